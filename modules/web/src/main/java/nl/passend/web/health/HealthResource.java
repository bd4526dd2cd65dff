// SPDX-License-Identifier: EUPL-1.2
package nl.passend.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;

@Path("/health")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class HealthResource {
    @GET
    @Access(Rule.PUBLIC)
    @Path("live")
    public JsonObject live() {
        return Json.createObjectBuilder().add("status", "UP").build();
    }
}
