// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.audit.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import nl.passend.kernel.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealingLoopTest {
    private static final DataSource DATABASE = TestDatabase.fresh(SealingLoopTest.class, "kernel");
    private static final int THREADS = 8;
    private static final int EACH = 40;

    @TempDir
    private Path anchors;

    @BeforeEach
    void empty() throws SQLException {
        SealedChain.empty(DATABASE);
    }

    @Test
    void many_looks_and_changes_at_once_make_one_unbroken_chain() throws Exception {
        try (SealedChain chain = new SealedChain(DATABASE, anchors)) {
            everybodyAtOnce(chain);

            assertWhole(chain, THREADS * EACH);
        }
    }

    @Test
    void a_killed_connection_in_the_middle_leaves_no_hole_and_no_double_line() throws Exception {
        try (SealedChain chain = new SealedChain(DATABASE, anchors)) {
            Future<?> killer;
            ExecutorService aside = Executors.newSingleThreadExecutor();
            try {
                killer = aside.submit((Callable<Void>) () -> {
                    for (int kills = 0; kills < 10; ) {
                        kills += killSealer();
                    }
                    return null;
                });
                everybodyAtOnce(chain);
                // Keep the sealer at work until it has been killed often enough.
                int more = 0;
                while (!killer.isDone()) {
                    chain.look(UUID.randomUUID());
                    more++;
                }
                killer.get();

                assertWhole(chain, THREADS * EACH + more);
            } finally {
                aside.shutdownNow();
            }
        }
    }

    @Test
    void two_sealers_on_one_database_share_one_chain() throws Exception {
        try (SealedChain one = new SealedChain(DATABASE, anchors);
                SealedChain other = new SealedChain(DATABASE, anchors.resolve("other"))) {
            ExecutorService both = Executors.newFixedThreadPool(2);
            Future<?> first = both.submit(() -> one.lines(60));
            Future<?> second = both.submit(() -> other.lines(60));
            first.get();
            second.get();
            both.shutdown();

            assertWhole(one, 120);
        }
    }

    @Test
    void a_change_that_commits_late_is_sealed_all_the_same() throws Exception {
        try (SealedChain chain = new SealedChain(DATABASE, anchors);
                Connection slow = DATABASE.getConnection()) {
            slow.setAutoCommit(false);
            AuditEntry early = chain.entry("U", UUID.randomUUID());
            PendingChanges.insert(slow, early);
            chain.lines(4);

            slow.commit();
            chain.look(UUID.randomUUID());

            assertWhole(chain, 6);
        }
    }

    @Test
    void a_line_that_nobody_waits_for_is_sealed_all_the_same_before_the_end() throws Exception {
        try (SealedChain chain = new SealedChain(DATABASE, anchors)) {
            chain.look(UUID.randomUUID());
            AuditEntry refusal = chain.refusal(UUID.randomUUID());
            chain.loop().submit(refusal);
            chain.loop().submit(refusal);
            chain.stop();

            assertWhole(chain, 2);
        }
    }

    @Test
    void a_change_that_was_rolled_back_leaves_no_line() throws Exception {
        try (SealedChain chain = new SealedChain(DATABASE, anchors);
                Connection given = DATABASE.getConnection()) {
            given.setAutoCommit(false);
            PendingChanges.insert(given, chain.entry("U", UUID.randomUUID()));
            given.rollback();

            chain.look(UUID.randomUUID());

            assertWhole(chain, 1);
        }
    }

    @Test
    void changes_that_waited_while_the_sealer_was_down_are_sealed_at_its_next_start() throws Exception {
        SealedChain stopped = new SealedChain(DATABASE, anchors);
        stopped.stop();
        int waiting = AuditChain.CHANGES_A_BATCH + 7;
        try (Connection connection = DATABASE.getConnection()) {
            connection.setAutoCommit(false);
            for (int i = 0; i < waiting; i++) {
                PendingChanges.insert(connection, stopped.entry("U", UUID.randomUUID()));
            }
            connection.commit();
        }

        try (SealedChain chain = new SealedChain(DATABASE, anchors)) {
            chain.change(UUID.randomUUID());

            assertWhole(chain, waiting + 1);
        }
    }

    @Test
    void a_stopped_sealer_refuses_looks_and_is_not_healthy() throws Exception {
        SealedChain chain = new SealedChain(DATABASE, anchors);
        chain.look(UUID.randomUUID());
        assertThat(chain.loop().healthy()).isTrue();

        chain.stop();

        assertThat(chain.loop().healthy()).isFalse();
        assertThatThrownBy(() -> chain.look(UUID.randomUUID())).isInstanceOf(AssertionError.class);
        assertWhole(chain, 1);
    }

    @Test
    void a_line_that_the_database_refuses_does_not_hold_up_the_others() throws Exception {
        execute(
                "ALTER TABLE kernel_audit_entry MODIFY purpose VARCHAR(7) CHARACTER SET ascii COLLATE ascii_bin NOT NULL");
        try (SealedChain chain = new SealedChain(DATABASE, anchors)) {
            AuditEntry fits = chain.entry("R", UUID.randomUUID());
            AuditEntry tooLong = withPurpose(chain.entry("R", UUID.randomUUID()), "much-too-long");
            SealRequest bad = new SealRequest(List.of(tooLong), Set.of());
            SealRequest good = new SealRequest(List.of(fits), Set.of());
            chain.loop().submit(bad);
            chain.loop().submit(good);

            assertThat(bad.await(SealedChain.PATIENCE_MILLIS)).isFalse();
            assertThat(good.await(SealedChain.PATIENCE_MILLIS)).isTrue();
            assertWhole(chain, 1);
        } finally {
            execute(
                    "ALTER TABLE kernel_audit_entry MODIFY purpose VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL");
        }
    }

    @Test
    void the_last_anchor_is_the_head_at_the_stop() throws Exception {
        SealedChain chain = new SealedChain(DATABASE, anchors);
        chain.lines(3);
        chain.stop();

        try (Anchors.Reader lines = new Anchors(anchors, java.time.Clock.systemUTC()).reader()) {
            var line = lines.next();

            assertThat(line.orElseThrow().head()).contains(chain.verify().head());
            assertThat(lines.next()).isEmpty();
        }
    }

    private static void everybodyAtOnce(SealedChain chain) throws Exception {
        ExecutorService everybody = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                all.add(everybody.submit(() -> chain.lines(EACH)));
            }
            for (Future<?> one : all) {
                one.get();
            }
        } finally {
            everybody.shutdownNow();
        }
    }

    private static void assertWhole(SealedChain chain, int lines) throws Exception {
        var result = chain.verify();

        assertThat(result.findings()).isEmpty();
        assertThat(result.seals()).isEqualTo(lines);
        assertThat(result.entries()).isEqualTo(lines);
    }

    /** @return how many connections were killed: those of this schema that are sealing at this moment */
    private static int killSealer() throws SQLException {
        List<Long> sealing = new ArrayList<>();
        try (Connection connection = DATABASE.getConnection();
                Statement statement = connection.createStatement()) {
            try (ResultSet row = statement.executeQuery("SELECT id FROM information_schema.processlist"
                    + " WHERE db = DATABASE() AND info LIKE '/* sealer */%'")) {
                while (row.next()) {
                    sealing.add(row.getLong(1));
                }
            }
            int killed = 0;
            for (long id : sealing) {
                try {
                    statement.execute("KILL CONNECTION " + id);
                    killed++;
                } catch (SQLException alreadyGone) {
                    // It was killed a moment ago.
                }
            }
            return killed;
        }
    }

    private static AuditEntry withPurpose(AuditEntry e, String purpose) {
        return new AuditEntry(
                e.id(),
                e.occurred(),
                e.action(),
                e.outcome(),
                e.eventType(),
                e.account(),
                e.person(),
                e.team(),
                e.role(),
                purpose,
                e.ground(),
                e.grant(),
                e.accessPoint(),
                e.municipality(),
                e.objectType(),
                e.objects(),
                e.subjects(),
                e.fields());
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = DATABASE.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
