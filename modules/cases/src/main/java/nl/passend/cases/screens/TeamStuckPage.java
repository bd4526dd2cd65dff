// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import nl.passend.cases.internal.board.ReadCaseFile;
import nl.passend.cases.internal.stuck.PassOnStuck;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;

/** Where it got stuck, for who works with the file. */
@Path("/zaken/{id}")
@ApplicationScoped
@Produces("text/html;charset=UTF-8")
@Access(Rule.CLIENT_DATA)
public class TeamStuckPage extends StuckPages {
    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public TeamStuckPage() {
        this(null, null);
    }

    @Inject
    TeamStuckPage(ReadCaseFile readCaseFile, PassOnStuck stuck) {
        super(Place.TEAM, readCaseFile, stuck);
    }
}
