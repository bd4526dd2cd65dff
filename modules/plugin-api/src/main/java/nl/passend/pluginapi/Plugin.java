// SPDX-License-Identifier: EUPL-1.2
package nl.passend.pluginapi;

import java.util.List;

/**
 * The life of a plugin: exactly one CDI bean in its jar implements this; other beans implement the ports, such as
 * {@link nl.passend.pluginapi.municipality.MunicipalityProfile}. What the plugin is called stands in its descriptor file
 * ({@link PluginDescriptor}).
 *
 * <p>Nothing of a plugin runs while the application is deployed: a constructor and a {@code @PostConstruct} do no work. Passend
 * calls {@link #start} afterwards, and again whenever an administrator has changed the settings. Each call, here and on the ports,
 * comes on one of the plugin's own two threads, has a few seconds, and may throw; then the page shows the last known answer with
 * its date.
 */
public interface Plugin {
    /** What an administrator can set. The form is made of this; the same answer each time. */
    default List<Setting> settings() {
        return List.of();
    }

    /**
     * Makes the plugin ready to answer. Until it has returned, no port is asked.
     *
     * @throws Exception when the plugin cannot work; the administrator reads the message
     */
    default void start(PluginContext context) throws Exception {}

    /** Lets go of what {@link #start} took. Called before another start and when the server stops; also after a failed start. */
    default void stop() {}

    /** How things are, for the administrator's screen: asked every time that the screen is opened. */
    default Health health() {
        return Health.good();
    }
}
