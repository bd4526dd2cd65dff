// SPDX-License-Identifier: EUPL-1.2
package nl.passend.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.passend.it.kit.Api;
import nl.passend.it.kit.Families;
import nl.passend.it.kit.PageCaller;
import nl.passend.it.kit.Product;
import nl.passend.launcher.EmptyInstallation;
import org.junit.jupiter.api.Test;

/**
 * A start on a built tree and data that are there, from the command to "Ready", against the same server without the
 * application and the same database without its tables, started side by side: as it is, and with a class-data archive of its
 * own, which the product makes for itself. And what both weigh after some journeys.
 */
class StartBench {
    private static final int ROUNDS = Size.of(7);

    /** The first of each makes files and archives and fills the page cache; it does not count, where figures mean something. */
    private static final int WARM_UP = ROUNDS > 1 ? 1 : 0;

    private static final int JOURNEYS = Size.of(300);
    private static final double MOST_TIMES_FLOOR = 2;
    private static final int MOST_SERVER_MEBIBYTES = 600;
    private static final int MOST_DATABASE_MEBIBYTES = 250;

    private final Product product = Product.running();

    @Test
    void start_and_memory_against_the_empty_server_and_database() throws IOException, InterruptedException {
        journeys();
        int server = Processes.residentMebibytes(product.serverPid());
        int database = Processes.residentMebibytes(product.databasePid());
        product.close();
        List<Double> floor = new ArrayList<>();
        List<Double> archived = new ArrayList<>();
        List<Double> ours = new ArrayList<>();
        EmptyInstallation empty = EmptyInstallation.fresh(
                Path.of(System.getProperty("bench.home")),
                Path.of(System.getProperty("passend.server")),
                Path.of(System.getProperty("passend.mariadb.base")));
        int emptyServer = 0;
        for (int round = 1 - WARM_UP; round <= ROUNDS; round++) {
            double seconds = seconds(empty.start());
            emptyServer = Processes.residentMebibytes(empty.serverPid());
            empty.stop();
            if (round > 0) {
                floor.add(seconds);
            }
            seconds = seconds(empty.startWithArchive());
            empty.stop();
            if (round > 0) {
                archived.add(seconds);
            }
            seconds = seconds(started());
            if (round > 0) {
                ours.add(seconds);
            }
            assertThat(Api.anonymous(product).get("/health/ready").status()).isEqualTo(200);
            if (round < ROUNDS) {
                product.close();
            }
        }

        double ratio = Figures.median(ours) / Figures.median(floor);
        new Report("start", "Start and memory")
                .columns("what", "median s", "least s", "most s")
                .row("empty WildFly and MariaDB", Figures.median(floor), Figures.least(floor), Figures.most(floor))
                .row(
                        "the same with an archive of its classes",
                        Figures.median(archived),
                        Figures.least(archived),
                        Figures.most(archived))
                .row("Passend", Figures.median(ours), Figures.least(ours), Figures.most(ours))
                .line(
                        "Ratio of the medians of %d rounds: %.2f (goal: at most %.0f, %s).",
                        ROUNDS, ratio, MOST_TIMES_FLOOR, verdict(ratio <= MOST_TIMES_FLOOR))
                .line(
                        "Against the empty server with an archive of its classes: %.2f.",
                        Figures.median(ours) / Figures.median(archived))
                .line(
                        "Resident after %d journeys: server %d MiB (goal: at most %d, %s; empty server %d), database %d MiB"
                                + " (goal: at most %d, %s).",
                        JOURNEYS,
                        server,
                        MOST_SERVER_MEBIBYTES,
                        verdict(server <= MOST_SERVER_MEBIBYTES),
                        emptyServer,
                        database,
                        MOST_DATABASE_MEBIBYTES,
                        verdict(database <= MOST_DATABASE_MEBIBYTES))
                .tell();
    }

    private Duration started() {
        long begin = System.nanoTime();
        product.start();
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    /** Opens a file, writes in it, looks at what the screens show; as a team does all day. */
    private void journeys() {
        Api teamMember = Api.as(product, "teamlid");
        String team = Families.teamOf(teamMember);
        PageCaller browser = PageCaller.loggedIn(product, "teamlid");
        for (int i = 0; i < JOURNEYS; i++) {
            String file = Families.aFamily().ofTeam(team).withHousehold(4).openedBy(teamMember);
            String page = "/zaken/" + file.substring(file.lastIndexOf('/') + 1);
            for (String path : List.of("/zaken", page, page + "/tijdlijn", page + "/wie-keek", page + "/toegang")) {
                assertThat(browser.get(path).status()).as(path).isEqualTo(200);
            }
            assertThat(teamMember.get(file + "/board").status()).isEqualTo(200);
        }
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }

    private static String verdict(boolean reached) {
        return reached ? "reached" : "NOT reached";
    }
}
