// SPDX-License-Identifier: EUPL-1.2
package nl.passend.screenkit.screens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.LocalDate;
import java.util.List;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.account.Me;
import nl.passend.kernel.plugin.Plugins;
import nl.passend.kernel.plugin.PortQuestions;
import nl.passend.kernel.plugin.Told;
import nl.passend.pluginapi.municipality.Municipality;
import nl.passend.screenkit.Screen;
import nl.passend.screenkit.ScreenKit;

/**
 * Whom to call now. Works without login and on paper; everybody's first need at night. The national numbers always stand here;
 * those of the municipality come from its plugin, each with the day on which it was checked, and a plugin that is silent costs
 * its own numbers only.
 */
@Path("/hulp-nu")
@ApplicationScoped
@Produces("text/html;charset=UTF-8")
public class HelpNowPage {
    /**
     * The day on which the national numbers were last gone through. From general knowledge and public news, not by calling:
     * whoever installs Passend for real people calls each one first, and sets this day.
     */
    private static final LocalDate UPDATED = LocalDate.of(2026, 11, 22);

    private final Plugins plugins;
    private final CurrentUser currentUser;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public HelpNowPage() {
        this(null, null);
    }

    @Inject
    public HelpNowPage(Plugins plugins, CurrentUser currentUser) {
        this.plugins = plugins;
        this.currentUser = currentUser;
    }

    @GET
    @Access(Rule.PUBLIC)
    public Screen show() {
        return Screen.of(ScreenKit.TEMPLATES, "helpNow.jte", "frame.help-now")
                .with("updated", UPDATED)
                .with("local", local());
    }

    /** One's own municipality; all of them for who is not known or belongs to none. */
    private List<Told<Municipality>> local() {
        var all = plugins.ask(PortQuestions.MUNICIPALITY);
        var own = currentUser.find().map(Me::theme).map(plugins::ofMunicipality).orElse(List.of());
        return own.isEmpty()
                ? all
                : all.stream().filter(told -> own.contains(told.plugin())).toList();
    }
}
