// SPDX-License-Identifier: EUPL-1.2
package nl.passend.it.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Stream;
import nl.passend.it.kit.Api;
import nl.passend.it.kit.Browser;
import nl.passend.it.kit.Product;
import org.junit.jupiter.api.Test;

/** What the Routewijzer asks changes: written by one, read by another, and never taken from under a rule. */
class FactsIT {
    private final Product product = Product.running();
    private final Api editor = Api.as(product, "redactie");
    private final Api reader = Api.as(product, "zorgkantoor");
    private final Api worker = Api.as(product, "teamlid");
    private final Api anybody = Api.anonymous(product);
    private final String name = "proef" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void what_is_asked_is_told_with_its_version_its_source_and_when_somebody_looked() {
        JsonObject age = fact("age");

        assertThat(age.getInt("version")).isPositive();
        assertThat(age.getString("checkedOn")).matches("\\d{4}-\\d{2}-\\d{2}");
        assertThat(age.getJsonObject("source").getString("title")).isNotBlank();
    }

    @Test
    void a_new_fact_is_read_by_another_before_it_is_asked_and_goes_when_nothing_needs_it() throws InterruptedException {
        Api.Answer begun = editor.post(versions(name), body(yesNo("Is dit een proef?")));
        assertThat(begun.status()).as(begun.body()).isEqualTo(201);
        assertThat(worker.get(begun.location()).status()).isEqualTo(404);
        Api.Answer put = step(editor, begun.location(), "submissions", begun.etag(), "{}");
        assertThat(step(editor, begun.location(), "approvals", put.etag(), "{}").status())
                .isEqualTo(403);
        Api.Answer good = step(reader, begun.location(), "approvals", put.etag(), "{}");
        assertThat(good.status()).as(good.body()).isEqualTo(200);
        assertThat(fact(name)).as("nobody published it").isNull();
        Api.Answer published = step(editor, begun.location(), "publications", good.etag(), "{}");
        assertThat(published.status()).as(published.body()).isEqualTo(200);

        waitUntil(true);
        assertThat(fact(name).getInt("version")).isEqualTo(1);
        Api.Answer retired =
                step(editor, begun.location(), "retirements", published.etag(), "{\"reason\": \"Was een proef.\"}");
        assertThat(retired.status()).as(retired.body()).isEqualTo(200);
        waitUntil(false);
        assertThat(fact(name)).isNull();
    }

    @Test
    void an_answer_or_a_fact_that_rules_ask_for_is_not_taken_away_and_is_told_by_name() {
        JsonObject lives = newest("lives");
        var fewer = Json.createArrayBuilder();
        lives.getJsonArray("options").getValuesAs(JsonObject.class).stream()
                .filter(option -> !option.getString("id").equals("withParents"))
                .forEach(fewer::add);
        JsonObject changed =
                Json.createObjectBuilder(lives).add("options", fewer).build();

        Api.Answer refused = editor.post(versions("lives"), body(changed));
        assertThat(refused.status()).as(refused.body()).isEqualTo(422);
        assertThat(refused.body()).contains("/content/options", "‘");

        Api.Answer tried = editor.post(
                "/api/v1/fact-trials",
                Json.createObjectBuilder()
                        .add("fact", "lives")
                        .add("content", changed)
                        .build());
        assertThat(tried.status()).as(tried.body()).isEqualTo(200);
        assertThat(tried.json().getJsonArray("broken")).isNotEmpty();
        assertThat(tried.json().getJsonArray("differences")).isNotEmpty();
        assertThat(worker.post(
                                "/api/v1/fact-trials",
                                Json.createObjectBuilder()
                                        .add("fact", "lives")
                                        .add("version", 1)
                                        .build())
                        .status())
                .isEqualTo(404);

        Api.Answer kept = editor.get(versions("lives") + "/" + fact("lives").getInt("version"));
        Api.Answer retired = step(
                editor,
                versions("lives") + "/" + fact("lives").getInt("version"),
                "retirements",
                kept.etag(),
                "{\"reason\": \"Niemand woont.\"}");
        assertThat(retired.status()).as(retired.body()).isEqualTo(422);
        assertThat(retired.body()).contains("/reason", "nog in gebruik");
    }

