// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.plugin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.passend.pluginapi.PluginId;

/** The plugins that have something to say in a municipality: its own, and those of the care office of its region. */
@ApplicationScoped
public class LocalPlugins {
    private final Plugins plugins;

    /** For the proxy of CDI. */
    LocalPlugins() {
        this(null);
    }

    @Inject
    public LocalPlugins(Plugins plugins) {
        this.plugins = plugins;
    }

    /** Its own first. */
    public Set<PluginId> of(String municipality) {
        var local = new LinkedHashSet<>(plugins.ofMunicipality(municipality));
        local.addAll(careOfficesOf(municipality));
        return local;
    }

    /** A care office says itself in which municipalities it works. */
    public Set<PluginId> careOfficesOf(String municipality) {
        var offices = new LinkedHashSet<PluginId>();
        for (var told : plugins.ask(PortQuestions.CARE_OFFICE)) {
            told.find()
                    .filter(office -> office.municipalities().contains(municipality))
                    .ifPresent(office -> offices.add(told.plugin()));
        }
        return offices;
    }

    /** What they answer; a plugin that is silent is there as what is missing. */
    public <P, R> List<Told<R>> ask(String municipality, Question<P, R> question) {
        var local = of(municipality);
        return plugins.ask(question).stream()
                .filter(told -> local.contains(told.plugin()))
                .toList();
    }
}
