// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import nl.passend.cases.internal.access.LetFunderIn;
import nl.passend.cases.internal.board.ReadCaseFile;
import nl.passend.cases.internal.plan.ReadCosts;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;

/** What help costs, for who works with the file and for who pays. */
@Path("/zaken/{id}")
@ApplicationScoped
@Produces("text/html;charset=UTF-8")
@Access(Rule.CLIENT_DATA)
public class TeamCostsPage extends CostsPages {
    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public TeamCostsPage() {
        this(null, null, null);
    }

    @Inject
    TeamCostsPage(ReadCaseFile readCaseFile, ReadCosts costs, LetFunderIn funders) {
        super(Place.TEAM, readCaseFile, costs, funders);
    }
}
