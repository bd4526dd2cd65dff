// SPDX-License-Identifier: EUPL-1.2
package nl.passend.it.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.passend.it.kit.Api;
import nl.passend.it.kit.Browser;
import nl.passend.it.kit.PageCaller;
import nl.passend.it.kit.Product;
import org.junit.jupiter.api.Test;

/** Searching in the running product: what is found, by whom, and that what was typed is nowhere to be found again. */
class SearchIT {
    private static final String TYPED = "Zoekwoordvannooitiemand";

    private final Product product = Product.running();

    @Test
    void everyday_words_find_routes_and_what_there_is_nearby() {
        JsonObject found = search(Api.anonymous(product), "logeren+kind");

        assertThat(ids(found)).anyMatch(id -> id.equals("routes/wlz-logeren")).anyMatch(id -> id.startsWith("offers/"));
        assertThat(found.getJsonArray("kinds")).isNotEmpty();
        JsonObject offers = search(Api.anonymous(product), "logeren+kind&kind=offer");
        assertThat(ids(offers)).isNotEmpty().allMatch(id -> id.startsWith("offers/"));
        assertThat(search(Api.anonymous(product), "bewindvoeder").getString("suggestion"))
                .isEqualTo("bewindvoerder");
    }

    @Test
    void what_one_may_not_open_is_not_found() {
        assertThat(ids(search(Api.anonymous(product), "Hoe+oud+is+de+persoon")))
                .noneMatch(id -> id.startsWith("facts/"));
        assertThat(ids(search(Api.as(product, "teamlid"), "Hoe+oud+is+de+persoon")))
                .anyMatch(id -> id.equals("facts/age"));
        assertThat(ids(search(Api.anonymous(product), "team"))).noneMatch(id -> id.startsWith("directory/team"));
        assertThat(ids(search(Api.as(product, "teamlid"), "team"))).anyMatch(id -> id.startsWith("directory/team"));
    }

    @Test
    void a_persona_is_found_by_what_happens_to_people() {
        assertThat(ids(search(Api.as(product, "teamlid"), "geen+plek+begeleiders&kind=persona")))
                .anyMatch(id -> id.startsWith("personas/"));
        assertThat(ids(search(Api.anonymous(product), "geen+plek+begeleiders&kind=persona")))
                .as("published, and reading is open here")
                .anyMatch(id -> id.startsWith("personas/"));
    }

    @Test
    void a_wrong_question_is_told_by_the_name_of_its_parameter() {
        Api anybody = Api.anonymous(product);

        assertThat(anybody.get("/api/v1/search").status()).isEqualTo(400);
        assertThat(anybody.get("/api/v1/search?q=x&kind=onzin").json().getString("parameter"))
                .isEqualTo("kind");
        assertThat(anybody.get("/api/v1/search?q=x&limit=0").json().getString("parameter"))
                .isEqualTo("limit");
    }

    @Test
    void pages_of_hits_follow_one_another() {
        JsonObject first = search(Api.anonymous(product), "gemeente&limit=5");
        JsonObject second = Api.anonymous(product).get(first.getString("next")).json();

        assertThat(ids(first)).hasSize(5).doesNotContainAnyElementsOf(ids(second));
    }

    @Test
    void what_was_typed_is_in_no_log_and_no_file() throws IOException {
        Api.anonymous(product).get("/api/v1/search?q=" + TYPED);
        Api.anonymous(product).get("/api/v1/search?kind=onzin&q=" + TYPED);
        PageCaller.loggedIn(product, "teamlid").post("/zoeken", "/zoeken", Map.of("q", TYPED));

        for (String folder : List.of("log", "index", "database")) {
            assertThat(filesWith(product.home().resolve(folder))).isEmpty();
        }
    }

    @Test
    void the_page_finds_without_a_script_and_the_address_tells_nothing() {
        try (Browser browser = Browser.open(product)) {
            Page page = browser.visit("/zoeken");
            page.getByLabel("Waar zoekt u naar?").fill("traplift");
            page.locator("main form button[type=submit]").click();
            page.waitForURL(url -> url.contains("vraag="));

            assertThat(page.url()).doesNotContain("traplift");
            assertThat(page.locator(".passend-found li").first().textContent()).contains("Het huis aanpassen");
            browser.assertFit(page, "zoeken-gevonden");
            page.locator(".passend-search__value").first().click();
            page.waitForURL(url -> url.contains("soort="));
            browser.assertFit(page, "zoeken-gekozen");
            page.locator(".passend-found a").first().click();
            page.waitForURL(url -> url.contains("/kennis/") || url.contains("/aanbod"));
            page.goBack();
            assertThat(page.locator(".passend-found li").count()).isPositive();
        }
    }

    @Test
    void the_box_on_every_page_leads_there() {
        try (Browser browser = Browser.open(product)) {
            Page page = browser.visit("/hulp-nu");
            page.locator("#zoek-overal").fill("mantelzorg xyzzyx");
            page.locator(".passend-header__search button").click();
            page.waitForURL(url -> url.contains("vraag="));

            assertThat(page.locator(".passend-found li").first().textContent()).containsIgnoringCase("mantelzorg");
            browser.assertFit(page, "zoeken-vanuit-het-kader");
        }
    }

    @Test
    void a_new_index_is_built_by_command_while_searching_goes_on() {
        Product.Ended rebuilt = product.command("search", "rebuild");

        assertThat(rebuilt.output()).contains("documents can be found");
        assertThat(rebuilt.exitCode()).isZero();
        assertThat(ids(search(Api.anonymous(product), "traplift"))).contains("routes/wmo-woning");
    }

    private static JsonObject search(Api api, String query) {
        Api.Answer answer = api.get("/api/v1/search?q=" + query);
        assertThat(answer.status()).isEqualTo(200);
        return answer.json();
    }

    private static List<String> ids(JsonObject found) {
        return found.getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(item -> item.getString("id"))
                .toList();
    }

    private static List<Path> filesWith(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(SearchIT::holdsWhatWasTyped)
                    .toList();
        }
    }

    private static boolean holdsWhatWasTyped(Path file) {
        try {
            var content = Files.readString(file, StandardCharsets.ISO_8859_1).toLowerCase(java.util.Locale.ROOT);
            return content.contains(TYPED.toLowerCase(java.util.Locale.ROOT));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
