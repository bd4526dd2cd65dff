// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.rest.Listing;
import nl.passend.knowledge.Reactions;

/** Everything that the caller wrote under articles: to take along, and to erase. */
@Path("/api/v1/own-reactions")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Access(Rule.SIGNED_IN)
public class OwnReactionsResource {
    private final Reactions reactions;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public OwnReactionsResource() {
        this(null);
    }

    @Inject
    public OwnReactionsResource(Reactions reactions) {
        this.reactions = reactions;
    }

    @GET
    public Listing<ReactionItem> export() {
        return Listing.whole(reactions.mine().stream().map(ReactionItem::of).toList());
    }

    /** All of it, and the name it was written under. */
    @DELETE
    public Response erase() {
        reactions.eraseMine();
        return Response.noContent().build();
    }
}
