// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import nl.passend.cases.BreakGlassUseView;
import nl.passend.cases.internal.breakglass.ReadUses;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.breakglass.BreakGlass;
import nl.passend.kernel.rest.Body;
import nl.passend.kernel.rest.Listing;
import nl.passend.kernel.rest.Versions;

/** The uses of break-glass, for privacy officers: who, when, why, in which file by its id; and what they thought of it. */
@Path("/api/v1/break-glass-uses")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Access(Rule.PRIVACY_OFFICER)
public class BreakGlassUsesResource {
    @Body
    public record Review(@NotBlank @Size(max = 2_000) String review) {}

    private final ReadUses uses;
    private final BreakGlass glass;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public BreakGlassUsesResource() {
        this(null, null);
    }

    @Inject
    public BreakGlassUsesResource(ReadUses uses, BreakGlass glass) {
        this.uses = uses;
        this.glass = glass;
    }

    @GET
    public Listing<BreakGlassUseView> list(
            @QueryParam("limit") Integer limit, @QueryParam("after") String after, @Context UriInfo asked) {
        return Listing.of(uses.all(Parameters.key(after, Parameters::id), Listing.limit(limit)), asked);
    }

    @PATCH
    @Path("/{use}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    public Response review(
            @PathParam("use") UUID use, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Review review) {
        long version = glass.review(use, review.review().strip(), Versions.required(ifMatch));
        return Response.noContent().tag(Versions.tag(version)).build();
    }
}
