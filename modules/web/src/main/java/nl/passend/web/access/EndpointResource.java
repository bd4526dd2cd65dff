// SPDX-License-Identifier: EUPL-1.2
package nl.passend.web.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.EndpointRules;

/** Tells the administrator, and the outsider walk, which pages and endpoints there are and who may call each. */
@Path("/api/v1/endpoints")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Access(Access.Rule.ADMINISTRATOR)
public class EndpointResource {
    private final EndpointRules endpoints;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public EndpointResource() {
        this(null);
    }

    @Inject
    public EndpointResource(EndpointRules endpoints) {
        this.endpoints = endpoints;
    }

    /** @param rule null when none is declared */
    public record Item(String method, String path, Access.Rule rule) {}

    public record Items(List<Item> items) {}

    @GET
    public Items all() {
        return new Items(endpoints.all().stream()
                .map(endpoint -> new Item(
                        endpoint.method(), endpoint.path(), endpoint.rule().orElse(null)))
                .toList());
    }
}
