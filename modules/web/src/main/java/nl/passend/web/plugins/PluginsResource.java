// SPDX-License-Identifier: EUPL-1.2
package nl.passend.web.plugins;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.plugin.PluginAdministration;
import nl.passend.kernel.plugin.PluginCondition;
import nl.passend.kernel.plugin.PluginState;
import nl.passend.kernel.plugin.PluginView;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.rest.Answers;
import nl.passend.kernel.rest.Versions;
import nl.passend.pluginapi.Health;
import nl.passend.pluginapi.PluginId;
import nl.passend.web.plugins.SettingsOverRest.PluginSettingList;
import nl.passend.web.plugins.SettingsOverRest.PluginSettingsChange;

/** Which plugins there are and how they are, for the administrator. */
@Path("/api/v1/plugins")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Access(Access.Rule.ADMINISTRATOR)
public class PluginsResource {
    private final PluginAdministration plugins;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public PluginsResource() {
        this(null);
    }

    @Inject
    public PluginsResource(PluginAdministration plugins) {
        this.plugins = plugins;
    }

    /**
     * @param condition how it is, in one word: of its state, its health and whether it rests
     * @param cause why it failed, in plain Dutch
     * @param health what the plugin says about itself; absent when it does not say
     * @param restingUntil while it is not asked because it failed too often in a row
     * @param municipality slug of the municipality that it speaks for
     */
    public record PluginItem(
            String id,
            String title,
            String version,
            String maker,
            String api,
            String municipality,
            String careOffice,
            PluginCondition condition,
            PluginState state,
            Instant since,
            String cause,
            Health.State health,
            String healthMessage,
            Instant restingUntil,
            List<AnswerItem> lastAnswers,
            String lastFailure,
            Instant lastFailureAt) {
        static PluginItem of(PluginView view) {
            var descriptor = view.descriptor();
            return new PluginItem(
                    descriptor.id().value(),
                    descriptor.title(),
                    descriptor.version(),
                    descriptor.maker(),
                    descriptor.api().toString(),
                    descriptor.municipality().orElse(null),
                    descriptor.careOffice().orElse(null),
                    view.condition(),
                    view.state(),
                    view.since(),
                    view.cause().orElse(null),
                    view.health().map(Health::state).orElse(null),
                    view.health().map(Health::message).orElse(null),
                    view.restingUntil().orElse(null),
                    view.lastAnswers().stream()
                            .map(answer -> new AnswerItem(answer.question(), answer.toldAt()))
                            .toList(),
                    view.lastFailure().map(PluginView.Failure::text).orElse(null),
                    view.lastFailure().map(PluginView.Failure::at).orElse(null));
        }
    }

    public record AnswerItem(String question, Instant toldAt) {}

    /** @param unreadable jars that hold a plugin but do not say which, one sentence each */
    public record PluginList(List<PluginItem> items, List<String> unreadable) {}

    @GET
    public PluginList list() {
        return new PluginList(plugins.all().stream().map(PluginItem::of).toList(), plugins.unreadable());
    }

    @GET
    @Path("{id}")
    @Answers(PluginItem.class)
    public Response one(@PathParam("id") String id) {
        var view = view(id);
        return Response.ok(PluginItem.of(view))
                .tag(Versions.tag(view.saved().version()))
                .build();
    }

    /** What can be set, and what was saved. A secret is never told. */
    @GET
    @Path("{id}/settings")
    @Answers(PluginSettingList.class)
    public Response settings(@PathParam("id") String id) {
        var view = view(id);
        return Response.ok(SettingsOverRest.list(view))
                .tag(Versions.tag(view.saved().version()))
                .build();
    }

    /** Saves settings and starts the plugin again with them. */
    @PATCH
    @Path("{id}/settings")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    public Response change(
            @PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, PluginSettingsChange change) {
        var view = view(id);
        long version = Versions.required(ifMatch);
        var values = SettingsOverRest.values(view, change);
        try {
            return Response.noContent()
                    .tag(Versions.tag(plugins.save(view.descriptor().id(), version, values)))
                    .build();
        } catch (ProblemException problem) {
            throw SettingsOverRest.below(problem);
        }
    }

    /** Stops the plugin and starts it again. */
    @POST
    @Path("{id}/restarts")
    public Response restart(@PathParam("id") String id) {
        var plugin = idOf(id).orElseThrow(ProblemException::notFound);
        plugins.restart(plugin);
        return Response.noContent().build();
    }

    private PluginView view(String id) {
        return idOf(id).flatMap(plugins::find).orElseThrow(ProblemException::notFound);
    }

    static Optional<PluginId> idOf(String text) {
        try {
            return Optional.of(new PluginId(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
