// SPDX-License-Identifier: EUPL-1.2
package nl.passend.it.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import nl.passend.it.kit.Api;
import nl.passend.it.kit.Browser;
import nl.passend.it.kit.Product;
import org.junit.jupiter.api.Test;

/** The Routewijzer as a client supporter uses it, and over REST; what is told leaves no trace. */
class RouteGuideIT {
    private static final ZoneId DUTCH = ZoneId.of("Europe/Amsterdam");

    private final Product product = Product.running();

    @Test
    void a_need_in_gives_candidate_routes_out() {
        JsonObject found = ask(
                "{\"municipality\": \"rivierstad\", \"facts\": {\"age\": 44, \"debts\": true, \"threats\": [\"eviction\"]}}");

        JsonObject urgent = candidate(found, "wgs-spoed");
        assertThat(urgent.getString("verdict")).isEqualTo("yes");
        assertThat(urgent.getString("decidedBy")).isEqualTo("de gemeente");
        assertThat(urgent.getJsonObject("term").getString("text")).contains("3 werkdagen");
        assertThat(urgent.getJsonArray("bring")).isNotEmpty();
        assertThat(urgent.getJsonArray("disagree")).isNotEmpty();
        assertThat(urgent.getJsonObject("source").getBoolean("verified")).isFalse();
        assertThat(urgent.getString("checkedOn")).isNotBlank();
        JsonObject perhaps = candidate(found, "wmo-woning");
        assertThat(perhaps.getString("verdict")).isEqualTo("perhaps");
        assertThat(perhaps.getJsonArray("missing")).isNotEmpty();
        assertThat(found.getJsonArray("questions")).isNotEmpty();
    }

    @Test
    void two_municipalities_stand_side_by_side() {
        JsonObject found = ask("{\"municipality\": [\"rivierstad\", \"heuvelland\"], \"facts\": {\"age\": 11}}");

        assertThat(found.getJsonArray("places")).hasSize(2);
        assertThat(found.getJsonArray("candidates").getValuesAs(JsonObject.class).stream()
                        .map(candidate -> candidate.getString("municipality"))
                        .distinct())
                .containsExactly("rivierstad", "heuvelland");
    }

    /** Pim lives in two homes, his parents in two municipalities. */
    @Test
    void the_same_question_gets_another_answer_in_another_municipality() {
        JsonObject found = ask(
                "{\"municipality\": [\"rivierstad\", \"heuvelland\"], \"facts\": {\"age\": 11, \"lives\":"
                        + " \"twoHomes\", \"authority\": \"bothTwoHomes\", \"homeMunicipalityClear\": false, \"youthProblem\": true}}");

        JsonObject here = candidate(found, "jeugdhulp", "rivierstad");
        JsonObject there = candidate(found, "jeugdhulp", "heuvelland");
        assertThat(here.getString("verdict")).isEqualTo("perhaps");
        assertThat(here.getJsonObject("desk")).isNotEqualTo(there.getJsonObject("desk"));
        assertThat(here.getJsonArray("offers")).isNotEqualTo(there.getJsonArray("offers"));
        assertThat(candidate(found, "jeugd-woonplaats", "heuvelland").getString("verdict"))
                .isEqualTo("yes");
    }

    /** What nobody looked up with its source shouts on screen too, where somebody would build on it. */
    @Test
    void what_was_never_checked_is_told_with_the_route_in_a_browser() {
        try (Browser browser = Browser.open(product)) {
            Page page = browser.logIn("teamlid");
            page.navigate(product.address() + "/routewijzer");
            page.click("main button[type=submit]");
            page.waitForLoadState();
            page.evaluate("document.querySelectorAll('main details').forEach(one => one.open = true)");

            assertThat(page.locator("main").innerText())
                    .contains("Nog niet nagekeken bij de bron", "Vraag het na voordat u erop bouwt.");
            browser.assertFit(page, "routewijzer-twijfel");
        }
    }

