// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.screens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.edition.EditionItem.Place;
import nl.passend.screenkit.Screen;
import nl.passend.screenkit.edition.EditionHistory;
import nl.passend.screenkit.edition.EditionWriting;

/** Writing laws and routes, and how they came to be as they are. Writing is only there for who writes. */
@Path("/redactie/{kind}")
@ApplicationScoped
@Produces("text/html;charset=UTF-8")
@Access(Rule.SIGNED_IN)
public class WorkbenchEditPages {
    private final WorkbenchDesks desks;
    private final EditionWriting writing;
    private final EditionHistory history;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public WorkbenchEditPages() {
        this(null, null, null);
    }

    @Inject
    public WorkbenchEditPages(WorkbenchDesks desks, EditionWriting writing, EditionHistory history) {
        this.desks = desks;
        this.writing = writing;
        this.history = history;
    }

    @GET
    @Path("/nieuw")
    public Screen blank(@PathParam("kind") String kind) {
        return writing.blank(desks.named(kind));
    }

    @POST
    @Path("/nieuw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response begin(@PathParam("kind") String kind, MultivaluedMap<String, String> posted) {
        return writing.begin(desks.named(kind), posted);
    }

    @GET
    @Path("/{slug}/bewerken")
    public Screen edit(
            @PathParam("kind") String kind,
            @PathParam("slug") String slug,
            @QueryParam("gemeente") String municipality) {
        return writing.edit(desks.named(kind), Place.of(slug, municipality));
    }

    @POST
    @Path("/{slug}/bewerken")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(
            @PathParam("kind") String kind,
            @PathParam("slug") String slug,
            @QueryParam("gemeente") String municipality,
            MultivaluedMap<String, String> posted) {
        return writing.save(desks.named(kind), Place.of(slug, municipality), posted);
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
            @PathParam("kind") String kind,
            @PathParam("slug") String slug,
            @QueryParam("gemeente") String municipality,
            @QueryParam("van") Integer from,
            @QueryParam("naar") Integer to) {
        return history.versions(desks.named(kind), Place.of(slug, municipality), from, to);
    }
}
