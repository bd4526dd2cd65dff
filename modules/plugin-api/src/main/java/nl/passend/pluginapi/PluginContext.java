// SPDX-License-Identifier: EUPL-1.2
package nl.passend.pluginapi;

import java.time.Clock;

/**
 * What Passend gives a plugin at its start.
 *
 * @param settings as the administrator saved them; the secrets are opened in here
 * @param store the plugin's own rows
 * @param clock the time; use this and not the machine's, then a test can move it
 */
public record PluginContext(PluginSettings settings, PluginStore store, Clock clock) {
    public PluginContext {
        Checks.given(settings, "settings");
        Checks.given(store, "store");
        Checks.given(clock, "clock");
    }
}
