// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import nl.passend.cases.internal.board.ReadCaseFile;
import nl.passend.cases.internal.reflection.LookBack;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;

/** Looking back, for whom the file is about. */
@Path("/mijn-plan/{id}")
@ApplicationScoped
@Produces("text/html;charset=UTF-8")
@Access(Rule.CLIENT_DATA)
public class OwnReflectionPage extends ReflectionPages {
    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public OwnReflectionPage() {
        this(null, null);
    }

    @Inject
    OwnReflectionPage(ReadCaseFile readCaseFile, LookBack lookBack) {
        super(Place.OWN, readCaseFile, lookBack);
    }
}
