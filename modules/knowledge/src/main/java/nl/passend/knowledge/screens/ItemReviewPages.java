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
import nl.passend.screenkit.edition.EditionReview;

/** Every version of an item, the one that is being made, and each step that can be taken with it. */
@Path("/kennis")
@ApplicationScoped
@Produces("text/html;charset=UTF-8")
@Access(Rule.SIGNED_IN)
public class ItemReviewPages {
    private final ItemDesks desks;
    private final EditionHistory history;
    private final EditionReview review;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public ItemReviewPages() {
        this(null, null, null);
    }

    @Inject
    public ItemReviewPages(ItemDesks desks, EditionHistory history, EditionReview review) {
        this.desks = desks;
        this.history = history;
        this.review = review;
    }

    /**
     * Every version, and two of them side by side.
     *
     * @param from number of the older; absent: the one before the newest
     * @param to number of the newer; absent: the newest
     */
    @GET
    @Path("/{kind}/{item}/versies")
    public Screen versions(
            @PathParam("kind") String kind,
            @PathParam("item") String slug,
            @QueryParam("van") Integer from,
            @QueryParam("naar") Integer to) {
        return history.versions(desks.at(kind), Place.everywhere(slug), from, to);
    }

    @GET
    @Path("/{kind}/{item}/beoordelen")
    public Screen review(@PathParam("kind") String kind, @PathParam("item") String slug) {
        return review.show(desks.at(kind), Place.everywhere(slug));
    }

    @POST
    @Path("/{kind}/{item}/indienen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response submit(
            @PathParam("kind") String kind, @PathParam("item") String slug, MultivaluedMap<String, String> posted) {
        return review.submit(desks.at(kind), Place.everywhere(slug), posted);
    }

    @POST
    @Path("/{kind}/{item}/goedkeuren")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response approve(
            @PathParam("kind") String kind, @PathParam("item") String slug, MultivaluedMap<String, String> posted) {
        return review.approve(desks.at(kind), Place.everywhere(slug), posted);
    }

    @POST
    @Path("/{kind}/{item}/teruggeven")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response giveBack(
            @PathParam("kind") String kind, @PathParam("item") String slug, MultivaluedMap<String, String> posted) {
        return review.giveBack(desks.at(kind), Place.everywhere(slug), posted);
    }

    @POST
    @Path("/{kind}/{item}/publiceren")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response publish(
            @PathParam("kind") String kind, @PathParam("item") String slug, MultivaluedMap<String, String> posted) {
        return review.publish(desks.at(kind), Place.everywhere(slug), posted);
    }

    @POST
    @Path("/{kind}/{item}/intrekken")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response retire(
            @PathParam("kind") String kind, @PathParam("item") String slug, MultivaluedMap<String, String> posted) {
        return review.retire(desks.at(kind), Place.everywhere(slug), posted);
    }

    @POST
    @Path("/{kind}/{item}/weggooien")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response discard(
            @PathParam("kind") String kind, @PathParam("item") String slug, MultivaluedMap<String, String> posted) {
        return review.discard(desks.at(kind), Place.everywhere(slug), posted);
    }
}
