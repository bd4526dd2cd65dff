// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import nl.passend.cases.internal.board.ReadCaseFile;
import nl.passend.cases.internal.strength.TellStrengths;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;

/** What goes well, for the people it is about. */
@Path("/mijn-plan/{id}")
@ApplicationScoped
@Produces("text/html;charset=UTF-8")
@Access(Rule.CLIENT_DATA)
public class OwnStrengthPage extends StrengthPages {
    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public OwnStrengthPage() {
        this(null, null);
    }

    @Inject
    OwnStrengthPage(ReadCaseFile readCaseFile, TellStrengths tellStrengths) {
        super(Place.OWN, readCaseFile, tellStrengths);
    }
}
