// SPDX-License-Identifier: EUPL-1.2
package nl.passend.plugintestkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.passend.pluginapi.Plugin;
import nl.passend.pluginapi.PluginContext;
import nl.passend.pluginapi.PluginDescriptor;
import nl.passend.pluginapi.PluginSettings;
import nl.passend.pluginapi.Setting;
import nl.passend.pluginapi.Theme;

/** The plugin under test, as Passend would find and start it. */
public final class Installed {
    /** The time in every test: a Sunday in November. */
    public static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private Installed() {}

    /** What the plugin's descriptor file says. */
    public static PluginDescriptor descriptor() {
        return read(PluginDescriptor.FILE)
                .map(file -> {
                    try (file) {
                        return PluginDescriptor.read(file);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .orElseThrow(() -> new AssertionError("There is no " + PluginDescriptor.FILE));
    }

    /** The plugin's theme, when it has one. */
    public static Optional<Theme> theme() {
        return read(Theme.FILE).map(file -> {
            try (file) {
                return Theme.read(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** What a fresh installation hands to the plugin: the standards of its settings and an empty store. */
    public static PluginContext context(Plugin plugin) {
        return context(plugin, Map.of());
    }

    /** As {@link #context(Plugin)}, with values that an administrator saved. */
    public static PluginContext context(Plugin plugin, Map<String, String> saved) {
        var values = new HashMap<String, String>();
        for (Setting setting : plugin.settings()) {
            setting.standard().ifPresent(standard -> values.put(setting.name(), standard));
        }
        values.putAll(saved);
        return new PluginContext(new PluginSettings(values), new MemoryStore(), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static Optional<InputStream> read(String file) {
        return Optional.ofNullable(
                Thread.currentThread().getContextClassLoader().getResourceAsStream(file));
    }
}
