// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import nl.passend.cases.internal.export.TakeAlong;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.screenkit.Paper;
import nl.passend.screenkit.Screen;

/** All that is theirs, to read on paper: the same copy as over REST, in words. */
@Path("/mijn-plan/{id}/alles.pdf")
@ApplicationScoped
@Access(Rule.CLIENT_DATA)
public class OwnCopyPage {
    private final TakeAlong takeAlong;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public OwnCopyPage() {
        this(null);
    }

    @Inject
    OwnCopyPage(TakeAlong takeAlong) {
        this.takeAlong = takeAlong;
    }

    @GET
    @Produces(Paper.PDF)
    public Paper print(@PathParam("id") UUID id) {
        return Paper.of(
                Screen.of(CaseScreens.TEMPLATES, "ownCopy.jte", "export.title").with("copy", takeAlong.of(id)),
                "mijn-plan");
    }
}
