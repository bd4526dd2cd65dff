// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import nl.passend.cases.internal.plan.AskForFewer;
import nl.passend.cases.internal.plan.ChangeHelpers;
import nl.passend.cases.internal.plan.SayGoodbye;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;

/** Who comes for whom, for who works with the file. */
@Path("/zaken/{id}")
@ApplicationScoped
@Produces("text/html;charset=UTF-8")
@Access(Rule.CLIENT_DATA)
public class TeamHelpersPage extends HelpersPages {
    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public TeamHelpersPage() {
        this(null, null, null, null);
    }

    @Inject
    TeamHelpersPage(HelperScreens screens, ChangeHelpers helpers, SayGoodbye goodbye, AskForFewer fewer) {
        super(Place.TEAM, screens, helpers, goodbye, fewer);
    }
}
