// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.plugin;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.passend.pluginapi.PluginId;

/** What an administrator sees and does. Never inside a transaction: it calls the plugins. */
public interface PluginAdministration {
    /** In the order of their ids. */
    List<PluginView> all();

    Optional<PluginView> find(PluginId plugin);

    /** Jars that say that they hold a plugin but cannot be told which, one sentence each. */
    List<String> unreadable();

    /**
     * Saves settings and starts the plugin again with them.
     *
     * @param version of the settings that the form was made of
     * @param values by name: an empty text removes a value, an absent name leaves it as it is
     * @return the version that the settings have now
     * @throws nl.passend.kernel.problem.ProblemException INVALID with a pointer {@code /name} for each value that does not fit
     * @throws nl.passend.kernel.persistence.StaleVersion when somebody saved in between
     */
    long save(PluginId plugin, long version, Map<String, String> values);

    /** Stops and starts the plugin; returns as soon as it is ready or has failed, or after three seconds. */
    void restart(PluginId plugin);
}
