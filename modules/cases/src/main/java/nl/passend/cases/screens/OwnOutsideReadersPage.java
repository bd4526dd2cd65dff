// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import nl.passend.cases.internal.board.ReadCaseFile;
import nl.passend.cases.internal.outside.LetReader;
import nl.passend.cases.internal.outside.ShownReaders;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.time.LegalCalendar;

/** Who reads along from outside with somebody of the household. */
@Path("/mijn-plan/{id}")
@ApplicationScoped
@Produces("text/html;charset=UTF-8")
@Access(Rule.CLIENT_DATA)
public class OwnOutsideReadersPage extends OutsideReaderPages {
    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public OwnOutsideReadersPage() {
        this(null, null, null, null);
    }

    @Inject
    OwnOutsideReadersPage(
            ReadCaseFile readCaseFile, ShownReaders readers, LetReader letReader, LegalCalendar calendar) {
        super(Place.OWN, readCaseFile, readers, letReader, calendar);
    }
}
