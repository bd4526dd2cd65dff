// SPDX-License-Identifier: EUPL-1.2
package nl.passend.it.product;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.Map;
import nl.passend.it.kit.Api;
import nl.passend.it.kit.PageCaller;
import nl.passend.it.kit.Product;
import org.junit.jupiter.api.Test;

/** A coordinator enters a bottleneck; who reads it, and what is counted. */
class BottlenecksIT {
    private static final String REGISTER = "/api/v1/bottlenecks";
    /** Of the demo. */
    private static final String LESSON = "vrijdagmiddag-ontslag";

    private final Product product = Product.running();
    private final Api coordinator = Api.as(product, "coordinator");
    private final Api elsewhere = Api.as(product, "anderteam");

    @Test
    void what_tells_about_whom_it_is_must_be_looked_at_first() {
        JsonObjectBuilder told = bottleneck("De moeder van Fenna wacht op een besluit, en niemand zegt wie beslist.");
        Api.Answer refused = coordinator.post(REGISTER, told.build());

        assertThat(refused.status()).as(refused.body()).isEqualTo(422);
        assertThat(refused.json().getString("type")).isEqualTo("urn:passend:problem:knowledge:traces-found");
        assertThat(refused.body()).doesNotContain("Fenna");
        assertThat(refused.json().getJsonArray("findings").getJsonObject(0).getString("why"))
                .startsWith("name.");

        JsonObjectBuilder looked = bottleneck("De moeder van Fenna wacht op een besluit, en niemand zegt wie beslist.");
        assertThat(coordinator
                        .post(REGISTER, looked.add("looked", true).build())
                        .status())
                .isEqualTo(201);
    }

    @Test
    void one_text_is_read_by_its_own_municipality_until_the_family_agrees_and_as_long_as_it_does() {
        Api.Answer entered = coordinator.post(
                REGISTER,
                bottleneck("Twee loketten wijzen naar elkaar, en de stoel komt niet.")
                        .build());
        assertThat(entered.status()).as(entered.body()).isEqualTo(201);
        String one = entered.location();

        assertThat(coordinator.get(one).status()).isEqualTo(200);
        assertThat(elsewhere.get(one).status()).isEqualTo(404);
        assertThat(Api.as(product, "zonnewolk-moeder").get(one).status()).isEqualTo(404);

        JsonObject agreed = Json.createObjectBuilder()
                .add("agreed", LocalDate.now().minusDays(1).toString())
                .build();
        assertThat(elsewhere
                        .with("If-Match", entered.etag())
                        .post(one + "/publications", agreed)
                        .status())
                .isEqualTo(404);
        Api.Answer published = coordinator.with("If-Match", entered.etag()).post(one + "/publications", agreed);
        assertThat(published.status()).as(published.body()).isEqualTo(200);
        assertThat(elsewhere.get(one).json().getString("words")).contains("Twee loketten");

        Api.Answer withdrawn = coordinator.with("If-Match", published.etag()).send("POST", one + "/withdrawals");
        assertThat(withdrawn.status()).as(withdrawn.body()).isEqualTo(200);
        assertThat(elsewhere.get(one).status()).isEqualTo(404);
    }

