// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import nl.passend.cases.internal.board.ReadCaseFile;
import nl.passend.cases.internal.instrument.Instruments;
import nl.passend.cases.internal.zrm.AssessWithZrm;
import nl.passend.cases.internal.zrm.ReadZrm;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;

/** ZRM, for the person it is about. */
@Path("/mijn-plan/{id}")
@ApplicationScoped
@Produces("text/html;charset=UTF-8")
@Access(Rule.CLIENT_DATA)
public class OwnZrmPage extends ZrmPages {
    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public OwnZrmPage() {
        this(null, null, null, null);
    }

    @Inject
    OwnZrmPage(Instruments instruments, ReadCaseFile readCaseFile, ReadZrm zrm, AssessWithZrm assess) {
        super(Place.OWN, instruments, readCaseFile, zrm, assess);
    }
}
