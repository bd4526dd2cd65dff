// SPDX-License-Identifier: EUPL-1.2
package nl.passend.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import nl.passend.kernel.TestDatabase;
import nl.passend.kernel.audit.internal.Sealing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How many looks a second the sealer puts in the chain, each waited for, against the naive way: the same rows without a chain
 * and a commit for each. The sealer shares a commit among all that wait; it pays for the chain.
 */
class AuditBench {
    /** Two schemas: the rows of the naive way have no seal, and a chain with those would not verify. */
    private static final DataSource CHAINED = TestDatabase.fresh(AuditBench.class, "kernel");

    private static final DataSource NAIVE = TestDatabase.fresh(Naive.class, "kernel");
    private static final int ROUNDS = Size.of(5);
    private static final int LOOKS = Size.of(2000);
    private static final int WARM_UP = Size.of(2000);
    private static final List<Integer> WAITING = List.of(1, 16, 64);

    @TempDir
    private Path anchors;

    /** Names the schema. */
    private static final class Naive {}

    private interface Work {
        void look(Connection own) throws SQLException, InterruptedException;
    }

    @Test
    void sealed_looks_against_a_commit_for_each() throws Exception {
        Report report = new Report("audit", "Looks on record per second")
                .columns("waiting at once", "commit for each", "sealed in the chain", "ratio (per round)");
        int looks = 0;
        try (Sealing sealing = new Sealing(CHAINED, anchors)) {
            Work naive = sealing::commit;
            Work sealed = own -> sealing.look();
            for (int waiting : WAITING) {
                perSecond(naive, waiting, WARM_UP);
                perSecond(sealed, waiting, WARM_UP);
                List<Double> floor = new ArrayList<>();
                List<Double> ours = new ArrayList<>();
                List<Double> ratios = new ArrayList<>();
                for (int round = 0; round < ROUNDS; round++) {
                    floor.add(perSecond(naive, waiting, LOOKS));
                    ours.add(perSecond(sealed, waiting, LOOKS));
                    ratios.add(ours.get(round) / floor.get(round));
                }
                looks += WARM_UP + ROUNDS * LOOKS;
                report.row(
                        waiting,
                        Figures.median(floor),
                        Figures.median(ours),
                        Figures.ratio(Figures.median(ratios)) + " (" + Figures.ratio(Figures.least(ratios)) + "-"
                                + Figures.ratio(Figures.most(ratios)) + ")");
            }
            report.tell();

            assertThat(rows(CHAINED, "kernel_audit_seal")).isEqualTo(looks);
            assertThat(rows(CHAINED, "kernel_audit_entry")).isEqualTo(looks);
            assertThat(rows(NAIVE, "kernel_audit_entry")).isEqualTo(looks);
        }
        assertWhole();
    }

    private void assertWhole() throws SQLException, IOException {
        try (Sealing sealing = new Sealing(CHAINED, anchors)) {
            assertThat(sealing.verify().clean()).isTrue();
        }
    }

    private static double perSecond(Work work, int waiting, int looks) throws Exception {
        AtomicInteger left = new AtomicInteger(looks);
        ExecutorService people = Executors.newFixedThreadPool(waiting);
        List<Connection> connections = new ArrayList<>();
        try {
            List<Callable<Void>> all = new ArrayList<>();
            for (int i = 0; i < waiting; i++) {
                Connection own = NAIVE.getConnection();
                own.setAutoCommit(false);
                connections.add(own);
                all.add(() -> {
                    while (left.getAndDecrement() > 0) {
                        work.look(own);
                    }
                    return null;
                });
            }
            long begin = System.nanoTime();
            for (Future<Void> one : people.invokeAll(all)) {
                one.get();
            }
            return looks / ((System.nanoTime() - begin) / 1e9);
        } finally {
            people.shutdownNow();
            for (Connection connection : connections) {
                connection.close();
            }
        }
    }

    private static long rows(DataSource dataSource, String table) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
            row.next();
            return row.getLong(1);
        }
    }
}
