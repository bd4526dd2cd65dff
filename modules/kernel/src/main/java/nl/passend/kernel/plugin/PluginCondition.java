// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.plugin;

import nl.passend.pluginapi.Health;

/** How a plugin is, in one word: where it is in its life and what it says about itself, taken together so that they never differ. */
public enum PluginCondition {
    /** On its way to being started. */
    STARTS,
    /** Started, and says that all works. */
    WORKS,
    /** Started and answers, but says that something needs a look. */
    CARE,
    /** Started, but says itself that it cannot answer as it should. */
    BROKEN,
    /** Started, but does not say how it is. */
    SILENT,
    /** Failed too often in a row; not asked for half a minute. */
    RESTS,
    /** Could not be used or started. */
    FAILED;

    static PluginCondition of(PluginView plugin) {
        return switch (plugin.state()) {
            case NEW -> STARTS;
            case FAILED -> FAILED;
            case READY ->
                plugin.restingUntil().isPresent()
                        ? RESTS
                        : plugin.health()
                                .map(Health::state)
                                .map(PluginCondition::of)
                                .orElse(SILENT);
        };
    }

    private static PluginCondition of(Health.State state) {
        return switch (state) {
            case GOOD -> WORKS;
            case CARE -> CARE;
            case BROKEN -> BROKEN;
        };
    }
}
