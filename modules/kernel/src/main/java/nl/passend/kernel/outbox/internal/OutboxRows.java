// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.outbox.internal;

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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import nl.passend.kernel.persistence.OwnTransaction;
import nl.passend.kernel.persistence.Sql;

/** The rows of {@code kernel_outbox} as the relay sees them. */
@ApplicationScoped
class OutboxRows {
    /** After this many failures a message is put aside, and those behind it go on. */
    static final int MOST_ATTEMPTS = 10;

    /** How long a node that took a message is believed to be at it. */
    static final Duration LEASE = Duration.ofMinutes(2);

    private static final int BATCH = 20;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    private final DataSource dataSource;
    private final Sql sql;

    @Inject
    OutboxRows(DataSource dataSource, Sql sql) {
        this.dataSource = dataSource;
        this.sql = sql;
    }

    record Message(UUID id, String channel, JsonObject payload, int attempts) {}

    /**
     * Takes what is due: of each channel and aggregate only the oldest that still waits, so the order holds. Rows that another
     * node is just taking are skipped; when it took them while this one was looking, this round takes nothing.
     */
    List<Message> claim(Instant now) throws SQLException {
        return OwnTransaction.runOrYield(
                dataSource,
                connection -> {
                    List<Message> due = due(connection, utc(now));
                    try (PreparedStatement lease = connection.prepareStatement(
                            "/* relay */ UPDATE kernel_outbox SET lease_until = ?, attempts = attempts + 1 WHERE id = ?")) {
                        for (Message message : due) {
                            lease.setObject(1, utc(now.plus(LEASE)));
                            lease.setString(2, message.id().toString());
                            lease.executeUpdate();
                        }
                    }
                    return due;
                },
                List.of());
    }

    private static List<Message> due(Connection connection, LocalDateTime now) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("""
                /* relay */ SELECT o.id, o.channel, o.payload, o.attempts FROM kernel_outbox o
                WHERE o.state = 'WAITING' AND o.next_attempt <= ? AND (o.lease_until IS NULL OR o.lease_until < ?)
                  AND NOT EXISTS (SELECT 1 FROM kernel_outbox earlier
                    WHERE earlier.channel = o.channel AND earlier.aggregate_id = o.aggregate_id
                      AND earlier.state = 'WAITING' AND earlier.id < o.id)
                ORDER BY o.id LIMIT %d FOR UPDATE SKIP LOCKED
                """.formatted(BATCH))) {
            select.setObject(1, now);
            select.setObject(2, now);
            try (ResultSet rows = select.executeQuery()) {
                List<Message> due = new ArrayList<>();
                while (rows.next()) {
                    due.add(new Message(
                            Sql.uuid(rows, "id"),
                            rows.getString("channel"),
                            json(rows.getString("payload")),
                            rows.getInt("attempts") + 1));
                }
                return due;
            }
        }
    }

    /** Whether anything waits that could be taken now; one statement, so that an idle relay costs no transaction. */
    boolean anyDue(Instant now) {
        return sql.one(
                        "/* relay */ SELECT 1 AS due FROM kernel_outbox WHERE state = 'WAITING' AND next_attempt <= ?"
                                + " AND (lease_until IS NULL OR lease_until < ?) LIMIT 1",
                        row -> true,
                        now,
                        now)
                .isPresent();
    }

    void delivered(Message message, Instant now) {
        sql.run(
                "/* relay */ UPDATE kernel_outbox SET state = 'DELIVERED', ended = ?, lease_until = NULL, last_failure = NULL"
                        + " WHERE id = ?",
                now,
                message.id());
    }

    /** @param cause a class name; a message could quote a person */
    void failed(Message message, String cause, Instant now) {
        boolean dead = message.attempts() >= MOST_ATTEMPTS;
        sql.run(
                "/* relay */ UPDATE kernel_outbox SET state = ?, ended = ?, next_attempt = ?, lease_until = NULL,"
                        + " last_failure = ? WHERE id = ?",
                dead ? "DEAD" : "WAITING",
                dead ? now : null,
                now.plus(pauseAfter(message.attempts())),
                cause,
                message.id());
    }

    static Duration pauseAfter(int attempts) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts - 1, 20));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
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
