// SPDX-License-Identifier: EUPL-1.2
package nl.passend.it.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.UUID;
import nl.passend.it.kit.Api;
import nl.passend.it.kit.Browser;
import nl.passend.it.kit.PageCaller;
import nl.passend.it.kit.Product;
import nl.passend.it.kit.StatementCounter;
import org.junit.jupiter.api.Test;

/** A programme ends; what it learned stays to be found, with somebody who keeps it or with the sign that nobody does. */
class ProgrammesIT {
    private static final String LEFT_BEHIND = "/api/v1/programmes/zorg-dichtbij";

    private final Product product = Product.running();
    private final Api editor = Api.as(product, "redactie");
    private final Api expert = Api.as(product, "ervaring");
    private final Api worker = Api.as(product, "teamlid");
    private final Api anybody = Api.anonymous(product);
    private final String slug = "proef-" + UUID.randomUUID().toString().substring(0, 8);
    private final String tip = slug + "-tip";

    @Test
    void what_a_programme_left_is_found_by_everybody_also_when_nobody_keeps_it() {
        assertThat(anybody.get(LEFT_BEHIND).json().getString("owned")).isEqualTo("ORPHANED");
        assertThat(anybody.get("/api/v1/programmes?ended=true").body()).contains("zorg-dichtbij", "rust-in-de-nacht");
        assertThat(anybody.get(LEFT_BEHIND + "/items").json().getJsonArray("items"))
                .hasSizeGreaterThanOrEqualTo(4)
                .allSatisfy(item ->
                        assertThat(item.asJsonObject().getString("owned")).isEqualTo("ORPHANED"));
        assertThat(anybody.get("/programmas/zorg-dichtbij").body())
                .contains("Heeft geen eigenaar meer", "Open geen loket zonder iemand die meeloopt")
                .doesNotContain("/eigenaar");
        assertThat(anybody.get("/api/v1/search?q=zorg%20dichtbij&kind=programme")
                        .body())
                .contains("/programmas/zorg-dichtbij");
    }

    @Test
    void colleagues_read_who_keeps_it_and_others_read_that_somebody_does() {
        assertThat(worker.get("/api/v1/programmes/rust-in-de-nacht").body()).contains("Lotte Muntgras");
        assertThat(anybody.get("/api/v1/programmes/rust-in-de-nacht").body())
                .contains("KEPT")
                .doesNotContain("Lotte Muntgras");
        try (StatementCounter counter = new StatementCounter(product)) {
            PageCaller reader = PageCaller.loggedIn(product, "teamlid");
            assertThat(counter.during(() -> reader.get("/programmas"))).hasSizeBetween(1, 5);
            assertThat(counter.during(() -> reader.get("/programmas/rust-in-de-nacht")))
                    .hasSizeBetween(1, 6);
        }
    }

    @Test
    void a_programme_ends_once_however_often_it_is_sent_and_a_second_reader_lets_it_be_known() {
        publish("/api/v1/catalogue/programmes/" + slug, programme());
        publish("/api/v1/knowledge-items/" + tip, tipOfIt());
        String ending = "/api/v1/programmes/" + slug + "/endings";

        assertThat(editor.post(ending, ending(Json.createObjectBuilder())).status())
                .isEqualTo(422);
        assertThat(worker.post(ending, ending(nobody())).status()).isEqualTo(404);
        Api.Answer first = editor.post(ending, ending(nobody()));
        Api.Answer again = editor.post(ending, ending(nobody()));

        assertThat(first.status()).isEqualTo(200);
        assertThat(again.json().getInt("number")).isEqualTo(first.json().getInt("number"));
        assertThat(first.json().getString("state")).isEqualTo("IN_REVIEW");
        JsonObject before = anybody.get("/api/v1/programmes/" + slug).json();
        assertThat(before.getBoolean("ended")).as("that it ended is a fact").isTrue();
        assertThat(before.getString("endsOn")).isEqualTo("2026-11-01");
        assertThat(before.getJsonObject("content"))
                .as("what became of it waits for its reader")
                .doesNotContainKey("outcome");
        assertThat(anybody.get("/programmas/" + slug).body())
                .contains("Afgelopen op 1 november 2026", "wordt nog nagelezen");

        steps("/api/v1/catalogue/programmes/" + slug, first.json().getInt("number"), again.etag());

        assertThat(anybody.get("/api/v1/programmes/" + slug).json().getBoolean("ended"))
                .isTrue();
        assertThat(anybody.get("/kennis/tips/" + tip).body()).contains("Heeft geen eigenaar meer", "Afgelopen");
        assertThat(handOver(worker)).isEqualTo(404);
        assertThat(handOver(expert)).isEqualTo(403);
        assertThat(handOver(editor)).isEqualTo(204);
        assertThat(anybody.get("/kennis/tips/" + tip).body()).doesNotContain("Heeft geen eigenaar meer");
    }

