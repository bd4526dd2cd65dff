// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.edition.EditionRequests;
import nl.passend.kernel.edition.EditionRequests.Asked;
import nl.passend.kernel.edition.EditionRequests.Publication;
import nl.passend.kernel.edition.EditionRequests.Reason;
import nl.passend.kernel.edition.EditionRequests.Remark;
import nl.passend.kernel.rest.Answers;
import nl.passend.knowledge.internal.catalogue.CatalogueKinds;

/**
 * The steps of a version of a law, a route, a fact or a programme: put forward, approved or returned by somebody who did not write
 * it, published, retired. A step of
 * somebody else's is 403, one that does not fit where the version stands 409.
 */
@Path("/api/v1/catalogue/{kind}/{slug}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Access(Rule.SIGNED_IN)
public class CatalogueStepsResource {
    private final CatalogueKinds kinds;
    private final EditionRequests requests;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public CatalogueStepsResource() {
        this(null, null);
    }

    @Inject
    public CatalogueStepsResource(CatalogueKinds kinds, EditionRequests requests) {
        this.kinds = kinds;
        this.requests = requests;
    }

    @POST
    @Path("/versions/{number}/submissions")
    @Answers(CatalogueVersionItem.class)
    public Response submit(
            @PathParam("kind") String kind,
            @PathParam("slug") String slug,
            @PathParam("number") Integer number,
            @QueryParam("municipality") String municipality,
            @HeaderParam("If-Match") String ifMatch) {
        Asked asked = Asked.of(slug, municipality, number, ifMatch);
        return CatalogueVersionItem.answer(requests.submit(kinds.named(kind), asked));
    }

    @POST
    @Path("/versions/{number}/approvals")
    @Consumes(MediaType.APPLICATION_JSON)
    @Answers(CatalogueVersionItem.class)
    public Response approve(
            @PathParam("kind") String kind,
            @PathParam("slug") String slug,
            @PathParam("number") Integer number,
            @QueryParam("municipality") String municipality,
            @HeaderParam("If-Match") String ifMatch,
            Remark body) {
        Asked asked = Asked.of(slug, municipality, number, ifMatch);
        return CatalogueVersionItem.answer(requests.approve(kinds.named(kind), asked, body));
    }

    @POST
    @Path("/versions/{number}/returns")
    @Consumes(MediaType.APPLICATION_JSON)
    @Answers(CatalogueVersionItem.class)
    public Response giveBack(
            @PathParam("kind") String kind,
            @PathParam("slug") String slug,
            @PathParam("number") Integer number,
            @QueryParam("municipality") String municipality,
            @HeaderParam("If-Match") String ifMatch,
            Reason body) {
        Asked asked = Asked.of(slug, municipality, number, ifMatch);
        return CatalogueVersionItem.answer(requests.giveBack(kinds.named(kind), asked, body));
    }

    @POST
    @Path("/versions/{number}/publications")
    @Consumes(MediaType.APPLICATION_JSON)
    @Answers(CatalogueVersionItem.class)
    public Response publish(
            @PathParam("kind") String kind,
            @PathParam("slug") String slug,
            @PathParam("number") Integer number,
            @QueryParam("municipality") String municipality,
            @HeaderParam("If-Match") String ifMatch,
            Publication body) {
        Asked asked = Asked.of(slug, municipality, number, ifMatch);
        return CatalogueVersionItem.answer(requests.publish(kinds.named(kind), asked, body));
    }

    @POST
    @Path("/versions/{number}/retirements")
    @Consumes(MediaType.APPLICATION_JSON)
    @Answers(CatalogueVersionItem.class)
    public Response retire(
            @PathParam("kind") String kind,
            @PathParam("slug") String slug,
            @PathParam("number") Integer number,
            @QueryParam("municipality") String municipality,
            @HeaderParam("If-Match") String ifMatch,
            Reason body) {
        Asked asked = Asked.of(slug, municipality, number, ifMatch);
        return CatalogueVersionItem.answer(requests.retire(kinds.named(kind), asked, body));
    }
}
