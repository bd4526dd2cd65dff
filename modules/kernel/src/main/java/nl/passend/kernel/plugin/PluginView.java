// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.plugin;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.passend.pluginapi.Health;
import nl.passend.pluginapi.PluginDescriptor;
import nl.passend.pluginapi.Setting;
import nl.passend.pluginapi.screen.Panel;

/**
 * A plugin as its administrator sees it.
 *
 * @param cause why it failed, in plain Dutch; empty unless {@link PluginState#FAILED}
 * @param health what the plugin says itself; empty when it is not ready or does not say
 * @param restingUntil while it is not asked because it failed too often in a row
 * @param status what else it tells its administrator
 * @param settings in the order in which the plugin declares them; empty when it could not tell
 * @param lastFailure of a call, also when it has recovered
 */
public record PluginView(
        PluginDescriptor descriptor,
        PluginState state,
        Optional<String> cause,
        Instant since,
        Optional<Health> health,
        Optional<Instant> restingUntil,
        Optional<Panel> status,
        List<Setting> settings,
        Saved saved,
        List<LastAnswer> lastAnswers,
        Optional<Failure> lastFailure) {
    /** How it is, in one word. */
    public PluginCondition condition() {
        return PluginCondition.of(this);
    }

    /**
     * The settings as they were saved.
     *
     * @param version goes up with each save
     * @param values what was saved, without the secrets
     * @param secrets names of the secrets that have a value
     */
    public record Saved(long version, Map<String, String> values, List<String> secrets) {}

    /** A question, and when it was answered last. */
    public record LastAnswer(String question, Instant toldAt) {}

    /** What went wrong, in plain Dutch, and when. */
    public record Failure(String text, Instant at) {}
}
