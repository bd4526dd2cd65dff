// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.plugin.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.passend.kernel.id.Ids;
import nl.passend.kernel.persistence.Sql;
import nl.passend.kernel.plugin.PluginView.Failure;
import nl.passend.kernel.problem.Incidents;
import nl.passend.pluginapi.PluginId;

/** What is kept about plugins by Passend itself: the row of each, its last failure and its last answers. */
@ApplicationScoped
class PluginRows {
    private static final Logger LOG = System.getLogger(PluginRows.class.getName());
    private static final int LONGEST_FAILURE = 1_000;

    private final Sql sql;
    private final Ids ids;

    @Inject
    PluginRows(Sql sql, Ids ids) {
        this.sql = sql;
        this.ids = ids;
    }

    /** An answer as it is kept. */
    record KeptAnswer(String json, Instant toldAt) {}

    /** Makes sure that the plugin has a row. */
    void register(PluginId plugin) {
        sql.run(
                "/* plugins */ INSERT IGNORE INTO kernel_plugin (plugin, id, version) VALUES (?, ?, 1)",
                plugin.value(),
                ids.next());
    }

    UUID idOf(PluginId plugin) {
        return sql.one("SELECT id FROM kernel_plugin WHERE plugin = ?", row -> Sql.uuid(row, "id"), plugin.value())
                .orElseThrow();
    }

    /** Not writing it down costs the administrator a sentence; whoever asked the plugin must not fail for it. */
    void failed(PluginId plugin, String text, Instant at) {
        try {
            write(plugin, text, at);
        } catch (IllegalStateException e) {
            LOG.log(Level.WARNING, "A failure of {0} could not be written down: {1}", plugin, Incidents.describe(e));
        }
    }

    private void write(PluginId plugin, String text, Instant at) {
        sql.run(
                "/* plugins */ UPDATE kernel_plugin SET last_failure = ?, failed_at = ? WHERE plugin = ?",
                text.substring(0, Math.min(text.length(), LONGEST_FAILURE)),
                at,
                plugin.value());
    }

    Optional<Failure> lastFailure(PluginId plugin) {
        return sql.one(
                "SELECT last_failure, failed_at FROM kernel_plugin WHERE plugin = ? AND failed_at IS NOT NULL",
                row -> new Failure(row.getString("last_failure"), Sql.instant(row, "failed_at")),
                plugin.value());
    }

    Map<String, KeptAnswer> answers(PluginId plugin) {
        var answers = new LinkedHashMap<String, KeptAnswer>();
        sql.list(
                "/* plugins */ SELECT question, json, told_at FROM kernel_plugin_answer WHERE plugin = ? ORDER BY question",
                row -> answers.put(
                        row.getString("question"), new KeptAnswer(row.getString("json"), Sql.instant(row, "told_at"))),
                plugin.value());
        return answers;
    }

    void keep(PluginId plugin, String question, KeptAnswer answer) {
        sql.run("""
                /* plugins */ INSERT INTO kernel_plugin_answer (plugin, question, json, told_at) VALUES (?, ?, ?, ?)
                ON DUPLICATE KEY UPDATE json = VALUES(json), told_at = VALUES(told_at)
                """, plugin.value(), question, answer.json(), answer.toldAt());
    }
}
