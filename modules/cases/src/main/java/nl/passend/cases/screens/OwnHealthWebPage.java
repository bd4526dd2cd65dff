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

/** Webs, for who drew it, and who reads it. */
@Path("/mijn-plan/{id}")
@ApplicationScoped
@Produces("text/html;charset=UTF-8")
@Access(Rule.CLIENT_DATA)
public class OwnHealthWebPage extends HealthWebPages {
    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public OwnHealthWebPage() {
        this(null, null, null, null);
    }

    @Inject
    OwnHealthWebPage(Instruments instruments, ReadCaseFile readCaseFile, ReadWebs webs, DrawWeb draw) {
        super(Place.OWN, instruments, readCaseFile, webs, draw);
    }
}
