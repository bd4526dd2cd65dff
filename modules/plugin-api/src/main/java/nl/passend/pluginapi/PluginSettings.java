// SPDX-License-Identifier: EUPL-1.2
package nl.passend.pluginapi;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The values of the declared settings: what was saved, else the default. What has neither is absent.
 *
 * @param values by the name of the setting, checked against its type
 */
public record PluginSettings(Map<String, String> values) {
    public PluginSettings {
        values = Map.copyOf(values);
    }

    public Optional<String> find(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** @throws IllegalStateException when the setting has no value */
    public String text(String name) {
        return find(name).orElseThrow(() -> new IllegalStateException("Nothing was set for " + name));
    }

    public int number(String name) {
        return Integer.parseInt(text(name));
    }

    public boolean yes(String name) {
        return Boolean.parseBoolean(text(name));
    }

    public URI address(String name) {
        return URI.create(text(name));
    }

    /** The names only: a value may be a secret, and what has a {@code toString} ends in a log one day. */
    @Override
    public String toString() {
        return "PluginSettings" + new TreeMap<>(values).keySet();
    }
}