    @Test
    void a_fact_never_gets_another_kind_of_answer_and_never_the_name_of_a_plugins() {
        JsonObject day =
                Json.createObjectBuilder(newest("hasWlz")).add("type", "DAY").build();

        Api.Answer refused = editor.post(versions("hasWlz"), body(day));
        assertThat(refused.status()).as(refused.body()).isEqualTo(422);
        assertThat(refused.body()).contains("/content/type");
        assertThat(editor.post(versions("plugin.river.pass"), body(yesNo("Heeft u een pas?")))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void an_editor_sees_on_screen_what_holds_on_to_a_fact() {
        try (Browser desk = Browser.open(product)) {
            Page page = desk.logIn("redactie");
            page.navigate(product.address() + "/redactie/gegevens");
            desk.assertFit(page, "werkbank-gegevens");
            page.navigate(product.address() + "/redactie/gegevens/lives/bewerken");
            page.fill("[name='options.1.label']", "");
            page.fill("[name=why]", "Om te zien wat er dan niet meer past.");
            page.click("main button[type=submit]");
            page.waitForLoadState();
            assertThat(page.locator("main").innerText()).contains("Dit past dan niet meer", "‘");
            desk.assertFit(page, "werkbank-gegevens-fout");

            page.navigate(product.address() + "/redactie/gegevens/lonely/bewerken");
            page.fill("[name=help]", "Vraag het op een rustig moment.");
            page.fill("[name=why]", "Een zin erbij.");
            page.click("main button[type=submit]");
            page.waitForLoadState();
            assertThat(page.locator("main").innerText())
                    .contains("Waar dit wordt gebruikt", "Vraag het op een rustig moment.");
            desk.assertFit(page, "werkbank-gegevens-proef");
            page.evaluate("document.querySelectorAll('main details').forEach(one => { one.open = true; })");
            page.click("text=Gooi deze versie weg");
            page.waitForLoadState();
        }
    }

    private JsonObject fact(String wanted) {
        return Stream.of("person", "help")
                .map(group -> anybody.get("/api/v1/facts?limit=100&group=" + group))
                .flatMap(answer -> answer.json().getJsonArray("items").getValuesAs(JsonObject.class).stream())
                .filter(one -> one.getString("name").equals(wanted))
                .findFirst()
                .orElse(null);
    }

    private JsonObject newest(String wanted) {
        return editor.get(versions(wanted) + "/" + fact(wanted).getInt("version"))
                .json()
                .getJsonObject("content");
    }

    private void waitUntil(boolean asked) throws InterruptedException {
        for (int i = 0; i < 20 && (fact(name) != null) != asked; i++) {
            Thread.sleep(Duration.ofMillis(250).toMillis());
        }
    }

    private static String versions(String fact) {
        return "/api/v1/catalogue/facts/" + fact + "/versions";
    }

    private static JsonObject yesNo(String question) {
        return Json.createObjectBuilder()
                .add("order", 9000)
                .add("group", "help")
                .add("type", "YES_NO")
                .add("question", question)
                .add(
                        "source",
                        Json.createObjectBuilder()
                                .add("title", "Zelf bedacht")
                                .add("checkedOn", "2026-11-22")
                                .add("verified", JsonValue.FALSE))
                .build();
    }

    private static JsonObject body(JsonObject content) {
        return Json.createObjectBuilder()
                .add("content", content)
                .add("why", "Een proef.")
                .build();
    }

    private static Api.Answer step(Api by, String version, String step, String etag, String body) {
        return by.with("If-Match", etag).send("POST", version + "/" + step, "application/json", body);
    }
}
