// SPDX-License-Identifier: EUPL-1.2
package nl.passend.it.product;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.passend.it.kit.Api;
import nl.passend.it.kit.Families;
import nl.passend.it.kit.Product;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * {@code kill -9} of the server and of the database in the middle of writing: after the restart every acknowledged write is
 * there, none twice, and the audit chain verifies. Cycles: {@code -Dcrash.cycles}, two of each in CI.
 */
class CrashIT {
    private static final int WRITERS = 4;
    private static final int WRITES_BEFORE_THE_KILL = 60;

    private final Product product = Product.withDemo(Path.of(System.getProperty("product.home") + "-crash"), Map.of());

    @AfterEach
    void stop() {
        product.close();
    }

    @Test
    void what_was_acknowledged_survives_and_nothing_stands_twice() throws InterruptedException {
        product.start();
        String file = Families.aFamily().openedBy(teamMember());
        List<String> acknowledged = new ArrayList<>();
        for (int cycle = 0; cycle < Integer.getInteger("crash.cycles", 2); cycle++) {
            acknowledged.addAll(writeUntilKilled(file, "s" + cycle, product::serverPid));
            acknowledged.addAll(writeUntilKilled(file, "d" + cycle, product::databasePid));
        }

        List<String> stored = texts(file);

        assertThat(stored).doesNotHaveDuplicates();
        assertThat(stored).containsAll(acknowledged);
        Product.Ended verified = product.command("audit", "verify");
        assertThat(verified.output()).contains("The chain is whole");
        assertThat(verified.exitCode()).isZero();
    }

    private interface Pid {
        long get();
    }

    /** Writers repeat each write with its own key until it is acknowledged, across the crash, as a careful client does. */
    private List<String> writeUntilKilled(String file, String cycle, Pid victim) throws InterruptedException {
        ConcurrentLinkedQueue<String> acknowledged = new ConcurrentLinkedQueue<>();
        ConcurrentLinkedQueue<String> unsure = new ConcurrentLinkedQueue<>();
        AtomicBoolean writing = new AtomicBoolean(true);
        CountDownLatch enough = new CountDownLatch(WRITES_BEFORE_THE_KILL);
        List<Thread> writers = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            String writer = cycle + "w" + i;
            Thread thread = new Thread(() -> {
                for (int n = 0; writing.get(); n++) {
                    String text = writer + "-" + n;
                    if (write(file, text)) {
                        acknowledged.add(text);
                        enough.countDown();
                    } else {
                        unsure.add(text);
                    }
                }
            });
            writers.add(thread);
            thread.start();
        }
        enough.await();
        Product.kill(victim.get());
        writing.set(false);
        for (Thread writer : writers) {
            writer.join();
        }
        product.awaitEnd();
        product.start();
        for (String text : unsure) {
            assertThat(write(file, text)).as("repeating %s", text).isTrue();
            acknowledged.add(text);
        }
        return List.copyOf(acknowledged);
    }

    private boolean write(String file, String text) {
        JsonObject entry = Json.createObjectBuilder().add("text", text).build();
        try {
            return teamMember()
                            .with("Idempotency-Key", "crash-" + text)
                            .post(file + "/timeline-entries", entry)
                            .status()
                    == 201;
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    private List<String> texts(String file) {
        List<String> texts = new ArrayList<>();
        String path = file + "/timeline-entries?limit=100";
        while (path != null) {
            JsonObject slice = teamMember().get(path).json();
            for (JsonValue item : slice.getJsonArray("items")) {
                String text = item.asJsonObject().getString("text", "");
                if (text.contains("w") && text.contains("-")) {
                    texts.add(text);
                }
            }
            path = slice.getString("next", null);
        }
        return texts;
    }

    private Api teamMember() {
        return Api.as(product, "teamlid");
    }
}
