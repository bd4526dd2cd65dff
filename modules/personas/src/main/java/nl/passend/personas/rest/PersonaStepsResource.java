// SPDX-License-Identifier: EUPL-1.2
package nl.passend.personas.rest;

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
import nl.passend.kernel.edition.EditionKind;
import nl.passend.kernel.edition.EditionRequests;
import nl.passend.kernel.edition.EditionRequests.Asked;
import nl.passend.kernel.edition.EditionRequests.Publication;
import nl.passend.kernel.edition.EditionRequests.Reason;
import nl.passend.kernel.edition.EditionRequests.Remark;
import nl.passend.kernel.rest.Answers;
import nl.passend.personas.Persona;
import nl.passend.personas.Personas;

/**
 * The steps of a version: put forward, approved or returned by somebody who did not write it, published, retired. A step of
 * somebody else's is 403, one that does not fit where the version stands 409.
 */
@Path("/api/v1/personas")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Access(Rule.SIGNED_IN)
public class PersonaStepsResource {
    private final Personas personas;
    private final EditionRequests requests;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public PersonaStepsResource() {
        this(null, null);
    }

    @Inject
    public PersonaStepsResource(Personas personas, EditionRequests requests) {
        this.personas = personas;
        this.requests = requests;
    }

    @POST
    @Path("/{slug}/versions/{number}/submissions")
    @Answers(VersionItem.class)
    public Response submit(
            @PathParam("slug") String slug,
            @PathParam("number") Integer number,
            @QueryParam("municipality") String municipality,
            @HeaderParam("If-Match") String ifMatch) {
        Asked asked = Asked.of(slug, municipality, number, ifMatch);
        return VersionItem.answer(requests.submit(kind(), asked));
    }

    @POST
    @Path("/{slug}/versions/{number}/approvals")
    @Consumes(MediaType.APPLICATION_JSON)
    @Answers(VersionItem.class)
    public Response approve(
            @PathParam("slug") String slug,
            @PathParam("number") Integer number,
            @QueryParam("municipality") String municipality,
            @HeaderParam("If-Match") String ifMatch,
            Remark body) {
        Asked asked = Asked.of(slug, municipality, number, ifMatch);
        return VersionItem.answer(requests.approve(kind(), asked, body));
    }

    @POST
    @Path("/{slug}/versions/{number}/returns")
    @Consumes(MediaType.APPLICATION_JSON)
    @Answers(VersionItem.class)
    public Response giveBack(
            @PathParam("slug") String slug,
            @PathParam("number") Integer number,
            @QueryParam("municipality") String municipality,
            @HeaderParam("If-Match") String ifMatch,
            Reason body) {
        Asked asked = Asked.of(slug, municipality, number, ifMatch);
        return VersionItem.answer(requests.giveBack(kind(), asked, body));
    }

    @POST
    @Path("/{slug}/versions/{number}/publications")
    @Consumes(MediaType.APPLICATION_JSON)
    @Answers(VersionItem.class)
    public Response publish(
            @PathParam("slug") String slug,
            @PathParam("number") Integer number,
            @QueryParam("municipality") String municipality,
            @HeaderParam("If-Match") String ifMatch,
            Publication body) {
        Asked asked = Asked.of(slug, municipality, number, ifMatch);
        return VersionItem.answer(requests.publish(kind(), asked, body));
    }

    @POST
    @Path("/{slug}/versions/{number}/retirements")
    @Consumes(MediaType.APPLICATION_JSON)
    @Answers(VersionItem.class)
    public Response retire(
            @PathParam("slug") String slug,
            @PathParam("number") Integer number,
            @QueryParam("municipality") String municipality,
            @HeaderParam("If-Match") String ifMatch,
            Reason body) {
        Asked asked = Asked.of(slug, municipality, number, ifMatch);
        return VersionItem.answer(requests.retire(kind(), asked, body));
    }

    private EditionKind<Persona> kind() {
        return personas.kind();
    }
}
