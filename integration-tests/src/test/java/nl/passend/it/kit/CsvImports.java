// SPDX-License-Identifier: EUPL-1.2
package nl.passend.it.kit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;

/** Tables with files of another system, brought and looked at over REST. */
public final class CsvImports {
    private static final Duration SOON = Duration.ofMinutes(2);

    private CsvImports() {}

    public static Api.Answer bring(Api worker, String source, byte[] table) {
        return worker.send(
                "POST",
                "/api/v1/imports?teamId=" + Families.teamOf(worker) + "&source="
                        + URLEncoder.encode(source, StandardCharsets.UTF_8),
                "text/csv",
                HttpRequest.BodyPublishers.ofByteArray(table));
    }

    /** @return the address of an import that was looked at */
    public static String looked(Api worker, String source, String table) {
        Api.Answer brought = bring(worker, source, table.getBytes(StandardCharsets.UTF_8));
        assertThat(brought.status()).as(brought.body()).isEqualTo(201);
        Api.Answer asked = worker.with("If-Match", brought.etag()).send("POST", brought.location() + "/dry-runs");
        assertThat(asked.status()).as(asked.body()).isEqualTo(202);
        ended(worker, brought.location());
        return brought.location();
    }

    /** Waits until nothing goes on with it any more. */
    public static JsonObject ended(Api worker, String place) {
        long end = System.nanoTime() + SOON.toNanos();
        while (true) {
            JsonObject now = worker.get(place).json();
            String state = now.containsKey("work") ? now.getJsonObject("work").getString("state") : "DONE";
            if (!Set.of("WAITING", "RUNNING").contains(state)) {
                return now;
            }
            assertThat(System.nanoTime()).as("still at it: %s", now).isLessThan(end);
            try {
                Thread.sleep(200);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
