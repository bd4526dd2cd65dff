// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import nl.passend.cases.internal.board.ReadCaseFile;
import nl.passend.cases.internal.carer.TellAsCarer;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;

/** The place of those who care, for whom it is about. */
@Path("/mijn-plan/{id}")
@ApplicationScoped
@Produces("text/html;charset=UTF-8")
@Access(Rule.CLIENT_DATA)
public class OwnCarerPage extends CarerPages {
    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public OwnCarerPage() {
        this(null, null);
    }

    @Inject
    OwnCarerPage(ReadCaseFile readCaseFile, TellAsCarer carers) {
        super(Place.OWN, readCaseFile, carers);
    }
}
