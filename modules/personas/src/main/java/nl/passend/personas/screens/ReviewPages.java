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
import nl.passend.screenkit.edition.EditionReview;

/** The version that is being made, and each step that can be taken with it. To others than those who work on it: not there. */
@Path("/personas")
@ApplicationScoped
@Produces("text/html;charset=UTF-8")
@Access(Rule.SIGNED_IN)
public class ReviewPages {
    private final PersonaDesk desk;
    private final EditionReview review;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public ReviewPages() {
        this(null, null);
    }

    @Inject
    public ReviewPages(PersonaDesk desk, EditionReview review) {
        this.desk = desk;
        this.review = review;
    }

    @GET
    @Path("/{slug}/beoordelen")
    public Screen review(@PathParam("slug") String slug, @QueryParam("gemeente") String municipality) {
        return review.show(desk, Place.of(slug, municipality));
    }

    @POST
    @Path("/{slug}/indienen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response submit(
            @PathParam("slug") String slug,
            @QueryParam("gemeente") String municipality,
            MultivaluedMap<String, String> posted) {
        return review.submit(desk, Place.of(slug, municipality), posted);
    }

    @POST
    @Path("/{slug}/goedkeuren")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response approve(
            @PathParam("slug") String slug,
            @QueryParam("gemeente") String municipality,
            MultivaluedMap<String, String> posted) {
        return review.approve(desk, Place.of(slug, municipality), posted);
    }

    @POST
    @Path("/{slug}/teruggeven")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response giveBack(
            @PathParam("slug") String slug,
            @QueryParam("gemeente") String municipality,
            MultivaluedMap<String, String> posted) {
        return review.giveBack(desk, Place.of(slug, municipality), posted);
    }

    @POST
    @Path("/{slug}/publiceren")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response publish(
            @PathParam("slug") String slug,
            @QueryParam("gemeente") String municipality,
            MultivaluedMap<String, String> posted) {
        return review.publish(desk, Place.of(slug, municipality), posted);
    }

    @POST
    @Path("/{slug}/intrekken")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response retire(
            @PathParam("slug") String slug,
            @QueryParam("gemeente") String municipality,
            MultivaluedMap<String, String> posted) {
        return review.retire(desk, Place.of(slug, municipality), posted);
    }

    @POST
    @Path("/{slug}/weggooien")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response discard(
            @PathParam("slug") String slug,
            @QueryParam("gemeente") String municipality,
            MultivaluedMap<String, String> posted) {
        return review.discard(desk, Place.of(slug, municipality), posted);
    }
}
