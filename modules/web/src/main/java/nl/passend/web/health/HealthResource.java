// SPDX-License-Identifier: EUPL-1.2
package nl.passend.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.passend.kernel.access.Access;

/** For whoever keeps the installation running. Says up or down and nothing else: details are for the log. */
@Path("/health")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Access(Access.Rule.PUBLIC)
public class HealthResource {
    private final Readiness readiness;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public HealthResource() {
        this(null);
    }

    @Inject
    public HealthResource(Readiness readiness) {
        this.readiness = readiness;
    }

    /** The process answers; restarting it would not help. */
    @GET
    @Path("live")
    public JsonObject live() {
        return status("UP");
    }

    /** Requests may come: the schema is up to date, the database answers, there is room on the disk and the audit chain can be sealed. */
    @GET
    @Path("ready")
    public Response ready() {
        return readiness.isReady()
                ? Response.ok(status("UP")).build()
                : Response.status(Response.Status.SERVICE_UNAVAILABLE)
                        .entity(status("DOWN"))
                        .build();
    }

    private static JsonObject status(String word) {
        return Json.createObjectBuilder().add("status", word).build();
    }
}