    @Test
    void two_who_write_at_once_see_both_texts_and_a_lesson_leads_back_to_it() {
        Api.Answer entered = coordinator.post(
                REGISTER,
                bottleneck("Twee loketten wijzen naar elkaar, en de lift komt niet.")
                        .add("lessons", Json.createArrayBuilder().add(LESSON))
                        .build());
        assertThat(entered.status()).as(entered.body()).isEqualTo(201);
        String page = "/knelpunten/" + entered.location().replaceAll(".*/", "");
        PageCaller desk = PageCaller.loggedIn(product, "coordinator");
        var first = Map.of(
                "version",
                "1",
                "status",
                "TAKEN_UP",
                "outcome",
                "De twee loketten spreken elkaar nu elke week.",
                "lessons",
                LESSON);
        var second = Map.of(
                "version",
                "1",
                "status",
                "TAKEN_UP",
                "outcome",
                "De twee loketten zoeken samen naar een oplossing.",
                "lessons",
                LESSON);

        assertThat(desk.post(page, page + "/vervolg", first).status()).isEqualTo(303);
        Api.Answer late = desk.post(page, page + "/vervolg", second);

        assertThat(late.status()).isEqualTo(412);
        assertThat(late.body())
                .contains(
                        "De twee loketten spreken elkaar nu elke week.",
                        "De twee loketten zoeken samen naar een oplossing.");
        assertThat(desk.get(page).body())
                .contains("De twee loketten spreken elkaar nu elke week.", "/kennis/lessen/" + LESSON)
                .doesNotContain("De twee loketten zoeken samen naar een oplossing.");
        assertThat(desk.get("/kennis/lessen/" + LESSON).body()).contains(page);
        assertThat(Api.anonymous(product).get("/kennis/lessen/" + LESSON).body())
                .doesNotContain(page);
    }

    @Test
    void only_who_keeps_the_register_writes_in_it_and_only_of_their_own_municipality() {
        JsonObjectBuilder other = bottleneck("Twee loketten wijzen naar elkaar, en niemand beslist er iets.");

        assertThat(elsewhere.post(REGISTER, other.build()).status()).isEqualTo(403);
        assertThat(coordinator
                        .post(
                                REGISTER,
                                bottleneck("Twee loketten wijzen naar elkaar, en niemand beslist er iets.")
                                        .add("municipality", "heuvelland")
                                        .build())
                        .status())
                .isEqualTo(403);
        assertThat(PageCaller.loggedIn(product, "anderteam")
                        .get("/knelpunten/nieuw")
                        .status())
                .isEqualTo(404);
    }

    /** Of the demo: so many of some that they are counted, so few of others that they are not. */
    @Test
    void counts_are_there_for_everybody_and_none_is_small() {
        var batches = elsewhere.get("/api/v1/bottleneck-counts").json().getJsonArray("items");

        assertThat(batches).hasSizeGreaterThanOrEqualTo(2);
        for (JsonObject batch : batches.getValuesAs(JsonObject.class)) {
            int threshold = batch.getInt("threshold");
            assertThat(batch.getInt("total")).isGreaterThanOrEqualTo(3 * threshold);
            assertThat(batch.getJsonArray("counts").getValuesAs(JsonObject.class))
                    .allSatisfy(count -> assertThat(count.getInt("total")).isGreaterThanOrEqualTo(threshold));
        }
        assertThat(PageCaller.loggedIn(product, "teamlid").get("/knelpunten").body())
                .contains("Waardoor mensen vastlopen", "De rest samen");
    }

    @Test
    void the_check_is_for_who_brings_texts_out_and_gives_nothing_back_of_the_text() {
        JsonObject text = Json.createObjectBuilder()
                .add("text", "Bel mevrouw Regenkers op 06-12345678.")
                .build();

        Api.Answer found = Api.as(product, "redactie").post("/api/v1/deidentification-checks", text);
        assertThat(found.status()).as(found.body()).isEqualTo(200);
        assertThat(found.json().getJsonArray("items")).hasSize(2);
        assertThat(found.body()).doesNotContain("Regenkers", "12345678");
        assertThat(elsewhere.post("/api/v1/deidentification-checks", text).status())
                .isEqualTo(403);
    }

    private static JsonObjectBuilder bottleneck(String words) {
        return Json.createObjectBuilder()
                .add("municipality", "rivierstad")
                .add("month", "2026-10")
                .add("words", words)
                .add("cause", "unclear-funding")
                .add("boundary", "wmo-wlz")
                .add("laws", Json.createArrayBuilder().add("wmo").add("wlz"))
                .add("level", "REGION");
    }
}
