// SPDX-License-Identifier: EUPL-1.2
package nl.passend.pluginapi;

/**
 * Name of a plugin in addresses, settings and facts, such as {@code municipality-rivertown}.
 *
 * @param value small letters and digits between hyphens, at most 40 characters
 */
public record PluginId(String value) implements Comparable<PluginId> {
    public PluginId {
        Checks.slug(value, "The id of a plugin");
    }

    /** What the names of this plugin's own facts start with: {@code plugin.<id>.}. */
    public String factPrefix() {
        return "plugin." + value + ".";
    }

    @Override
    public int compareTo(PluginId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
