// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.plugin;

import java.util.Optional;
import nl.passend.pluginapi.PluginId;

/** The one door through which something comes in for a plugin. Nothing that comes in says anything about a client. */
public interface PluginInbox {
    /**
     * Hands it to the plugin, and waits until it has been taken or refused: up to three seconds. Never inside a transaction.
     *
     * @param key that the sender showed
     * @param kind small letters and digits between hyphens
     * @param json an object
     */
    Outcome deliver(PluginId plugin, Optional<String> key, String kind, String json);

    /** What came of it. */
    sealed interface Outcome {
        /** The plugin has it. */
        record Taken() implements Outcome {}

        /** @param sentence what the sender must do otherwise, in the plugin's words */
        record Refused(String sentence) implements Outcome {}

        /** There is no such plugin, it takes nothing in, no key was set, or this is not the key: the sender is not told which. */
        record Shut() implements Outcome {}

        /** The plugin is busy, silent or not started; the sender comes again. */
        record Later() implements Outcome {}
    }
}
