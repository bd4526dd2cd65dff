// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.jobs.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import nl.passend.kernel.TestDatabase;
import nl.passend.kernel.jobs.JobOrder;
import nl.passend.kernel.jobs.Jobs.State;
import nl.passend.kernel.persistence.Sql;
import org.junit.jupiter.api.Test;

class JobOrderTest {
    private static final DataSource DATABASE = TestDatabase.fresh(JobOrderTest.class, "kernel");
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private final JobRows rows = new JobRows(DATABASE, new Sql(DATABASE));

    @Test
    void an_order_from_outside_is_taken_up_and_followed() throws SQLException {
        try (var connection = DATABASE.getConnection()) {
            var orders = new JobOrder(connection, Clock.fixed(NOW, ZoneOffset.UTC));
            UUID id = orders.place("search-rebuild");

            assertThat(orders.look(id).orElseThrow().state()).isEqualTo(State.WAITING);
            var taken = rows.claim(UUID.randomUUID(), NOW).orElseThrow();
            assertThat(taken.id()).isEqualTo(id);
            assertThat(orders.withdraw(id)).isFalse();
            rows.progress(taken, 500, 0, "", JsonObject.EMPTY_JSON_OBJECT, NOW);
            assertThat(orders.look(id).orElseThrow().done()).isEqualTo(500);
            rows.end(taken, State.DONE, "", Optional.of(JsonObject.EMPTY_JSON_OBJECT), NOW);
            assertThat(orders.look(id).orElseThrow().state()).isEqualTo(State.DONE);
        }
    }

    @Test
    void an_order_that_nobody_takes_up_is_taken_back() throws SQLException {
        try (var connection = DATABASE.getConnection()) {
            var orders = new JobOrder(connection, Clock.fixed(NOW, ZoneOffset.UTC));
            UUID id = orders.place("search-rebuild");

            assertThat(orders.withdraw(id)).isTrue();
            assertThat(orders.look(id)).isEmpty();
        }
    }
}
