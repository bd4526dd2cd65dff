// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.persistence.RetryOnConflict;
import nl.passend.knowledge.internal.programmes.HandOver;

/** Handing over what was learned to who keeps it from now on. For editors, and for the owner. */
@Path("/api/v1/knowledge-items")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Access(Rule.SIGNED_IN)
@RetryOnConflict
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

    /** Handing over what is theirs already changes nothing. 422 when the new owner does not write knowledge. */
    @PUT
    @Path("/{slug}/owner")
    @Consumes(MediaType.APPLICATION_JSON)
    public void item(@PathParam("slug") String slug, NewOwner body) {
        handOver.item(slug, body.to());
    }
}