    private static JsonObject candidate(JsonObject found, String route, String municipality) {
        return found.getJsonArray("candidates").getValuesAs(JsonObject.class).stream()
                .filter(candidate -> candidate.getString("route").equals(route)
                        && candidate.getString("municipality").equals(municipality))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_fact_that_is_none_is_told_by_its_place_and_never_by_its_value() {
        Api.Answer answer = worker().send(
                        "POST",
                        "/api/v1/route-questions",
                        "application/json",
                        "{\"municipality\": \"rivierstad\", \"facts\": {\"age\": \"Geheimpje\", \"shoeSize\": 43}}");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("/facts/age", "/facts/shoeSize").doesNotContain("Geheimpje");
        Api.Answer nowhere = worker().send(
                        "POST",
                        "/api/v1/route-questions",
                        "application/json",
                        "{\"municipality\": \"nergenshuizen\", \"facts\": {}}");
        assertThat(nowhere.status()).isEqualTo(422);
        assertThat(nowhere.body()).contains("/municipality");
    }

    @Test
    void facts_laws_rules_and_offers_can_be_listed() {
        Api.Answer facts = Api.anonymous(product).get("/api/v1/facts?limit=5");
        assertThat(facts.json().getJsonArray("items")).hasSize(5);
        assertThat(Api.anonymous(product)
                        .get(facts.json().getString("next"))
                        .json()
                        .getJsonArray("items"))
                .isNotEmpty();
        assertThat(Api.anonymous(product)
                        .get("/api/v1/laws/zvw")
                        .json()
                        .getJsonArray("disagree")
                        .toString())
                .contains("SKGZ");
        assertThat(Api.anonymous(product)
                        .get("/api/v1/rules?law=wlz&fact=hasWlz")
                        .json()
                        .getJsonArray("items"))
                .isNotEmpty();
        assertThat(Api.anonymous(product)
                        .get("/api/v1/offers?municipality=rivierstad")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_client_supporter_finds_the_way_without_a_script_and_leaves_no_trace() throws IOException {
        try (Browser browser = Browser.withoutScripts(product)) {
            Page page = browser.logIn("teamlid");
            page.navigate(product.address() + "/routewijzer");
            page.locator("#f-f-age").fill("7");
            page.getByLabel("Bij ouders of familie").check();
            page.getByLabel("Nederlander, of een verblijfsvergunning en een eigen woning")
                    .check();
            page.getByLabel("Wie zorgt er thuis").check();
            page.locator("main form button[type=submit]").first().click();
            page.waitForLoadState();

            assertThat(page.url()).endsWith("/routewijzer");
            assertThat(page.locator("h1").innerText()).isEqualTo("Wat kan passen");
            assertThat(page.locator("main").innerText())
                    .contains("Deze vraag helpt nu het meest", "U mag altijd aanvragen. Wie beslist:");
            page.locator("#f-f-hasWlz-no, input[name='f.hasCarer'][value=true]")
                    .first()
                    .check();
            page.locator("main form button[type=submit]").first().click();
            page.waitForLoadState();

            assertThat(page.locator(".passend-told").innerText()).contains("7 jaar");
        }
        assertThat(logsThatHold("f.age")).isEmpty();
    }

    @Test
    void every_page_of_it_is_fit_for_everybody() {
        try (Browser browser = Browser.open(product)) {
            Page page = browser.logIn("teamlid");
            page.navigate(product.address() + "/routewijzer");
            browser.assertFit(page, "routewijzer");
            page.locator("select[name=municipality]").selectOption("rivierstad");
            page.locator("select[name=beside]").selectOption("heuvelland");
            page.locator("#f-f-age").fill("84");
            page.getByLabel("In een eigen huis of kamer").check();
            page.getByLabel("Nederlander, of een verblijfsvergunning en een eigen woning")
                    .check();
            page.getByLabel("Een brief of besluit").check();
            page.locator("main form button[type=submit]").first().click();
            page.waitForLoadState();
            browser.assertFit(page, "routewijzer-gevonden");
            LocalDate sent = LocalDate.now(DUTCH).minusDays(35);
            page.locator("input[name='f.refused'][value=true]").last().check();
            page.locator("input[name='f.refusedBy'][value=ciz]").last().check();
            page.locator("input[name='f.decisionSentOn-day']").last().fill("" + sent.getDayOfMonth());
            page.locator("input[name='f.decisionSentOn-month']").last().fill("" + sent.getMonthValue());
            page.locator("input[name='f.decisionSentOn-year']").last().fill("" + sent.getYear());
            page.getByText("Opnieuw laten zien").click();
            page.waitForLoadState();

            assertThat(page.locator("main").innerText()).contains("U kunt bezwaar maken: tot en met");
            browser.assertFit(page, "routewijzer-twee");
            page.navigate(product.address() + "/kennis/wetten");
            browser.assertFit(page, "wetten");
            page.navigate(product.address() + "/kennis/wetten/wlz");
            browser.assertFit(page, "wet");
            page.navigate(product.address() + "/kennis/aanbod");
            browser.assertFit(page, "aanbod");
        }
    }

    private Api worker() {
        return Api.as(product, "teamlid");
    }

    private JsonObject ask(String body) {
        Api.Answer answer = worker().send("POST", "/api/v1/route-questions", "application/json", body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private static JsonObject candidate(JsonObject found, String route) {
        JsonArray candidates = found.getJsonArray("candidates");
        return candidates.getValuesAs(JsonObject.class).stream()
                .filter(candidate -> candidate.getString("route").equals(route))
                .findFirst()
                .orElseThrow();
    }

    private List<Path> logsThatHold(String text) throws IOException {
        try (Stream<Path> files = Files.walk(product.home().resolve("log"))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> holds(file, text))
                    .toList();
        }
    }

    private static boolean holds(Path file, String text) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
