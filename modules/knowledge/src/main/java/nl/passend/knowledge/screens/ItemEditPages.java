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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.edition.EditionItem.Place;
import nl.passend.screenkit.Screen;
import nl.passend.screenkit.edition.EditionWriting;

/** Writing an item, of whichever kind. Only for editors; to others it is not there. */
@Path("/kennis")
@ApplicationScoped
@Produces("text/html;charset=UTF-8")
@Access(Rule.SIGNED_IN)
public class ItemEditPages {
    private final ItemDesks desks;
    private final EditionWriting writing;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public ItemEditPages() {
        this(null, null);
    }

    @Inject
    public ItemEditPages(ItemDesks desks, EditionWriting writing) {
        this.desks = desks;
        this.writing = writing;
    }

    @GET
    @Path("/{kind}/nieuw")
    public Screen blank(@PathParam("kind") String kind) {
        return writing.blank(desks.at(kind));
    }

    @POST
    @Path("/{kind}/nieuw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response begin(@PathParam("kind") String kind, MultivaluedMap<String, String> posted) {
        return writing.begin(desks.at(kind), posted);
    }

    @GET
    @Path("/{kind}/{item}/bewerken")
    public Screen edit(@PathParam("kind") String kind, @PathParam("item") String slug) {
        return writing.edit(desks.at(kind), Place.everywhere(slug));
    }

    @POST
    @Path("/{kind}/{item}/bewerken")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(
            @PathParam("kind") String kind, @PathParam("item") String slug, MultivaluedMap<String, String> posted) {
        return writing.save(desks.at(kind), Place.everywhere(slug), posted);
    }
}
