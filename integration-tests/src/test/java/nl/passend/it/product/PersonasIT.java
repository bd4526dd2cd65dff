// SPDX-License-Identifier: EUPL-1.2
package nl.passend.it.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import nl.passend.it.kit.Api;
import nl.passend.it.kit.Browser;
import nl.passend.it.kit.PageCaller;
import nl.passend.it.kit.Product;
import nl.passend.it.kit.StatementCounter;
import org.junit.jupiter.api.Test;

/** An editor writes a persona, an experience expert reads it, and only then everybody does. */
class PersonasIT {
    private final Product product = Product.running();
    private final Api editor = Api.as(product, "redactie");
    private final Api expert = Api.as(product, "ervaring");
    private final Api worker = Api.as(product, "teamlid");
    private final String slug = "proef-" + UUID.randomUUID().toString().substring(0, 8);
    private final String versions = "/api/v1/personas/" + slug + "/versions";

    @Test
    void the_personas_of_the_jar_are_there_for_everybody_and_how_they_were_made_for_who_is_logged_in() {
        List<String> slugs = Api.as(product, "zonnewolk-moeder")
                .get("/api/v1/personas?limit=100")
                .json()
                .getJsonArray("items")
                .getValuesAs(item -> item.asJsonObject().getString("slug"));

        assertThat(slugs).contains("amal", "hermsen-domino", "nora", "willem", "jurgen", "maren");
        assertThat(PageCaller.loggedIn(product, "zonnewolk-moeder")
                        .get("/personas/nora")
                        .body())
                .contains("nooit als etiket");
        Api anybody = Api.anonymous(product);
        assertThat(anybody.get("/api/v1/personas").status()).isEqualTo(200);
        assertThat(anybody.get("/personas/nora").body())
                .contains("nooit als etiket")
                .doesNotContain("/personas/nora/versies", "/personas/nora/bewerken");
        assertThat(anybody.get("/personas/nora/kaart").status()).isEqualTo(200);
        assertThat(anybody.get("/api/v1/personas/nora/versions").status()).isEqualTo(401);
        assertThat(anybody.post(
                                "/api/v1/persona-likenesses",
                                Json.createObjectBuilder()
                                        .add("facts", Json.createObjectBuilder().add("severeMultiple", true))
                                        .build())
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_version_is_seen_by_others_only_after_a_second_pair_of_eyes() {
        Api.Answer begun = editor.post(versions, draft("Een eerste zin."));
        assertThat(begun.status()).as(begun.body()).isEqualTo(201);
        String one = begun.location();
        assertThat(worker.get(one).status()).isEqualTo(404);
        assertThat(step(worker, one, "submissions", begun.etag(), "{}").status())
                .isEqualTo(404);

        Api.Answer changed = editor.patch(
                one,
                begun.etag(),
                Json.createObjectBuilder()
                        .add("content", Json.createObjectBuilder().add("claim", "Een betere zin."))
                        .build());
        assertThat(changed.status()).as(changed.body()).isEqualTo(200);
        assertThat(editor.patch(
                                one,
                                begun.etag(),
                                Json.createObjectBuilder()
                                        .add("why", "Te laat.")
                                        .build())
                        .status())
                .isEqualTo(412);

        Api.Answer put = step(editor, one, "submissions", changed.etag(), null);
        assertThat(put.json().getString("state")).isEqualTo("IN_REVIEW");
        assertThat(step(editor, one, "approvals", put.etag(), "{}").status()).isEqualTo(403);
        Api.Answer good = step(expert, one, "approvals", put.etag(), "{\"note\": \"Zo is het.\"}");
        assertThat(good.json().getString("state")).isEqualTo("APPROVED");
        assertThat(step(expert, one, "publications", good.etag(), "{}").status())
                .isEqualTo(403);
        Api.Answer published = step(editor, one, "publications", good.etag(), "{}");
        assertThat(published.json().getString("state")).isEqualTo("PUBLISHED");

        Api.Answer read = worker.get("/api/v1/personas/" + slug);
        assertThat(read.json().getJsonObject("content").getString("claim")).isEqualTo("Een betere zin.");
        Api.Answer gone = step(expert, one, "retirements", published.etag(), "{\"reason\": \"Was een proef.\"}");
        assertThat(gone.status()).isEqualTo(200);
        assertThat(worker.get("/api/v1/personas/" + slug).status()).isEqualTo(404);
        assertThat(PageCaller.loggedIn(product, "teamlid")
                        .get("/personas/" + slug)
                        .body())
                .contains("geldt niet meer", "Was een proef.");
    }

    @Test
    void what_is_wrong_in_a_content_is_told_with_its_place() {
        JsonObject wrong = Json.createObjectBuilder()
                .add(
                        "content",
                        Json.createObjectBuilder()
                                .add("name", "Proef")
                                .add("claim", "")
                                .add("perspective", "DOG"))
                .add("why", "Een proef.")
                .build();

        Api.Answer refused = editor.post(versions, wrong);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("/content/group", "/content/perspective");
    }

    @Test
    void an_editor_and_an_experience_expert_do_it_all_on_screen() {
        try (Browser desk = Browser.open(product);
                Browser home = Browser.open(product)) {
            Page editing = desk.logIn("redactie");
            editing.navigate(product.address() + "/personas/mira/bewerken?gemeente=heuvelland");
            editing.fill("[name=claim]", "Zo gaat het in Heuvelland.");
            editing.fill("[name=why]", "Hier is het anders.");
            desk.assertFit(editing, "persona-bewerken");
            editing.click("main button[type=submit]");
            editing.waitForLoadState();
            assertThat(editing.locator("main").innerText()).contains("Mira, versie 1", "Wordt geschreven");
            editing.click("text=Laat lezen");

            Page reading = home.logIn("ervaring");
            reading.navigate(product.address() + "/personas");
            reading.click("main a:has-text('Bekijk en ga verder'):has-text('Mira')");
            home.assertFit(reading, "persona-beoordelen");
            reading.fill("[name=note]", "Zo praten wij.");
            reading.click("text=Zo is het goed");
            reading.waitForLoadState();
            assertThat(reading.locator("main").innerText()).contains("Goedgekeurd");

            editing.navigate(product.address() + "/personas/mira/beoordelen?gemeente=heuvelland");
            assertThat(editing.locator("main").innerText()).contains("Zo praten wij.");
            editing.click("main button:has-text('Publiceer')");
            editing.waitForLoadState();
            editing.navigate(product.address() + "/personas/mira");
            editing.click("text=Bekijk de variant van Heuvelland");
            assertThat(editing.locator("main").innerText()).contains("Zo gaat het in Heuvelland.");
            desk.assertFit(editing, "persona-lokaal");

            reading.navigate(product.address() + "/personas/lijkt-op");
            reading.evaluate("document.querySelectorAll('main details').forEach(one => one.open = true)");
            reading.selectOption("select[name=municipality]", "heuvelland");
            reading.locator("input[name='f.diagnosis'][value=none]").check();
            reading.locator("input[name='f.refused'][value=true]").check();
            reading.click("main button:has-text('Laat zien')");
            reading.waitForLoadState();
            assertThat(reading.locator("main").innerText())
                    .as("a municipality's own variant is marked as its own")
                    .contains("In de woorden van Heuvelland", "Zo gaat het in Heuvelland.");
            home.assertFit(reading, "persona-lijkt-op-lokaal");
        }
    }

    @Test
    void a_need_looks_like_several_groups_at_once_with_the_reasons() {
        JsonObject told = Json.createObjectBuilder()
                .add(
                        "facts",
                        Json.createObjectBuilder()
                                .add("debts", true)
                                .add("everyoneWaits", true)
                                .add("helpers", 11)
                                .add("threats", Json.createArrayBuilder().add("eviction")))
                .build();

        Api.Answer found = worker.post("/api/v1/persona-likenesses", told);

        assertThat(found.status()).as(found.body()).isEqualTo(200);
        List<JsonObject> items = found.json().getJsonArray("items").getValuesAs(JsonObject.class);
        assertThat(items).extracting(item -> item.getString("slug")).startsWith("hermsen-domino");
        assertThat(items).hasSizeGreaterThan(1);
        assertThat(items.get(0).getJsonArray("fits").toString()).contains("ontruiming of afsluiting dreigt");
        assertThat(worker.post(
                                "/api/v1/persona-likenesses",
                                Json.createObjectBuilder()
                                        .add("facts", Json.createObjectBuilder().add("age", "oud"))
                                        .build())
                        .body())
                .contains("/facts/age");
        assertThat(worker.post(
                                "/api/v1/persona-likenesses",
                                Json.createObjectBuilder(told)
                                        .add("municipality", "rivierstad")
                                        .build())
                        .json()
                        .getJsonArray("items"))
                .as("no municipality of the demo has a variant of its own")
                .isEqualTo(found.json().getJsonArray("items"));
        assertThat(worker.post(
                                "/api/v1/persona-likenesses",
                                Json.createObjectBuilder(told)
                                        .add("municipality", "elders")
                                        .build())
                        .status())
                .isEqualTo(422);
    }

    @Test
    void what_is_told_on_screen_stands_in_no_address() {
        try (Browser desk = Browser.open(product)) {
            Page page = desk.logIn("teamlid");
            page.navigate(product.address() + "/personas/lijkt-op");
            page.evaluate("document.querySelectorAll('main details').forEach(one => { one.open = true; })");
            page.check("[name='f.severeMultiple'][value=true]");
            page.fill("[name='f.age']", "7");
            page.click("main button[type=submit]");
            page.waitForLoadState();

            assertThat(page.url()).endsWith("/personas/lijkt-op");
            assertThat(page.locator("article").first().innerText())
                    .contains("Nora", "heeft ernstige meervoudige beperkingen", "Nog niet verteld");
            desk.assertFit(page, "persona-lijkt-op");
        }
    }

    @Test
    void a_card_prints() {
        try (Browser desk = Browser.open(product)) {
            Page page = desk.logIn("teamlid");
            page.navigate(product.address() + "/personas/robert/kaart?naast=amal");
            desk.assertPrints(page, "papier-persona-kaart");
        }
    }

    @Test
    void the_library_costs_two_statements_and_the_login() {
        PageCaller browser = PageCaller.loggedIn(product, "teamlid");
        browser.get("/personas");
        try (StatementCounter counter = new StatementCounter(product)) {
            assertThat(counter.during(() -> worker.get("/api/v1/personas"))).hasSizeBetween(1, 3);
            assertThat(counter.during(() -> browser.get("/personas"))).hasSizeBetween(1, 4);
            assertThat(counter.during(() -> browser.get("/personas/nora"))).hasSizeBetween(1, 4);
        }
    }

    private static Api.Answer step(Api by, String version, String step, String etag, String body) {
        Api caller = by.with("If-Match", etag);
        return body == null
                ? caller.send("POST", version + "/" + step)
                : caller.send("POST", version + "/" + step, "application/json", body);
    }

    private static JsonObject draft(String claim) {
        return Json.createObjectBuilder()
                .add(
                        "content",
                        Json.createObjectBuilder()
                                .add("name", "Proef")
                                .add("claim", claim)
                                .add("group", "Een groep die niet bestaat.")
                                .add("perspective", "CLIENT")
                                .add(
                                        "happens",
                                        Json.createArrayBuilder()
                                                .add(Json.createObjectBuilder()
                                                        .add("text", "Er gebeurt niets.")
                                                        .add("unverified", true)))
                                .add(
                                        "sources",
                                        Json.createArrayBuilder()
                                                .add(Json.createObjectBuilder()
                                                        .add("title", "Verzonnen")
                                                        .add("checkedOn", "2026-11-22"))))
                .add("why", "Een proef.")
                .build();
    }
}
