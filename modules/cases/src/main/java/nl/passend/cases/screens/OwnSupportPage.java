// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import nl.passend.cases.internal.board.ReadCaseFile;
import nl.passend.cases.internal.support.KeepOwnNotes;
import nl.passend.cases.internal.timeline.WriteEntry;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;

/** Independent support, for whom it is about and who stands at their side. */
@Path("/mijn-plan/{id}")
@ApplicationScoped
@Produces("text/html;charset=UTF-8")
@Access(Rule.CLIENT_DATA)
public class OwnSupportPage extends SupportPages {
    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public OwnSupportPage() {
        this(null, null, null);
    }

    @Inject
    OwnSupportPage(ReadCaseFile readCaseFile, KeepOwnNotes notes, WriteEntry writeEntry) {
        super(Place.OWN, readCaseFile, notes, writeEntry);
    }
}
