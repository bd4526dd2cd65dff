// SPDX-License-Identifier: EUPL-1.2
package nl.passend.web.plugins;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.persistence.StaleVersion;
import nl.passend.kernel.plugin.PluginAdministration;
import nl.passend.kernel.plugin.PluginView;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.rest.Versions;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Screen;
import nl.passend.web.WebTemplates;

/** How the plugins are, and a form for each that is made of what it declares. */
@Path("/beheer/plugins")
@ApplicationScoped
@Produces("text/html;charset=UTF-8")
@Access(Access.Rule.ADMINISTRATOR)
public class PluginPages {
    private final PluginAdministration plugins;
    private final LeftOut leftOut;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public PluginPages() {
        this(null, null);
    }

    @Inject
    public PluginPages(PluginAdministration plugins, LeftOut leftOut) {
        this.plugins = plugins;
        this.leftOut = leftOut;
    }

    @GET
    public Screen list() {
        return Screen.of(WebTemplates.TEMPLATES, "plugins/list.jte", "plugins.title")
                .with("plugins", plugins.all())
                .with("unreadable", plugins.unreadable())
                .with("leftOut", leftOut.sentences());
    }

    @GET
    @Path("{plugin}")
    public Response one(@PathParam("plugin") String id) {
        var view = view(id);
        return Response.ok(screen(view, SettingsForm.filled(view)))
                .tag(Versions.tag(view.saved().version()))
                .build();
    }

    @POST
    @Path("{plugin}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(@PathParam("plugin") String id, MultivaluedMap<String, String> posted) {
        var view = view(id);
        var form = Form.of(posted);
        try {
            plugins.save(view.descriptor().id(), form.version(), SettingsForm.values(view, form));
            return Response.seeOther(URI.create("/beheer/plugins/" + id)).build();
        } catch (StaleVersion e) {
            form.error("", "plugins.stale");
            return Response.ok(screen(view, form).status(412)).build();
        } catch (ProblemException problem) {
            form.addAll(problem);
            return Response.ok(screen(view, form).status(422)).build();
        }
    }

    @POST
    @Path("{plugin}/opnieuw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response restart(@PathParam("plugin") String id) {
        plugins.restart(view(id).descriptor().id());
        return Response.seeOther(URI.create("/beheer/plugins/" + id)).build();
    }

    private PluginView view(String id) {
        return PluginsResource.idOf(id).flatMap(plugins::find).orElseThrow(ProblemException::notFound);
    }

    static Screen screen(PluginView view, Form form) {
        return Screen.of(WebTemplates.TEMPLATES, "plugins/one.jte", "plugins.one.title")
                .with("plugin", view)
                .with("form", form);
    }
}
