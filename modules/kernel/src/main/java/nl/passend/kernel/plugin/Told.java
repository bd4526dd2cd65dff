// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.plugin;

import java.time.Instant;
import java.util.Optional;
import nl.passend.pluginapi.PluginId;

/** What came of asking a plugin. */
public sealed interface Told<R> {
    PluginId plugin();

    /** Name of the plugin as people read it. */
    String title();

    /** The answer, of now or of an earlier day. */
    Optional<R> find();

    /** An answer of now, or one of a moment ago that still counts. */
    record Answer<R>(PluginId plugin, String title, R value, Instant toldAt) implements Told<R> {
        @Override
        public Optional<R> find() {
            return Optional.of(value);
        }
    }

    /**
     * The plugin does not answer; this is what it said last. Shown with its date.
     *
     * @param reason why there is no newer one, in plain Dutch
     */
    record LastKnown<R>(PluginId plugin, String title, R value, Instant toldAt, String reason) implements Told<R> {
        @Override
        public Optional<R> find() {
            return Optional.of(value);
        }
    }

    /**
     * The plugin does not answer and nothing is known.
     *
     * @param reason in plain Dutch
     */
    record Missing<R>(PluginId plugin, String title, String reason) implements Told<R> {
        @Override
        public Optional<R> find() {
            return Optional.empty();
        }
    }
}
