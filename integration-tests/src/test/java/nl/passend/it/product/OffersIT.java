// SPDX-License-Identifier: EUPL-1.2
package nl.passend.it.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import nl.passend.it.kit.Api;
import nl.passend.it.kit.Browser;
import nl.passend.it.kit.PageCaller;
import nl.passend.it.kit.Product;
import org.junit.jupiter.api.Test;

/** Offers in the running product: taken in, found, called wrong, answered, brought up to date and given out again. */
class OffersIT {
    private static final Duration SOON = Duration.ofSeconds(30);

    private final Product product = Product.running();
    private final Api anybody = Api.anonymous(product);
    private final Api editor = Api.as(product, "redactie");
    private final String source = "proef-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void a_file_is_taken_in_in_the_background_and_what_is_wrong_is_told_with_its_place() {
        String id = UUID.randomUUID().toString();
        String name = "Proefaanbod" + id.substring(0, 6);
        JsonObject file = page(
                service(id, name),
                Json.createObjectBuilder(service(UUID.randomUUID().toString(), "Fout"))
                        .remove("status")
                        .build());

        JsonObject first = takenIn(file);
        JsonObject again = takenIn(file);

        assertThat(first.getInt("added")).isEqualTo(1);
        assertThat(first.getInt("refused")).isEqualTo(1);
        assertThat(first.getJsonArray("refusals").getJsonObject(0).getString("where"))
                .isEqualTo("/contents/1");
        assertThat(first.getJsonArray("refusals").getJsonObject(0).getString("field"))
                .isEqualTo("/status");
        assertThat(again.getInt("unchanged")).isEqualTo(1);
        assertThat(again.getInt("added") + again.getInt("changed")).isZero();
        assertThat(anybody.get("/api/v1/hsds/services/" + id).json()).isEqualTo(service(id, name));
        until(() -> anybody.get("/api/v1/search?q=" + name)
                .json()
                .getJsonArray("items")
                .toString()
                .contains(id));
        assertThat(anybody.get("/api/v1/offers?municipality=rivierstad&limit=100")
                        .body())
                .contains(name);
    }

    @Test
    void only_editors_of_the_municipality_take_in_and_say_how_it_stands() {
        String body =
                page(service(UUID.randomUUID().toString(), "Niet van ons")).toString();
        String offer = anOffer("rivierstad").getString("id");

        assertThat(post(Api.as(product, "teamlid"), "rivierstad", body).status())
                .isEqualTo(403);
        assertThat(post(editor, "heuvelland", body).status()).isEqualTo(403);
        assertThat(post(anybody, "rivierstad", body).status()).isEqualTo(401);
        assertThat(post(editor, "nergens", body).status()).isEqualTo(422);
        assertThat(Api.as(product, "teamlid")
                        .patch(
                                "/api/v1/offers/" + offer,
                                "\"1\"",
                                Json.createObjectBuilder().add("capacity", 1).build())
                        .status())
                .isEqualTo(403);
        assertThat(PageCaller.loggedIn(product, "teamlid").get("/beheer/aanbod").status())
                .isEqualTo(404);
    }

    @Test
    void how_it_stands_has_a_day_and_two_editors_do_not_overwrite_one_another() {
        String path = "/api/v1/offers/" + anOffer("rivierstad").getString("id");
        String etag = anybody.get(path).etag();

        Api.Answer changed = editor.patch(
                path,
                etag,
                Json.createObjectBuilder()
                        .add("waitingWeeks", 7)
                        .add("verified", true)
                        .build());
        Api.Answer late = editor.patch(
                path, etag, Json.createObjectBuilder().add("waitingWeeks", 8).build());

        assertThat(changed.status()).as(changed.body()).isEqualTo(200);
        assertThat(changed.json().getInt("waitingWeeks")).isEqualTo(7);
        assertThat(changed.json().getString("verifiedOn"))
                .isEqualTo(changed.json().getString("waitingCountedOn"));
        assertThat(late.status()).isEqualTo(412);
        assertThat(late.json().getJsonObject("current").getInt("waitingWeeks")).isEqualTo(7);
        assertThat(anybody.get(path.replace("/offers/", "/hsds/services/")).body())
                .contains("wachttijd-weken");
    }

    @Test
    void anybody_says_that_it_is_wrong_and_the_editor_answers() {
        try (Browser browser = Browser.withoutScripts(product);
                Browser desk = Browser.open(product)) {
            String id = offers("heuvelland").get(3).getString("id");
            Page page = browser.visit("/aanbod/" + id);
            page.fill("textarea[name=words]", "De openingstijd is anders.");
            page.click("text=Dit klopt niet >> nth=-1");
            assertThat(page.url()).contains("gemeld=ja");

            Page admin = desk.logIn("beheer");
            admin.navigate(product.address() + "/beheer/aanbod");
            desk.assertFit(admin, "beheer-aanbod");
            assertThat(admin.content()).contains("De openingstijd is anders.");
            admin.locator("article", new Page.LocatorOptions().setHasText("De openingstijd is anders."))
                    .locator("button")
                    .last()
                    .click();
            admin.waitForLoadState();
            assertThat(admin.locator("article", new Page.LocatorOptions().setHasText("De openingstijd is anders."))
                            .textContent())
                    .contains("Klopt wel");
        }
    }

    @Test
    void a_flood_of_reports_is_held_off() {
        String path = "/api/v1/offers/" + offers("heuvelland").get(5).getString("id") + "/reports";

        List<Integer> answers = java.util.stream.IntStream.range(0, 7)
                .mapToObj(i -> anybody.post(path, JsonObject.EMPTY_JSON_OBJECT).status())
                .toList();

        assertThat(answers).startsWith(204, 204).endsWith(429);
    }

    @Test
    void an_editor_uploads_a_file_and_brings_an_offer_up_to_date_on_screen() {
        try (Browser browser = Browser.open(product)) {
            Page page = browser.logIn("redactie");
            page.navigate(product.address() + "/beheer/aanbod/invoer");
            page.setInputFiles(
                    "input[type=file]",
                    new FilePayload(
                            "aanbod.json",
                            "application/json",
                            page(service(UUID.randomUUID().toString(), "Van het scherm"))
                                    .toString()
                                    .getBytes(StandardCharsets.UTF_8)));
            page.fill("input[name=sourceName]", "Proef van het scherm");
            page.fill("input[name=source]", source);
            page.click("main form button[type=submit]");
            page.waitForSelector("text=Alles klopte.");
            browser.assertFit(page, "aanbod-ingelezen");

            page.navigate(
                    product.address() + "/aanbod/" + offers("rivierstad").get(1).getString("id") + "/bijwerken");
            browser.assertFit(page, "aanbod-bijwerken");
            page.fill("input[name=waitingWeeks]", "11");
            page.click("main form button[type=submit]");
            page.waitForSelector("text=11 weken");
            browser.picture(page, "aanbod-een");
            browser.assertFit(page, "aanbod-een");
            page.navigate(product.address() + "/aanbod?gemeente=rivierstad&wet=wmo");
            browser.assertFit(page, "aanbod-lijst");
        }
    }

    @Test
    void everything_goes_out_as_json_and_as_tables() {
        Api.Answer json = anybody.get("/api/v1/hsds/package?municipality=heuvelland");
        Api.Answer tables = anybody.get("/api/v1/hsds/package?format=csv");

        assertThat(json.json().getJsonArray("services").size()).isGreaterThanOrEqualTo(20);
        assertThat(tables.status()).isEqualTo(200);
        assertThat(tables.body()).startsWith("PK");
        assertThat(anybody.get("/api/v1/hsds/organizations?perPage=2").json().getInt("size"))
                .isEqualTo(2);
        assertThat(anybody.get("/api/v1/hsds/services?perPage=0").status()).isEqualTo(400);
        assertThat(anybody.get("/api/v1/hsds/services?per_page=2").json().getInt("size"))
                .isEqualTo(2);
        assertThat(anybody.get("/api/v1/hsds/taxonomy_terms?per_page=1").json().getInt("page_number"))
                .isEqualTo(1);
        assertThat(anybody.get("/api/v1/hsds/services?modified_after=gisteren").status())
                .isEqualTo(400);
    }

    private JsonObject anOffer(String municipality) {
        return offers(municipality).get(0);
    }

    /** Those that are kept here. */
    private List<JsonObject> offers(String municipality) {
        return anybody.get("/api/v1/hsds/services?perPage=100&municipality=" + municipality)
                .json()
                .getJsonArray("contents")
                .getValuesAs(JsonObject.class);
    }

    private JsonObject takenIn(JsonObject file) {
        Api.Answer asked = post(editor, "rivierstad", file.toString());
        assertThat(asked.status()).as(asked.body()).isEqualTo(202);
        until(() -> editor.get(asked.location()).json().containsKey("outcome"));
        return editor.get(asked.location()).json().getJsonObject("outcome");
    }

    private Api.Answer post(Api api, String municipality, String body) {
        return api.send(
                "POST",
                "/api/v1/offer-imports?source=" + source + "&name=Proef&municipality=" + municipality,
                "application/json",
                body);
    }

    private static void until(Supplier<Boolean> condition) {
        long end = System.nanoTime() + SOON.toNanos();
        while (!condition.get()) {
            assertThat(System.nanoTime()).as("not within half a minute").isLessThan(end);
            try {
                Thread.sleep(200);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    private static JsonObject page(JsonObject... services) {
        var contents = Json.createArrayBuilder();
        for (JsonObject service : services) {
            contents.add(service);
        }
        return Json.createObjectBuilder().add("contents", contents).build();
    }

    private static JsonObject service(String id, String name) {
        return Json.createObjectBuilder()
                .add("id", id)
                .add("name", name)
                .add("description", "Verzonnen, voor een proef.")
                .add("status", "active")
                .add(
                        "phones",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder().add("id", id).add("number", "099 111 22 33")))
                .build();
    }
}
