// SPDX-License-Identifier: EUPL-1.2
package nl.passend.it.product;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.passend.it.kit.Api;
import nl.passend.it.kit.Product;
import org.junit.jupiter.api.Test;

/** Two administrators take the same unique name at the same moment: one has it, the other reads which field is taken. */
class SameNameIT {
    private static final int ROUNDS = 5;

    private final Product product = Product.running();
    private final Api administrator = Api.as(product, "beheer");

    @Test
    void of_two_teams_with_one_name_the_second_reads_that_the_name_is_taken() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            JsonObject team = Json.createObjectBuilder()
                    .add("municipality", "rivierstad")
                    .add("name", "Wijk " + UUID.randomUUID())
                    .add("phone", "14 000")
                    .add("openingHours", "op werkdagen van 9 tot 17 uur")
                    .build();

            List<Api.Answer> answers = bothAtOnce(() -> administrator.post("/api/v1/teams", team));

            assertOneHasIt(answers, "/name");
        }
    }

    @Test
    void of_two_municipalities_with_one_slug_the_second_reads_that_the_slug_is_taken() throws Exception {
        List<String> codes = administrator.get("/api/v1/municipalities?limit=2").json().getJsonArray("items").stream()
                .map(item -> item.asJsonObject().getString("cbsCode"))
                .toList();
        for (int round = 0; round < ROUNDS; round++) {
            String slug = "stad-" + UUID.randomUUID().toString().substring(0, 13);

            List<Api.Answer> answers = bothAtOnce(
                    () -> administrator.post("/api/v1/served-municipalities", serving(slug, codes.get(0))),
                    () -> administrator.post("/api/v1/served-municipalities", serving(slug, codes.get(1))));

            assertOneHasIt(answers, "/slug");
        }
    }

    private static JsonObject serving(String slug, String code) {
        return Json.createObjectBuilder()
                .add("slug", slug)
                .add("cbsCode", code)
                .add("theme", "rivierstad")
                .build();
    }

    private static void assertOneHasIt(List<Api.Answer> answers, String pointer) {
        assertThat(answers).extracting(Api.Answer::status).containsExactlyInAnyOrder(201, 422);
        Api.Answer refused = answers.stream()
                .filter(answer -> answer.status() == 422)
                .findFirst()
                .orElseThrow();
        assertThat(refused.body()).contains("\"" + pointer + "\"");
    }

    private static List<Api.Answer> bothAtOnce(Callable<Api.Answer> call) throws Exception {
        return bothAtOnce(call, call);
    }

    private static List<Api.Answer> bothAtOnce(Callable<Api.Answer> one, Callable<Api.Answer> other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Future<Api.Answer> first = threads.submit(() -> {
                start.await();
                return one.call();
            });
            Future<Api.Answer> second = threads.submit(() -> {
                start.await();
                return other.call();
            });
            return List.of(first.get(), second.get());
        } finally {
            threads.shutdownNow();
        }
    }
}
