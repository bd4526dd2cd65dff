// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.plugin.internal;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.passend.kernel.plugin.PluginView.LastAnswer;
import nl.passend.kernel.plugin.Question;
import nl.passend.kernel.plugin.internal.PluginRows.KeptAnswer;
import nl.passend.kernel.problem.Incidents;
import nl.passend.pluginapi.PluginId;

/**
 * The last good answers of one plugin: in memory, and in the database for after a restart. The same answer again is written once
 * an hour only, so that its date stays about right at little cost.
 */
final class KnownAnswers {
    private static final Logger LOG = System.getLogger(KnownAnswers.class.getName());
    private static final Duration REWRITE = Duration.ofHours(1);

    private final PluginId plugin;
    private final PluginRows rows;
    private final Map<String, Known> byQuestion = new ConcurrentHashMap<>();
    private final Map<String, KeptAnswer> kept = new ConcurrentHashMap<>();

    KnownAnswers(PluginId plugin, PluginRows rows) {
        this.plugin = plugin;
        this.rows = rows;
    }

    /**
     * An answer that was given.
     *
     * @param fresh whether it was given since the plugin was started last
     */
    record Known(Object value, Instant toldAt, boolean fresh) {}

    /** Fetches what was kept before a restart; without it the plugin is asked anew. */
    void load() {
        try {
            kept.putAll(rows.answers(plugin));
        } catch (IllegalStateException e) {
            LOG.log(Level.WARNING, "The kept answers of {0} cannot be read: {1}", plugin, Incidents.describe(e));
        }
    }

    /** After the settings changed: what was known may no longer be so. */
    void doubt() {
        byQuestion.replaceAll((question, known) -> new Known(known.value(), known.toldAt(), false));
    }

    Optional<Known> find(Question<?, ?> question) {
        return Optional.ofNullable(byQuestion.computeIfAbsent(question.name(), name -> readKept(question)));
    }

    void told(Question<?, ?> question, Object value, String json, Instant at) {
        byQuestion.put(question.name(), new Known(value, at, true));
        var before = kept.get(question.name());
        if (before == null
                || !before.json().equals(json)
                || before.toldAt().plus(REWRITE).isBefore(at)) {
            write(question.name(), new KeptAnswer(json, at));
        }
    }

    List<LastAnswer> list() {
        var dates = new ConcurrentHashMap<String, Instant>();
        kept.forEach((question, answer) -> dates.put(question, answer.toldAt()));
        byQuestion.forEach((question, known) -> dates.put(question, known.toldAt()));
        return dates.entrySet().stream()
                .map(entry -> new LastAnswer(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(LastAnswer::question))
                .toList();
    }

    private Known readKept(Question<?, ?> question) {
        var answer = kept.get(question.name());
        if (answer == null) {
            return null;
        }
        try {
            return new Known(AnswerReader.read(answer.json(), question), answer.toldAt(), false);
        } catch (AnswerReader.NoLongerFits e) {
            LOG.log(
                    Level.INFO,
                    "The kept answer of {0} to {1} is of an earlier version; left alone",
                    plugin,
                    question.name());
            return null;
        }
    }

    /** Not keeping an answer costs its date after a restart and nothing else: the answer itself stands. */
    private void write(String question, KeptAnswer answer) {
        try {
            rows.keep(plugin, question, answer);
            kept.put(question, answer);
        } catch (IllegalStateException e) {
            LOG.log(Level.WARNING, "An answer of {0} could not be kept: {1}", plugin, Incidents.describe(e));
        }
    }
}
