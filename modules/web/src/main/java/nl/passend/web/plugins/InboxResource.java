// SPDX-License-Identifier: EUPL-1.2
package nl.passend.web.plugins;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.plugin.PluginInbox;
import nl.passend.kernel.plugin.PluginInbox.Outcome;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.kernel.rest.Body;
import nl.passend.pluginapi.InboxMessage;

/** Where a municipality or care office sends something in for its plugin. A machine calls here: the key is its login. */
@Path("/api/v1/plugins/{id}/inbox")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class InboxResource {
    private static final String SCHEME = "Bearer ";
    private static final ProblemType SHUT = new ProblemType(
            "urn:passend:problem:plugins:inbox-shut", 401, "Deze postbus is dicht, of de sleutel klopt niet.");

    private final PluginInbox inbox;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public InboxResource() {
        this(null);
    }

    @Inject
    public InboxResource(PluginInbox inbox) {
        this.inbox = inbox;
    }

    /**
     * @param kind what it is; plugin and sender agree on it
     * @param content never anything about a client
     */
    @Body
    public record InboxItem(
            @NotNull @Size(max = 40) @Pattern(regexp = "[a-z][a-z0-9]*(-[a-z0-9]+)*")
            String kind,

            @NotNull JsonObject content) {}

    @POST
    @Access(Access.Rule.PUBLIC)
    public Response take(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization, InboxItem item) {
        var json = item.content().toString();
        if (json.length() > InboxMessage.LARGEST) {
            throw new ProblemException(ProblemType.TOO_LARGE);
        }
        var outcome = PluginsResource.idOf(id)
                .map(plugin -> inbox.deliver(plugin, key(authorization), item.kind(), json))
                .orElseGet(Outcome.Shut::new);
        if (outcome instanceof Outcome.Refused refused) {
            throw ProblemException.invalid("/content", refused.sentence());
        }
        if (outcome instanceof Outcome.Later) {
            throw new ProblemException(ProblemType.UNAVAILABLE);
        }
        if (outcome instanceof Outcome.Shut) {
            throw new ProblemException(SHUT);
        }
        return Response.noContent().build();
    }

    private static Optional<String> key(String authorization) {
        return Optional.ofNullable(authorization)
                .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(header -> header.substring(SCHEME.length()).strip());
    }
}
