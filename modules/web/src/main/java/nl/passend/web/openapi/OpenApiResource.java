// SPDX-License-Identifier: EUPL-1.2
package nl.passend.web.openapi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.passend.kernel.access.Access;
import nl.passend.web.access.RunningEndpoints;

/** The description of the API; open to everybody, from any site, as the API Design Rules ask. */
@Path("/api/v1/openapi.json")
@ApplicationScoped
@Access(Access.Rule.PUBLIC)
public class OpenApiResource {
    private final RunningEndpoints endpoints;
    private volatile String document;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public OpenApiResource() {
        this(null);
    }

    @Inject
    public OpenApiResource(RunningEndpoints endpoints) {
        this.endpoints = endpoints;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response openapi() {
        if (document == null) {
            document = OpenApiDocument.of(endpoints.operations()).toString();
        }
        return Response.ok(document).header("Access-Control-Allow-Origin", "*").build();
    }
}
