// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import nl.passend.cases.internal.board.ReadCaseFile;
import nl.passend.cases.internal.healthweb.DrawWeb;
import nl.passend.cases.internal.healthweb.ReadWebs;
import nl.passend.cases.internal.instrument.Instruments;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;

/** Webs, for who works with the file: what was opened to them. */
@Path("/zaken/{id}")
@ApplicationScoped
@Produces("text/html;charset=UTF-8")
@Access(Rule.CLIENT_DATA)
public class TeamHealthWebPage extends HealthWebPages {
    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public TeamHealthWebPage() {
        this(null, null, null, null);
    }

    @Inject
    TeamHealthWebPage(Instruments instruments, ReadCaseFile readCaseFile, ReadWebs webs, DrawWeb draw) {
        super(Place.TEAM, instruments, readCaseFile, webs, draw);
    }
}
