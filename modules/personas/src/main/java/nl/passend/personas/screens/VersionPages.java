// SPDX-License-Identifier: EUPL-1.2
package nl.passend.personas.screens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.edition.EditionItem.Place;
import nl.passend.screenkit.Screen;
import nl.passend.screenkit.edition.EditionHistory;

/** How a persona came to be as it is. */
@Path("/personas")
@ApplicationScoped
@Produces("text/html;charset=UTF-8")
@Access(Rule.SIGNED_IN)
public class VersionPages {
    private final PersonaDesk desk;
    private final EditionHistory history;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public VersionPages() {
        this(null, null);
    }

    @Inject
    public VersionPages(PersonaDesk desk, EditionHistory history) {
        this.desk = desk;
        this.history = history;
    }

    /**
     * Every version, and two of them side by side.
     *
     * @param from number of the older; absent: the one before the newest
     * @param to number of the newer; absent: the newest
     */
    @GET
    @Path("/{slug}/versies")
    public Screen versions(
            @PathParam("slug") String slug,
            @QueryParam("gemeente") String municipality,
            @QueryParam("van") Integer from,
            @QueryParam("naar") Integer to) {
        return history.versions(desk, Place.of(slug, municipality), from, to);
    }
}
