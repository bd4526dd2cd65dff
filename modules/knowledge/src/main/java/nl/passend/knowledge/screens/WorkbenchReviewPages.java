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
import nl.passend.screenkit.edition.EditionReview;

/** The version that is being made, and each step that can be taken with it. To others than those who work on it: not there. */
@Path("/redactie/{kind}")
@ApplicationScoped
@Produces("text/html;charset=UTF-8")
@Access(Rule.SIGNED_IN)
public class WorkbenchReviewPages {
    private final WorkbenchDesks desks;
    private final EditionReview review;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public WorkbenchReviewPages() {
        this(null, null);
    }

    @Inject
    public WorkbenchReviewPages(WorkbenchDesks desks, EditionReview review) {
        this.desks = desks;
        this.review = review;
    }

    @GET
    @Path("/{slug}/beoordelen")
    public Screen review(
            @PathParam("kind") String kind,
            @PathParam("slug") String slug,
            @QueryParam("gemeente") String municipality) {
        return review.show(desks.named(kind), Place.of(slug, municipality));
    }

    @POST
    @Path("/{slug}/indienen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response submit(
            @PathParam("kind") String kind,
            @PathParam("slug") String slug,
            @QueryParam("gemeente") String municipality,
            MultivaluedMap<String, String> posted) {
        return review.submit(desks.named(kind), Place.of(slug, municipality), posted);
    }

    @POST
    @Path("/{slug}/goedkeuren")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response approve(
            @PathParam("kind") String kind,
            @PathParam("slug") String slug,
            @QueryParam("gemeente") String municipality,
            MultivaluedMap<String, String> posted) {
        return review.approve(desks.named(kind), Place.of(slug, municipality), posted);
    }

    @POST
    @Path("/{slug}/teruggeven")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response giveBack(
            @PathParam("kind") String kind,
            @PathParam("slug") String slug,
            @QueryParam("gemeente") String municipality,
            MultivaluedMap<String, String> posted) {
        return review.giveBack(desks.named(kind), Place.of(slug, municipality), posted);
    }

    @POST
    @Path("/{slug}/publiceren")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response publish(
            @PathParam("kind") String kind,
            @PathParam("slug") String slug,
            @QueryParam("gemeente") String municipality,
            MultivaluedMap<String, String> posted) {
        return review.publish(desks.named(kind), Place.of(slug, municipality), posted);
    }

    @POST
    @Path("/{slug}/intrekken")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response retire(
            @PathParam("kind") String kind,
            @PathParam("slug") String slug,
            @QueryParam("gemeente") String municipality,
            MultivaluedMap<String, String> posted) {
        return review.retire(desks.named(kind), Place.of(slug, municipality), posted);
    }

    @POST
    @Path("/{slug}/weggooien")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response discard(
            @PathParam("kind") String kind,
            @PathParam("slug") String slug,
            @QueryParam("gemeente") String municipality,
            MultivaluedMap<String, String> posted) {
        return review.discard(desks.named(kind), Place.of(slug, municipality), posted);
    }
}
