// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.outbox.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import nl.passend.kernel.TestDatabase;
import nl.passend.kernel.outbox.OutboxChannel;
import nl.passend.kernel.outbox.internal.OutboxRows.Message;
import nl.passend.kernel.persistence.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RelayTest {
    private static final DataSource DATABASE = TestDatabase.fresh(RelayTest.class, "kernel");

    private final Sql sql = new Sql(DATABASE);
    private final OutboxRows rows = new OutboxRows(DATABASE, sql);
    private final HandClock clock = new HandClock();
    private final Receiver receiver = new Receiver();
    private final Relay relay = new Relay(rows, new Channels(List.<OutboxChannel>of(receiver)), clock);

    @BeforeEach
    void empty() {
        sql.run("DELETE FROM kernel_outbox");
    }

    @Test
    void messages_of_one_aggregate_arrive_in_order() throws SQLException {
        put(1, id(100));
        put(2, id(100));
        put(3, id(200));

        rounds(5);

        assertThat(receiver.heard).hasSize(3).containsSubsequence(id(1), id(2));
    }

    @Test
    void a_message_that_fails_holds_up_its_own_aggregate_only_and_is_tried_again() throws SQLException {
        receiver.refuse = id(1);
        put(1, id(100));
        put(2, id(100));
        put(3, id(200));

        rounds(5);
        assertThat(receiver.heard).containsExactly(id(3));

        receiver.refuse = null;
        clock.advance(Duration.ofMinutes(5));
        rounds(5);
        assertThat(receiver.heard).containsExactly(id(3), id(1), id(2));
    }

    @Test
    void after_ten_failures_a_message_is_put_aside_and_those_behind_it_go_on() throws SQLException {
        receiver.refuse = id(1);
        put(1, id(100));
        put(2, id(100));

        for (int i = 0; i < OutboxRows.MOST_ATTEMPTS + 1; i++) {
            rounds(2);
            clock.advance(Duration.ofHours(2));
        }

        assertThat(state(1)).isEqualTo("DEAD");
        assertThat(receiver.heard).containsExactly(id(2));
        assertThat(sql.one("SELECT last_failure FROM kernel_outbox WHERE id = ?", row -> row.getString(1), id(1)))
                .contains("java.io.IOException");
    }

    @Test
    void a_node_that_dies_after_taking_a_message_leaves_it_to_another() throws SQLException {
        put(1, id(100));
        List<Message> taken = rows.claim(clock.instant());
        rounds(2);
        assertThat(taken).hasSize(1);
        assertThat(receiver.heard).isEmpty();

        clock.advance(OutboxRows.LEASE.plusSeconds(1));
        rounds(2);

        assertThat(receiver.heard).containsExactly(id(1));
    }

    @Test
    void two_nodes_deliver_each_message_once() throws Exception {
        for (int i = 1; i <= 60; i++) {
            put(i, id(100 + i % 7));
        }
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        Callable<Void> node = () -> {
            rounds(60);
            return null;
        };

        for (Future<Void> done : nodes.invokeAll(List.of(node, node))) {
            done.get();
        }
        nodes.shutdown();
        rounds(60);

        assertThat(receiver.heard).hasSize(60).doesNotHaveDuplicates();
    }

    @Test
    void pauses_grow_to_an_hour() {
        assertThat(OutboxRows.pauseAfter(1)).isEqualTo(Duration.ofSeconds(5));
        assertThat(OutboxRows.pauseAfter(3)).isEqualTo(Duration.ofSeconds(20));
        assertThat(OutboxRows.pauseAfter(40)).isEqualTo(Duration.ofHours(1));
    }

    private void rounds(int count) throws SQLException {
        for (int i = 0; i < count; i++) {
            relay.round();
        }
    }

    private String state(int n) {
        return sql.one("SELECT state FROM kernel_outbox WHERE id = ?", row -> row.getString(1), id(n))
                .orElseThrow();
    }

    private void put(int n, UUID aggregate) {
        sql.run(
                "INSERT INTO kernel_outbox (id, channel, aggregate_id, payload, state, attempts, created, next_attempt)"
                        + " VALUES (?, 'test', ?, ?, 'WAITING', 0, ?, ?)",
                id(n),
                aggregate,
                Json.createObjectBuilder().add("n", n).build().toString(),
                clock.instant(),
                clock.instant());
    }

    private static UUID id(int n) {
        return new UUID(0x0190_0000_0000_7000L, n);
    }

    private static final class Receiver implements OutboxChannel {
        private final List<UUID> heard = Collections.synchronizedList(new ArrayList<>());
        private UUID refuse;

        @Override
        public String name() {
            return "test";
        }

        @Override
        public void deliver(UUID messageId, JsonObject payload) throws java.io.IOException {
            if (messageId.equals(refuse)) {
                throw new java.io.IOException("refused");
            }
            heard.add(messageId);
        }
    }

    /** A clock that stands still until it is moved. */
    private static final class HandClock extends Clock {
        private volatile Instant now = Instant.parse("2026-11-22T10:00:00Z");

        void advance(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
