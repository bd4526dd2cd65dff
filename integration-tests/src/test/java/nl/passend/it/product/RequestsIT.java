// SPDX-License-Identifier: EUPL-1.2
package nl.passend.it.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import nl.passend.it.kit.Api;
import nl.passend.it.kit.Browser;
import nl.passend.it.kit.Families;
import nl.passend.it.kit.Product;
import nl.passend.it.kit.Work;
import org.junit.jupiter.api.Test;

/** What people ask about their own data: with a last day, answered by a human being, and between them and the team. */
class RequestsIT {
    private static final String WRONG = "Er staat dat ik niet werk. Ik werk twee ochtenden.";
    private static final String MENDED = "U heeft gelijk. Het staat er nu goed.";
    private static final String WHY = "Waarom keek u die dag?";

    private final Product product = Product.running();

    @Test
    void a_mother_asks_and_a_worker_answers_before_the_day() {
        String file = fileOf("zonnewolk-moeder");
        try (Browser hers = Browser.open(product)) {
            Page page = hers.logIn("zonnewolk-moeder");
            page.navigate(product.address() + "/mijn-plan/" + file + "/verzoeken");
            page.getByLabel("Iets laten verbeteren").check();
            page.getByLabel("Wat vraagt u?").fill(WRONG);
            button(page, "Verstuur").click();
            assertThat(page.locator("main").innerText()).contains(WRONG, "Het antwoord komt uiterlijk");
            hers.assertFit(page, "verzoeken-moeder");
        }
        try (Browser theirs = Browser.open(product)) {
            Page page = theirs.logIn("teamlid");
            page.navigate(product.address() + "/zaken/" + file + "/verzoeken");
            Locator asked = page.locator("article", new Page.LocatorOptions().setHasText(WRONG));
            asked.getByText("Geef antwoord").click();
            asked.getByLabel("Gedaan, of beantwoord").check();
            asked.getByLabel("Uw antwoord").fill(MENDED);
            theirs.assertFit(page, "verzoeken-team");
            asked.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Verstuur het antwoord"))
                    .click();
            assertThat(page.locator("#beantwoord").count()).isEqualTo(1);
        }
        assertThat(requests("zonnewolk-moeder", file)).contains(MENDED, "\"outcome\":\"done\"");
        assertThat(requests("zonnewolk-vader", file)).doesNotContain(WRONG).doesNotContain(MENDED);
    }

    @Test
    void a_line_of_the_log_is_asked_about_by_a_click() {
        String file = fileOf("zonnewolk-moeder");
        Api.as(product, "teamlid").get("/api/v1/case-files/" + file + "/board");
        try (Browser hers = Browser.open(product)) {
            Page page = hers.logIn("zonnewolk-moeder");
            page.navigate(product.address() + "/mijn-plan/" + file + "/wie-keek");
            page.getByText("Vraag hierover").first().click();
            assertThat(page.locator("main").innerText()).contains("U vraagt naar:");
            page.getByLabel("Wat vraagt u?").fill(WHY);
            button(page, "Verstuur").click();
            assertThat(page.locator("main").innerText()).contains(WHY, "van team Rivierenwijk");
        }
        assertThat(Work.waits(Api.as(product, "teamlid"), "request-owed")).isTrue();
    }

    @Test
    void over_rest_a_day_is_moved_once_and_a_question_taken_back() {
        String file = fileOf("zonnewolk-vader");
        Api father = Api.as(product, "zonnewolk-vader");
        Api worker = Api.as(product, "teamlid");
        Api.Answer asked = father.post(
                "/api/v1/case-files/" + file + "/requests",
                Json.createObjectBuilder().add("kind", "inspection").build());
        assertThat(asked.status()).isEqualTo(201);

        Api.Answer moved = worker.with("If-Match", asked.etag())
                .send("PUT", asked.location() + "/extension", "application/json", json("why"));
        Api.Answer again = worker.with("If-Match", moved.etag())
                .send("PUT", asked.location() + "/extension", "application/json", json("why"));
        Api.Answer byHim = father.with("If-Match", moved.etag())
                .send("PUT", asked.location() + "/answer", "application/json", answer("done"));

        assertThat(moved.status()).isEqualTo(204);
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.body()).contains("/why");
        assertThat(byHim.status()).isEqualTo(403);
        JsonObject seen = father.get(asked.location()).json();
        assertThat(seen.getString("extended")).isNotBlank();
        assertThat(father.with("If-Match", moved.etag())
                        .send("DELETE", asked.location())
                        .status())
                .isEqualTo(204);
        assertThat(worker.get(asked.location()).status()).isEqualTo(404);
    }

    @Test
    void bad_questions_name_their_field_and_a_stranger_finds_nothing() {
        String file = fileOf("zonnewolk-moeder");
        Api mother = Api.as(product, "zonnewolk-moeder");
        String place = "/api/v1/case-files/" + file + "/requests";

        assertThat(mother.post(
                                place,
                                Json.createObjectBuilder().add("kind", "forget").build())
                        .body())
                .contains("/kind");
        assertThat(mother.post(
                                place,
                                Json.createObjectBuilder()
                                        .add("kind", "correction")
                                        .build())
                        .body())
                .contains("/words");
        assertThat(mother.post(
                                place,
                                Json.createObjectBuilder()
                                        .add("kind", "question")
                                        .add("words", WHY)
                                        .add("line", "00000000-0000-0000-0000-000000000009")
                                        .build())
                        .body())
                .contains("/line");
        assertThat(Api.as(product, "lantaarnmaan-moeder").get(place).status()).isEqualTo(404);
    }

    /** Of each member exactly what that member may read: what is closed on the screen is closed in the copy. */
    @Test
    void everybody_takes_along_what_is_theirs_and_nothing_else() {
        String file = fileOf("zonnewolk-moeder");
        Api mother = Api.as(product, "zonnewolk-moeder");
        String secret = "Dit is van mij alleen " + System.nanoTime();
        mother.post(
                "/api/v1/case-files/" + file + "/reflections",
                Json.createObjectBuilder()
                        .add("principle", "person")
                        .add("words", secret)
                        .add("readers", "self")
                        .build());

        Api.Answer hers = mother.get("/api/v1/case-files/" + file + "/export");

        assertThat(hers.status()).isEqualTo(200);
        assertThat(hers.json().getString("format")).isEqualTo("passend-copy-1");
        assertThat(hers.json().keySet())
                .contains("board", "words", "planVersions", "timeline", "network", "meetings", "requests", "accessLog");
        assertThat(hers.body()).contains(secret);
        assertThat(Api.as(product, "zonnewolk-vader")
                        .get("/api/v1/case-files/" + file + "/export")
                        .body())
                .doesNotContain(secret);
        assertThat(Api.as(product, "teamlid")
                        .get("/api/v1/case-files/" + file + "/export")
                        .status())
                .isEqualTo(403);
        assertThat(Api.as(product, "teamlid")
                        .get("/api/v1/case-files/" + file + "/access-log")
                        .body())
                .contains("copy.taken");
    }

    private static String json(String field) {
        return Json.createObjectBuilder()
                .add(field, "Het archief is dicht.")
                .build()
                .toString();
    }

    private static String answer(String outcome) {
        return Json.createObjectBuilder()
                .add("outcome", outcome)
                .add("words", MENDED)
                .build()
                .toString();
    }

    private String requests(String loginName, String file) {
        return Api.as(product, loginName)
                .get("/api/v1/case-files/" + file + "/requests")
                .body();
    }

    private String fileOf(String loginName) {
        return Families.firstIdOf(Api.as(product, loginName));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
