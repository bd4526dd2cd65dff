// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.jobs.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import nl.passend.kernel.jobs.Jobs.Job;
import nl.passend.kernel.jobs.Jobs.State;
import nl.passend.kernel.persistence.OwnTransaction;
import nl.passend.kernel.persistence.Sql;

/** The rows of {@code kernel_job}. Whoever runs a job proves with its runner id that the job is still its own. */
@ApplicationScoped
class JobRows {
    /** How long a node that says nothing is believed to be at its job. */
    static final Duration LEASE = Duration.ofSeconds(30);

    private static final int AT_ONCE = 2;

    private final DataSource dataSource;
    private final Sql sql;

    @Inject
    JobRows(DataSource dataSource, Sql sql) {
        this.dataSource = dataSource;
        this.sql = sql;
    }

    /** A job that this node took. */
    record Taken(
            UUID id, UUID runner, String kind, JsonObject parameters, Optional<JsonObject> checkpoint, int attempts) {}

    void insert(UUID id, String kind, JsonObject parameters, UUID askedBy, Instant asked) {
        sql.run("""
                INSERT INTO kernel_job (id, kind, parameters, state, done, total, message, asked_by, asked, cancel_asked, attempts)
                VALUES (?, ?, ?, 'WAITING', 0, 0, '', ?, ?, FALSE, 0)
                """, id, kind, parameters.toString(), askedBy, asked);
    }

    Optional<Job> find(UUID id) {
        return sql.one("SELECT * FROM kernel_job WHERE id = ?", JobRows::job, id);
    }

    List<Job> latest(int limit) {
        return sql.list("SELECT * FROM kernel_job ORDER BY id DESC LIMIT ?", JobRows::job, limit);
    }

    void askToCancel(UUID id, Instant now) {
        sql.run("UPDATE kernel_job SET cancel_asked = TRUE WHERE id = ? AND state IN ('WAITING', 'RUNNING')", id);
        sql.run("UPDATE kernel_job SET state = 'CANCELLED', ended = ? WHERE id = ? AND state = 'WAITING'", now, id);
    }

    /** Takes the oldest job that waits or was left behind, unless the installation runs as many as it may. */
    Optional<Taken> claim(UUID runner, Instant now) throws SQLException {
        if (!anyClaimable(now)) {
            return Optional.empty();
        }
        return OwnTransaction.runOrYield(
                dataSource,
                connection -> {
                    Optional<Taken> taken =
                            running(connection, now) < AT_ONCE ? oldest(connection, runner, now) : Optional.empty();
                    if (taken.isPresent()) {
                        try (PreparedStatement update =
                                connection.prepareStatement("/* jobs */ UPDATE kernel_job SET state = 'RUNNING',"
                                        + " runner = ?, lease_until = ?, attempts = attempts + 1 WHERE id = ?")) {
                            update.setString(1, runner.toString());
                            update.setObject(2, utc(now.plus(LEASE)));
                            update.setString(3, taken.get().id().toString());
                            update.executeUpdate();
                        }
                    }
                    return taken;
                },
                Optional.empty());
    }

    private boolean anyClaimable(Instant now) {
        return sql.one(
                        "/* jobs */ SELECT 1 AS waiting FROM kernel_job WHERE state = 'WAITING'"
                                + " OR (state = 'RUNNING' AND lease_until < ?) LIMIT 1",
                        row -> true,
                        now)
                .isPresent();
    }

    /** Locks the rows of running jobs, so that two nodes cannot both find room for one more. */
    private static int running(Connection connection, Instant now) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "/* jobs */ SELECT id, lease_until >= ? AS alive FROM kernel_job WHERE state IN ('WAITING', 'RUNNING') FOR UPDATE")) {
            select.setObject(1, utc(now));
            try (ResultSet rows = select.executeQuery()) {
                int alive = 0;
                while (rows.next()) {
                    alive += rows.getBoolean("alive") ? 1 : 0;
                }
                return alive;
            }
        }
    }

    private static Optional<Taken> oldest(Connection connection, UUID runner, Instant now) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "/* jobs */ SELECT id, kind, parameters, checkpoint, attempts FROM kernel_job WHERE state = 'WAITING'"
                        + " OR (state = 'RUNNING' AND lease_until < ?) ORDER BY id LIMIT 1")) {
            select.setObject(1, utc(now));
            try (ResultSet row = select.executeQuery()) {
                return row.next()
                        ? Optional.of(new Taken(
                                Sql.uuid(row, "id"),
                                runner,
                                row.getString("kind"),
                                json(row.getString("parameters")),
                                Optional.ofNullable(row.getString("checkpoint")).map(JobRows::json),
                                row.getInt("attempts") + 1))
                        : Optional.empty();
            }
        }
    }

    /** @return false when the job is no longer this runner's, or someone asked to stop it */
    boolean keepAlive(Taken job, Instant now) {
        return sql.run(
                        "/* jobs */ UPDATE kernel_job SET lease_until = ? WHERE id = ? AND runner = ? AND state = 'RUNNING'"
                                + " AND NOT cancel_asked",
                        now.plus(LEASE),
                        job.id(),
                        job.runner())
                == 1;
    }

    /** @return false when the job is no longer this runner's, or someone asked to stop it */
    boolean progress(Taken job, long done, long total, String message, JsonObject checkpoint, Instant now) {
        return sql.run(
                        "/* jobs */ UPDATE kernel_job SET done = ?, total = ?, message = ?, checkpoint = ?, lease_until = ?"
                                + " WHERE id = ? AND runner = ? AND state = 'RUNNING' AND NOT cancel_asked",
                        done,
                        total,
                        message,
                        checkpoint == null ? null : checkpoint.toString(),
                        now.plus(LEASE),
                        job.id(),
                        job.runner())
                == 1;
    }

    void end(Taken job, State state, String message, Optional<JsonObject> result, Instant now) {
        sql.run(
                "/* jobs */ UPDATE kernel_job SET state = ?, message = IF(? = '', message, ?), result = ?, ended = ?,"
                        + " lease_until = NULL, runner = NULL WHERE id = ? AND runner = ?",
                state,
                message,
                message,
                result.map(JsonObject::toString),
                now,
                job.id(),
                job.runner());
    }

    private static Job job(ResultSet row) throws SQLException {
        return new Job(
                Sql.uuid(row, "id"),
                row.getString("kind"),
                State.valueOf(row.getString("state")),
                row.getLong("done"),
                row.getLong("total"),
                row.getString("message"),
                Optional.ofNullable(row.getString("result")).map(JobRows::json),
                Sql.uuid(row, "asked_by"),
                Sql.instant(row, "asked"),
                Sql.optionalInstant(row, "ended"));
    }

    private static JsonObject json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
