// SPDX-License-Identifier: EUPL-1.2
package nl.passend.it.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.passend.it.kit.Database;
import nl.passend.it.kit.Product;
import org.junit.jupiter.api.Test;

/**
 * {@code kill -9} of the server while it makes the tables, and again while it loads the demo: the next start makes the tables anew and
 * completes what was begun, and doubles nothing.
 */
class CrashAtFirstStartIT {
    private static final String LOADED = "Demo: loaded ";
    private static final int HALF_THE_TABLES = 35;
    private static final long PATIENCE_MILLIS = 300_000;

    @Test
    void a_first_start_that_was_cut_off_is_completed_by_the_next() throws Exception {
        List<String> undisturbed = countsOf(Product.withDemo(home("-undisturbed"), Map.of()));
        Product product = Product.fresh(home("-first-crash"), Map.of());

        killWhen(product, CrashAtFirstStartIT::hasHalfItsTables);
        killWhen(product, CrashAtFirstStartIT::loadsTheDemo);
        List<String> completed = countsOf(product);

        assertThat(completed).isEqualTo(undisturbed);
    }

    private static Path home(String suffix) {
        return Path.of(System.getProperty("product.home") + suffix);
    }

    /** MariaDB has a file for each. */
    private static boolean hasHalfItsTables(Product product) {
        String[] files = product.home().resolve("database/passend").toFile().list();
        return files != null
                && Stream.of(files).filter(file -> file.endsWith(".ibd")).count() >= HALF_THE_TABLES;
    }

    private static boolean loadsTheDemo(Product product) {
        Path log = product.home().resolve("log/server-console.log");
        try {
            return Files.exists(log) && Files.readString(log).contains(LOADED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void killWhen(Product product, Predicate<Product> moment) throws Exception {
        Thread start = new Thread(() -> {
            try {
                product.start();
            } catch (IllegalStateException ended) {
                // it did not come to "Ready", as meant
            }
        });
        start.start();
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (!moment.test(product)) {
            assertThat(System.currentTimeMillis()).as("that moment comes").isLessThan(end);
            Thread.sleep(5);
        }
        Product.kill(product.serverPid());
        start.join();
        assertThat(product.awaitEnd()).isEqualTo(4);
        assertThat(product.said()).noneMatch(line -> line.endsWith("] Ready"));
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
