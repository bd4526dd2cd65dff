// SPDX-License-Identifier: EUPL-1.2
package nl.passend.it.product;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import nl.passend.it.kit.Api;
import nl.passend.it.kit.Families;
import nl.passend.it.kit.Product;
import org.junit.jupiter.api.Test;

/** Sixteen people on one file: what was acknowledged is kept, what was stale is told with both values. */
class ConcurrentEditIT {
    private static final int CLIENTS = 16;
    private static final int EDITS = 6;

    private final Product product = Product.running();
    private final Api teamMember = Api.as(product, "teamlid");

    @Test
    void no_acknowledged_change_is_lost_and_every_stale_one_shows_both_values() throws Exception {
        String file = Families.aFamily().asking("begin").openedBy(teamMember);
        AtomicInteger acknowledged = new AtomicInteger();
        ExecutorService people = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Callable<List<Api.Answer>>> clients = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                int client = i;
                clients.add(() -> append(file, client, acknowledged));
            }
            List<Api.Answer> refused = new ArrayList<>();
            for (Future<List<Api.Answer>> result : people.invokeAll(clients)) {
                refused.addAll(result.get());
            }

            String kept = teamMember.get(file).json().getString("request");

            assertThat(kept.split("\\|")).hasSize(acknowledged.get() + 1).doesNotHaveDuplicates();
            assertThat(acknowledged).hasValue(CLIENTS * EDITS);
            assertThat(refused).allSatisfy(answer -> {
                assertThat(answer.status()).isEqualTo(412);
                JsonObject problem = answer.json();
                assertThat(problem.getString("type")).isEqualTo("urn:passend:problem:kernel:stale");
                assertThat(problem.getJsonObject("current").getString("request"))
                        .isNotBlank();
                assertThat(problem.getJsonObject("yours").getString("request")).contains("|");
            });
        } finally {
            people.shutdownNow();
        }
    }

    /** Appends until each of its edits is acknowledged; returns the refusals it met on the way. */
    private List<Api.Answer> append(String file, int client, AtomicInteger acknowledged) {
        List<Api.Answer> refused = new ArrayList<>();
        for (int edit = 0; edit < EDITS; ) {
            Api.Answer read = teamMember.get(file);
            String text = read.json().getString("request") + "|" + client + "." + edit;
            Api.Answer answer = teamMember.patch(
                    file,
                    read.etag(),
                    Json.createObjectBuilder().add("request", text).build());
            if (answer.status() == 200 || answer.status() == 204) {
                acknowledged.incrementAndGet();
                edit++;
            } else {
                refused.add(answer);
            }
        }
        return refused;
    }

    @Test
    void a_change_without_its_version_is_asked_for_one() {
        String file = Families.aFamily().openedBy(teamMember);

        Api.Answer answer = teamMember.patch(
                file, null, Json.createObjectBuilder().add("request", "x").build());

        assertThat(answer.status()).isEqualTo(428);
    }

    @Test
    void the_same_key_twice_makes_one_file() {
        Api caller =
                teamMember.with("Idempotency-Key", java.util.UUID.randomUUID().toString());
        JsonObject family =
                Families.aFamily().ofTeam(Families.teamOf(teamMember)).build();

        Api.Answer first = caller.post("/api/v1/case-files", family);
        Api.Answer again = caller.post("/api/v1/case-files", family);
        Api.Answer other = caller.post(
                "/api/v1/case-files",
                Families.aFamily().ofTeam(Families.teamOf(teamMember)).build());

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.location()).isEqualTo(first.location());
        assertThat(other.status()).isEqualTo(422);
    }
}
