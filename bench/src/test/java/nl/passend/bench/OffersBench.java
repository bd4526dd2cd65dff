// SPDX-License-Identifier: EUPL-1.2
package nl.passend.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import nl.passend.kernel.TestDatabase;
import nl.passend.knowledge.internal.offers.TakingIn;
import org.junit.jupiter.api.Test;

/**
 * Taking in ten thousand services (read, held against the standard, taken apart into columns, compared with what is there, written)
 * against a bare bulk insert of the very rows that came of it, turn by turn into an empty table.
 */
class OffersBench {
    private static final int SERVICES = Size.of(10_000);
    private static final int ROUNDS = Size.of(500) > 5 ? 5 : 1;

    private final TakingIn takingIn =
            new TakingIn(TestDatabase.fresh(OffersBench.class, "kernel", "directory", "knowledge"));

    @Test
    void ten_thousand_services_against_a_bare_insert_of_the_same_rows() throws SQLException {
        byte[] file = TakingIn.file(SERVICES);
        var warm = takingIn.takeIn(file);
        var rows = takingIn.rows();
        takingIn.empty();
        takingIn.insertBare(rows);
        var bare = new ArrayList<Double>();
        var ours = new ArrayList<Double>();
        var same = new ArrayList<Double>();
        for (int round = 0; round < ROUNDS; round++) {
            takingIn.empty();
            bare.add(seconds(() -> takingIn.insertBare(rows)));
            takingIn.empty();
            ours.add(seconds(() -> takingIn.takeIn(file)));
            same.add(seconds(() -> takingIn.takeIn(file)));
        }
        double floor = Figures.median(bare);
        new Report("offers", "Taking in " + SERVICES + " services of " + file.length / SERVICES + " bytes")
                .columns("", "median s", "services a second", "speed against bare")
                .row("bare insert", floor, SERVICES / floor, "")
                .row("taken in", Figures.median(ours), SERVICES / Figures.median(ours), floor / Figures.median(ours))
                .row(
                        "the same again",
                        Figures.median(same),
                        SERVICES / Figures.median(same),
                        floor / Figures.median(same))
                .tell();

        assertThat(warm.added()).isEqualTo(SERVICES);
        assertThat(warm.refused()).isZero();
        assertThat(takingIn.takeIn(file).unchanged()).isEqualTo(SERVICES);
        assertThat(takingIn.rows().get(0)).hasSize(SERVICES);
    }

    private interface Work {
        void run() throws SQLException;
    }

    private static double seconds(Work work) throws SQLException {
        long begin = System.nanoTime();
        work.run();
        return (System.nanoTime() - begin) / 1e9;
    }
}
