// SPDX-License-Identifier: EUPL-1.2
package nl.passend.it.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.passend.it.kit.Database;
import nl.passend.it.kit.Product;
import org.junit.jupiter.api.Test;

/** {@code kill -9} of the server while it loads the demo: the next start completes what the first began, and doubles nothing. */
class CrashAtFirstStartIT {
    private static final String LOADED = "Demo: loaded ";
    private static final long PATIENCE_MILLIS = 300_000;

    @Test
    void a_first_start_that_was_cut_off_is_completed_by_the_next() throws Exception {
        List<String> undisturbed = countsOf(Product.withDemo(home("-undisturbed"), Map.of()));
        Product product = Product.fresh(home("-first-crash"), Map.of());

        killDuringTheDemo(product);
        List<String> completed = countsOf(product);

        assertThat(completed).isEqualTo(undisturbed);
    }

    private static Path home(String suffix) {
        return Path.of(System.getProperty("product.home") + suffix);
    }

    private static void killDuringTheDemo(Product product) throws Exception {
        Thread start = new Thread(() -> {
            try {
                product.start();
            } catch (IllegalStateException ended) {
                // it did not come to "Ready", as meant
            }
        });
        start.start();
        Path log = product.home().resolve("log/server-console.log");
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (!contains(log, LOADED)) {
            assertThat(System.currentTimeMillis()).as("the demo begins to load").isLessThan(end);
            Thread.sleep(5);
        }
        Product.kill(product.serverPid());
        start.join();
        assertThat(product.awaitEnd()).isEqualTo(4);
        assertThat(product.said()).noneMatch(line -> line.endsWith("] Ready"));
    }

    private static boolean contains(Path log, String text) throws IOException {
        return Files.exists(log) && Files.readString(log).contains(text);
    }

    /** Rows of every table after a start; without those that depend on how often or when something ran. */
    private static List<String> countsOf(Product product) {
        try (product) {
            product.start();
            try (Database database = Database.of(product)) {
                List<String> counts = new ArrayList<>();
                for (String table : database.column("SELECT table_name FROM information_schema.tables"
                        + " WHERE table_schema = 'passend' AND table_name NOT LIKE 'kernel\\_audit%'"
                        + " AND table_name NOT LIKE 'kernel\\_change%' AND table_name NOT LIKE 'kernel\\_outbox%'"
                        + " AND table_name NOT LIKE 'kernel\\_job%' AND table_name NOT LIKE '%schema\\_history'"
                        + " AND table_name NOT LIKE 'kernel\\_plugin%' ORDER BY table_name")) {
                    counts.add(table + " " + database.number("SELECT COUNT(*) FROM " + table));
                }
                Product.Ended verified = product.command("audit", "verify");
                assertThat(verified.exitCode()).as(verified.output()).isZero();
                return counts;
            }
        }
    }
}
