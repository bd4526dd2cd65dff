// SPDX-License-Identifier: EUPL-1.2
package nl.passend.it.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.passend.it.kit.Api;
import nl.passend.it.kit.Browser;
import nl.passend.it.kit.PageCaller;
import nl.passend.it.kit.Product;
import org.junit.jupiter.api.Test;

/** A law or a route changes: an editor writes and tries it, somebody else reads it, and then the Routewijzer says it. */
class WorkbenchIT {
    private final Product product = Product.running();
    private final Api editor = Api.as(product, "redactie");
    private final Api reader = Api.as(product, "zorgkantoor");
    private final Api worker = Api.as(product, "teamlid");
    private final String slug = "proef-" + UUID.randomUUID().toString().substring(0, 8);
    private final String versions = "/api/v1/catalogue/routes/" + slug + "/versions";

    @Test
    void a_route_is_tried_read_by_another_and_then_found_by_the_routewijzer() throws InterruptedException {
        Api.Answer begun = editor.post(versions, draft("lonely is ja"));
        assertThat(begun.status()).as(begun.body()).isEqualTo(201);
        assertThat(worker.get(begun.location()).status()).isEqualTo(404);
        assertThat(worker.post("/api/v1/rule-trials", trial()).status()).isEqualTo(404);

        Api.Answer tried = editor.post("/api/v1/rule-trials", trial());
        assertThat(tried.status()).as(tried.body()).isEqualTo(200);
        assertThat(tried.json().getInt("tried")).isGreaterThan(130);
        assertThat(tried.json().getJsonArray("differences").getValuesAs(JsonObject.class))
                .filteredOn(one -> one.getString("origin").equals("own"))
                .extracting(one -> one.getString("after"))
                .containsExactly("yes");

        Api.Answer put = step(editor, begun.location(), "submissions", begun.etag(), null);
        assertThat(step(editor, begun.location(), "approvals", put.etag(), "{}").status())
                .isEqualTo(403);
        Api.Answer good = step(reader, begun.location(), "approvals", put.etag(), "{}");
        assertThat(good.status()).as(good.body()).isEqualTo(200);
        assertThat(verdict("lonely")).as("nobody published it").isNull();
        Api.Answer published = step(editor, begun.location(), "publications", good.etag(), "{}");
        assertThat(published.status()).as(published.body()).isEqualTo(200);

        waitUntilItCounts();
        assertThat(verdict("lonely")).isEqualTo("yes");
        assertThat(PageCaller.loggedIn(product, "teamlid")
                        .get("/kennis/routes/" + slug)
                        .body())
                .contains("Een proefroute");
        Thread.sleep(Duration.ofSeconds(2).toMillis());
        assertThat(worker.get("/api/v1/search?q=proefroute").body()).contains("/kennis/routes/" + slug);
        assertThat(step(editor, begun.location(), "retirements", published.etag(), "{\"reason\": \"Was een proef.\"}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_rule_that_judges_its_own_example_otherwise_is_not_kept() {
        Api.Answer refused = editor.post(versions, draft("lonely is nee"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("/content/rules/0/examples/0/verdict");
        Api.Answer unknown = editor.post(versions, draft("shoeSize is ja"));
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.body()).contains("/content/rules/0/requires/0/when", "shoeSize");
        assertThat(editor.get(versions).status()).as("nothing is half kept").isEqualTo(404);
    }

    @Test
    void a_municipality_adds_a_rule_and_replaces_none() throws InterruptedException {
        Api.Answer begun = editor.post(
                "/api/v1/catalogue/routes/maatje/versions",
                Json.createObjectBuilder(draft("avoidsCare is ja"))
                        .add("municipality", "heuvelland")
                        .build());
        assertThat(begun.status()).as(begun.body()).isEqualTo(201);
        Api.Answer put = step(editor, begun.location(), "submissions", begun.etag(), null);
        Api.Answer good = step(reader, begun.location(), "approvals", put.etag(), "{}");
        Api.Answer published = step(editor, begun.location(), "publications", good.etag(), "{}");
        assertThat(published.status()).as(published.body()).isEqualTo(200);

        Thread.sleep(Duration.ofSeconds(2).toMillis());
        assertThat(verdict("heuvelland", "maatje", "avoidsCare")).isEqualTo("yes");
        assertThat(verdict("heuvelland", "maatje", "lonely"))
                .as("what held still holds")
                .isEqualTo("yes");
        assertThat(verdict("rivierstad", "maatje", "avoidsCare")).isNotEqualTo("yes");
        step(editor, begun.location(), "retirements", published.etag(), "{\"reason\": \"Was een proef.\"}");
    }

    @Test
    void facts_that_meet_a_boundary_hear_who_could_sit_together() {
        Api.Answer found = worker.post(
                "/api/v1/route-questions",
                Json.createObjectBuilder()
                        .add("municipality", "rivierstad")
                        .add("facts", Json.createObjectBuilder().add("age", 17).add("hasYouthHelp", true))
                        .build());

        assertThat(found.json().getJsonArray("boundaries").getValuesAs(JsonObject.class))
                .anySatisfy(met -> {
                    assertThat(met.getString("code")).isEqualTo("eighteen");
                    assertThat(met.getJsonArray("table")).isNotEmpty();
                });
    }

    @Test
    void an_editor_sees_on_screen_what_a_change_would_do() {
        try (Browser desk = Browser.open(product)) {
            Page page = desk.logIn("redactie");
            page.navigate(product.address() + "/redactie/routes");
            desk.assertFit(page, "werkbank");
            page.navigate(product.address() + "/redactie/routes/wlz-logeren/bewerken");
            page.fill("[name='rules.0.requires.2.when']", "respiteWanted is misschien");
            page.fill("[name=why]", "Om te zien wat er verandert.");
            page.click("main button[type=submit]");
            page.waitForLoadState();
            assertThat(page.locator("main").innerText()).contains("is het antwoord ja of nee");
            desk.assertFit(page, "werkbank-fout");

            page.fill("[name='rules.0.requires.2.when']", "respiteWanted is ja en lonely is ja");
            page.selectOption("[name='rules.0.examples.0.verdict']", "PERHAPS");
            page.click("main button[type=submit]");
            page.waitForLoadState();
            assertThat(page.locator("main").innerText()).contains("Wat verandert er?", "Lente (7)");
            desk.assertFit(page, "werkbank-proef");
            page.evaluate("document.querySelectorAll('main details').forEach(one => { one.open = true; })");
            page.click("text=Gooi deze versie weg");
            page.waitForLoadState();
        }
    }

    private void waitUntilItCounts() throws InterruptedException {
        for (int i = 0; i < 20 && verdict("lonely") == null; i++) {
            Thread.sleep(Duration.ofMillis(250).toMillis());
        }
    }

    private String verdict(String fact) {
        return verdict("rivierstad", slug, fact);
    }

    private String verdict(String municipality, String route, String fact) {
        List<JsonObject> candidates = worker.post(
                        "/api/v1/route-questions",
                        Json.createObjectBuilder()
                                .add("municipality", municipality)
                                .add("facts", Json.createObjectBuilder().add(fact, true))
                                .build())
                .json()
                .getJsonArray("candidates")
                .getValuesAs(JsonObject.class);
        return candidates.stream()
                .filter(candidate -> candidate.getString("route").equals(route))
                .map(candidate -> candidate.getString("verdict"))
                .findFirst()
                .orElse(null);
    }

    private JsonObject trial() {
        return Json.createObjectBuilder()
                .add("route", slug)
                .add("content", draft("lonely is ja").getJsonObject("content"))
                .add(
                        "cases",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("title", "Iemand alleen")
                                        .add("facts", Json.createObjectBuilder().add("lonely", true))))
                .build();
    }

    private JsonObject draft(String when) {
        String fact = when.substring(0, when.indexOf(' '));
        return Json.createObjectBuilder()
                .add(
                        "content",
                        Json.createObjectBuilder()
                                .add("order", 9000)
                                .add("law", "wmo")
                                .add("title", "Een proefroute")
                                .add("summary", "Een route die niet bestaat.")
                                .add("apply", "Doe niets.")
                                .add("remedies", Json.createArrayBuilder().add("wmo/bezwaar-gemeente"))
                                .add("desk", "MUNICIPALITY")
                                .add("urgent", JsonValue.FALSE)
                                .add(
                                        "source",
                                        Json.createObjectBuilder()
                                                .add("title", "Zelf bedacht")
                                                .add("checkedOn", "2026-11-22")
                                                .add("verified", JsonValue.FALSE))
                                .add(
                                        "rules",
                                        Json.createArrayBuilder()
                                                .add(Json.createObjectBuilder()
                                                        .add("id", slug)
                                                        .add(
                                                                "requires",
                                                                Json.createArrayBuilder()
                                                                        .add(Json.createObjectBuilder()
                                                                                .add("text", "Het is zo")
                                                                                .add("because", "het niet zo is")
                                                                                .add("when", when)))
                                                        .add(
                                                                "examples",
                                                                Json.createArrayBuilder()
                                                                        .add(example("ja", fact + " = ja", "YES"))
                                                                        .add(example("nee", fact + " = nee", "NO"))))))
                .add("why", "Een proef.")
                .build();
    }

    private static JsonObject example(String title, String facts, String verdict) {
        return Json.createObjectBuilder()
                .add("title", title)
                .add("facts", facts)
                .add("verdict", verdict)
                .build();
    }

    private static Api.Answer step(Api by, String version, String step, String etag, String body) {
        int query = version.indexOf('?');
        String address =
                query < 0 ? version + "/" + step : version.substring(0, query) + "/" + step + version.substring(query);
        Api caller = by.with("If-Match", etag);
        return body == null ? caller.send("POST", address) : caller.send("POST", address, "application/json", body);
    }
}
