// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.guide;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.passend.kernel.plugin.Plugins;
import nl.passend.kernel.plugin.Question;
import nl.passend.kernel.plugin.Told;
import nl.passend.pluginapi.PluginId;

/** Plugins as plain objects, asked at once; one may be made to fall silent. */
final class PluginsInMemory implements Plugins {
    private record Installed(PluginId id, String municipality, List<Object> ports, boolean silent) {}

    private final Map<PluginId, Installed> installed = new LinkedHashMap<>();

    PluginsInMemory with(String id, String municipality, Object... ports) {
        var plugin = new PluginId(id);
        installed.put(plugin, new Installed(plugin, municipality, List.of(ports), false));
        return this;
    }

    PluginsInMemory silent(String id, String municipality, Object... ports) {
        var plugin = new PluginId(id);
        installed.put(plugin, new Installed(plugin, municipality, List.of(ports), true));
        return this;
    }

    @Override
    public <P, R> List<Told<R>> ask(Class<P> port, Function<P, R> question) {
        var told = new ArrayList<Told<R>>();
        for (Installed plugin : installed.values()) {
            plugin.ports().stream()
                    .filter(port::isInstance)
                    .map(port::cast)
                    .forEach(one -> told.add(
                            plugin.silent()
                                    ? new Told.Missing<>(plugin.id(), "Plugin " + plugin.id(), "De verbinding is weg.")
                                    : new Told.Answer<>(
                                            plugin.id(), "Plugin " + plugin.id(), question.apply(one), Instant.EPOCH)));
        }
        return told;
    }

    @Override
    public <P, R> Told<R> ask(PluginId plugin, Class<P> port, Function<P, R> question) {
        return ask(port, question).stream()
                .filter(told -> told.plugin().equals(plugin))
                .findFirst()
                .orElse(new Told.Missing<>(plugin, plugin.value(), "Die is er niet."));
    }

    @Override
    public <P, R> List<Told<R>> ask(Question<P, R> question) {
        return ask(question.port(), question.asks());
    }

    @Override
    public <P, R> Told<R> ask(PluginId plugin, Question<P, R> question) {
        return ask(plugin, question.port(), question.asks());
    }

    @Override
    public List<PluginId> ofMunicipality(String slug) {
        return installed.values().stream()
                .filter(plugin -> plugin.municipality().equals(slug))
                .map(Installed::id)
                .toList();
    }

    @Override
    public boolean settled() {
        return true;
    }
}
