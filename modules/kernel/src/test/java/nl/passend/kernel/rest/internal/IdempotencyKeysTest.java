// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.Response;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import nl.passend.kernel.TestDatabase;
import nl.passend.kernel.persistence.Sql;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.kernel.rest.internal.IdempotencyKeys.Place;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IdempotencyKeysTest {
    private static final DataSource DATABASE = TestDatabase.fresh(IdempotencyKeysTest.class, "kernel");
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final UUID ACCOUNT = new UUID(0, 7);
    private static final Place PLACE = Place.of(ACCOUNT, "POST /api/v1/case-files", "key-1");

    private final Sql sql = new Sql(DATABASE);
    private final IdempotencyKeys keys = keys(DATABASE, NOW);

    @BeforeEach
    void empty() {
        sql.run("DELETE FROM kernel_idempotency");
    }

    @Test
    void the_same_key_for_another_body_is_refused() {
        keys.take(PLACE, body(1));

        assertThatThrownBy(() -> keys.take(PLACE, body(2)))
                .isInstanceOf(ProblemException.class)
                .hasMessage(ProblemType.KEY_REUSED.urn());
    }

    @Test
    void keys_are_apart_per_account_and_path() {
        keys.take(PLACE, body(1));

        assertThat(keys.take(Place.of(new UUID(0, 8), "POST /api/v1/case-files", "key-1"), body(2)))
                .isEmpty();
        assertThat(keys.take(Place.of(ACCOUNT, "POST /api/v1/jobs", "key-1"), body(2)))
                .isEmpty();
    }

    @Test
    void a_key_is_forgotten_after_a_day() {
        keys.take(PLACE, body(1));
        IdempotencyKeys dayLater = keys(DATABASE, NOW.plus(IdempotencyKeys.LIFE).plusSeconds(1));

        assertThat(dayLater.take(PLACE, body(2))).isEmpty();
        assertThat(keys(DATABASE, NOW.plus(IdempotencyKeys.LIFE.multipliedBy(3)))
                        .forgetOld())
                .isEqualTo(1);
    }

    @Test
    void a_second_call_waits_for_the_first_and_takes_its_place_when_it_is_rolled_back() throws Exception {
        try (Connection first = DATABASE.getConnection()) {
            first.setAutoCommit(false);
            keys(held(first), NOW).take(PLACE, body(1));
            CompletableFuture<Optional<Response>> second =
                    CompletableFuture.supplyAsync(() -> keys.take(PLACE, body(1)));

            assertThat(second).isNotCompleted();
            TimeUnit.MILLISECONDS.sleep(200);
            assertThat(second).isNotCompleted();
            first.rollback();

            assertThat(second.get(10, TimeUnit.SECONDS)).isEmpty();
        }
    }

    @Test
    void a_second_call_never_has_an_effect_once_the_first_has_committed() throws Exception {
        try (Connection first = DATABASE.getConnection()) {
            first.setAutoCommit(false);
            keys(held(first), NOW).take(PLACE, body(1));
            CompletableFuture<Optional<Response>> second =
                    CompletableFuture.supplyAsync(() -> keys.take(PLACE, body(2)));
            first.commit();

            assertThat(second)
                    .failsWithin(10, TimeUnit.SECONDS)
                    .withThrowableThat()
                    .withMessageContaining(ProblemType.KEY_REUSED.urn());
        }
    }

    private static IdempotencyKeys keys(DataSource dataSource, Instant now) {
        return new IdempotencyKeys(new Sql(dataSource), Clock.fixed(now, ZoneOffset.UTC));
    }

    private static byte[] body(int n) {
        byte[] hash = new byte[32];
        hash[0] = (byte) n;
        return hash;
    }

    /** Hands out the one connection of a transaction, as the server does, and does not let it be closed. */
    private static DataSource held(Connection connection) throws SQLException {
        ClassLoader loader = IdempotencyKeysTest.class.getClassLoader();
        Object open = Proxy.newProxyInstance(
                loader,
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) ->
                        method.getName().equals("close") ? null : method.invoke(connection, arguments));
        return (DataSource)
                Proxy.newProxyInstance(loader, new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> open);
    }
}
