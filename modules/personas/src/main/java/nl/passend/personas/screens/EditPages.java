// SPDX-License-Identifier: EUPL-1.2
package nl.passend.personas.screens;

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
import nl.passend.screenkit.edition.EditionWriting;

/** Writing a persona: a new one, a new version, or a variant of a municipality. Only for its writers; to others it is not there. */
@Path("/personas")
@ApplicationScoped
@Produces("text/html;charset=UTF-8")
@Access(Rule.SIGNED_IN)
public class EditPages {
    private final PersonaDesk desk;
    private final EditionWriting writing;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public EditPages() {
        this(null, null);
    }

    @Inject
    public EditPages(PersonaDesk desk, EditionWriting writing) {
        this.desk = desk;
        this.writing = writing;
    }

    @GET
    @Path("/nieuw")
    public Screen blank() {
        return writing.blank(desk);
    }

    @POST
    @Path("/nieuw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response begin(MultivaluedMap<String, String> posted) {
        return writing.begin(desk, posted);
    }

    @GET
    @Path("/{slug}/bewerken")
    public Screen edit(@PathParam("slug") String slug, @QueryParam("gemeente") String municipality) {
        return writing.edit(desk, Place.of(slug, municipality));
    }

    @POST
    @Path("/{slug}/bewerken")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(
            @PathParam("slug") String slug,
            @QueryParam("gemeente") String municipality,
            MultivaluedMap<String, String> posted) {
        return writing.save(desk, Place.of(slug, municipality), posted);
    }
}
