// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import nl.passend.cases.internal.board.ReadCaseFile;
import nl.passend.cases.internal.network.ChangePeopleAround;
import nl.passend.cases.internal.network.ChangeRelations;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;

/** Family and network, for who works with the file. */
@Path("/zaken/{id}")
@ApplicationScoped
@Produces("text/html;charset=UTF-8")
@Access(Rule.CLIENT_DATA)
public class TeamNetworkPage extends NetworkPages {
    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public TeamNetworkPage() {
        this(null, null, null);
    }

    @Inject
    TeamNetworkPage(ReadCaseFile readCaseFile, ChangePeopleAround peopleAround, ChangeRelations relations) {
        super(Place.TEAM, readCaseFile, peopleAround, relations);
    }
}