    @Test
    void an_editor_takes_up_what_was_left_behind_with_one_button() {
        publish("/api/v1/catalogue/programmes/" + slug, programme());
        publish("/api/v1/knowledge-items/" + tip, tipOfIt());
        editor.post("/api/v1/programmes/" + slug + "/endings", ending(nobody()));
        try (Browser browser = Browser.open(product)) {
            Page page = browser.logIn("redactie");
            page.navigate(product.address() + "/programmas/" + slug);
            assertThat(page.content()).contains("Heeft geen eigenaar meer");

            page.click("button:has-text('Ik neem alles over')");

            page.waitForURL(url -> url.endsWith("/programmas/" + slug));
            assertThat(page.content())
                    .doesNotContain("Heeft geen eigenaar meer")
                    .contains("Lotte Muntgras");
        }
    }

    private int handOver(Api by) {
        String seen = editor.get("/api/v1/knowledge-items/" + tip + "/owner").etag();
        return by.with("If-Match", seen)
                .send(
                        "PUT",
                        "/api/v1/knowledge-items/" + tip + "/owner",
                        "application/json",
                        Json.createObjectBuilder()
                                .add("person", lotte())
                                .build()
                                .toString())
                .status();
    }

    private String lotte() {
        return editor.get("/api/v1/knowledge-editors")
                .json()
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("person");
    }

    private JsonObjectBuilder nobody() {
        return Json.createObjectBuilder()
                .add(
                        "items",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder().add("slug", tip).add("nobody", true)));
    }

    private static JsonObject ending(JsonObjectBuilder items) {
        JsonObject given = items.build();
        JsonObjectBuilder body = Json.createObjectBuilder(given)
                .add("on", "2026-11-01")
                .add("outcome", "Het team doet het nu zelf.")
                .add("nobody", true);
        return (given.isEmpty() ? body.add("items", Json.createArrayBuilder()) : body).build();
    }

    private void publish(String address, JsonObject content) {
        Api.Answer begun = editor.post(
                address + "/versions",
                Json.createObjectBuilder()
                        .add("content", content)
                        .add("why", "Om te proberen.")
                        .build());
        assertThat(begun.status()).as(begun.body()).isEqualTo(201);
        String body = address.contains("knowledge-items") ? "{}" : "";
        Api.Answer put = editor.with("If-Match", begun.etag())
                .send("POST", begun.location() + "/submissions", "application/json", body);
        assertThat(put.status()).as(put.body()).isEqualTo(200);
        steps(address, put.json().getInt("number"), put.etag());
    }

    /** Read by the one, published by the other. */
    private void steps(String address, int number, String etag) {
        String version = address + "/versions/" + number;
        Api.Answer good = expert.with("If-Match", etag).send("POST", version + "/approvals", "application/json", "{}");
        assertThat(good.status()).as(good.body()).isEqualTo(200);
        Api.Answer published =
                editor.with("If-Match", good.etag()).send("POST", version + "/publications", "application/json", "{}");
        assertThat(published.status()).as(published.body()).isEqualTo(200);
    }

    private JsonObject programme() {
        return Json.createObjectBuilder()
                .add("name", "Proef " + slug)
                .add("goal", "Kijken of het kan.")
                .add("ranBy", "De gemeente")
                .add("from", "2025-01-01")
                .add("sources", source())
                .build();
    }

    private JsonObject tipOfIt() {
        return Json.createObjectBuilder()
                .add("kind", "TIP")
                .add("title", "Wat de proef leerde")
                .add("summary", "Eerst luisteren.")
                .add("text", "Eerst luisteren, dan schrijven.")
                .add("links", Json.createObjectBuilder())
                .add("programme", slug)
                .add("sources", source())
                .build();
    }

    private static JsonArrayBuilder source() {
        return Json.createArrayBuilder()
                .add(Json.createObjectBuilder()
                        .add("title", "Verzonnen voorbeeld")
                        .add("checkedOn", "2026-11-22"));
    }
}
