// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import nl.passend.cases.internal.board.ReadCaseFile;
import nl.passend.cases.internal.contribution.FollowGoal;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;

/** One goal, for whom the file is about. */
@Path("/mijn-plan/{id}")
@ApplicationScoped
@Produces("text/html;charset=UTF-8")
@Access(Rule.CLIENT_DATA)
public class OwnGoalPage extends GoalPages {
    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public OwnGoalPage() {
        this(null, null);
    }

    @Inject
    OwnGoalPage(ReadCaseFile readCaseFile, FollowGoal followGoal) {
        super(Place.OWN, readCaseFile, followGoal);
    }
}
