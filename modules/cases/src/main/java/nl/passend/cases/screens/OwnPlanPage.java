// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import nl.passend.cases.internal.board.ReadCaseFile;
import nl.passend.cases.internal.instrument.Instruments;
import nl.passend.cases.internal.plan.ChangeActions;
import nl.passend.cases.internal.plan.ChangeGoals;
import nl.passend.cases.internal.remark.SayAboutThing;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;

/** The plan, for whom it is about. */
@Path("/mijn-plan/{id}")
@ApplicationScoped
@Produces("text/html;charset=UTF-8")
@Access(Rule.CLIENT_DATA)
public class OwnPlanPage extends PlanPages {
    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public OwnPlanPage() {
        this(null, null, null, null, null, null);
    }

    @Inject
    OwnPlanPage(
            Instruments instruments,
            ReadCaseFile readCaseFile,
            ChangeGoals goals,
            ChangeActions actions,
            Colleagues colleagues,
            SayAboutThing remarks) {
        super(Place.OWN, instruments, readCaseFile, goals, actions, colleagues, remarks);
    }
}
