// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.rest.Answers;
import nl.passend.knowledge.internal.programmes.HandOver;

/** Handing over what was learned to who keeps it from now on. For editors, and for the owner. */
@Path("/api/v1/knowledge-items")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Access(Rule.SIGNED_IN)
public class KnowledgeOwnersResource {
    private final HandOver handOver;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public KnowledgeOwnersResource() {
        this(null);
    }

    @Inject
    public KnowledgeOwnersResource(HandOver handOver) {
        this.handOver = handOver;
    }

    @GET
    @Path("/{slug}/owner")
    @Answers(OwnerNow.class)
    public Response owner(@PathParam("slug") String slug) {
        return new OwnerNow(handOver.ownerOfItem(slug)).answer();
    }

    /** Handing over what is theirs already changes nothing. 422 when the new owner does not write knowledge. */
    @PUT
    @Path("/{slug}/owner")
    @Consumes(MediaType.APPLICATION_JSON)
    public void item(@PathParam("slug") String slug, @HeaderParam("If-Match") String ifMatch, NewOwner body) {
        handOver.seenItem(slug, OwnerNow.required(ifMatch, () -> handOver.ownerOfItem(slug)), body.to());
    }
}
