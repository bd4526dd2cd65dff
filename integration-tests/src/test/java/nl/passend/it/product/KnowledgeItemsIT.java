// SPDX-License-Identifier: EUPL-1.2
package nl.passend.it.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.UUID;
import nl.passend.it.kit.Api;
import nl.passend.it.kit.Browser;
import nl.passend.it.kit.PageCaller;
import nl.passend.it.kit.Product;
import nl.passend.it.kit.StatementCounter;
import org.junit.jupiter.api.Test;

/** An editor writes what was learned, somebody else reads it, everybody finds it; and a story stays its teller's. */
class KnowledgeItemsIT {
    private final Product product = Product.running();
    private final Api editor = Api.as(product, "redactie");
    private final Api expert = Api.as(product, "ervaring");
    private final Api anybody = Api.anonymous(product);
    private final String slug = "proef-" + UUID.randomUUID().toString().substring(0, 8);
    private final String word = "zwaluwnest" + slug.substring(6).replaceAll("[0-9-]", "x");

    @Test
    void what_was_learned_is_there_for_everybody_by_kind_and_by_what_it_is_about() {
        assertThat(anybody.get("/api/v1/knowledge-items?kind=lesson&limit=100")
                        .json()
                        .getJsonArray("items"))
                .hasSizeGreaterThanOrEqualTo(18);
        assertThat(anybody.get("/api/v1/knowledge-items?persona=nora&kind=article&limit=100")
                        .body())
                .contains("meer-zorg-dan-past")
                .doesNotContain("schulden-en-dreiging");
        assertThat(anybody.get("/kennis/artikelen/meer-zorg-dan-past").body())
                .contains("Hoe ziet een gewone nacht eruit?");
        assertThat(anybody.get("/kennis/lessen/meer-zorg-dan-past").status()).isEqualTo(404);
        assertThat(anybody.get("/kennis/wetten/wlz").status()).isEqualTo(200);
    }

    @Test
    void a_situation_of_a_persona_leads_to_help() {
        PageCaller worker = PageCaller.loggedIn(product, "teamlid");

        assertThat(worker.get("/personas/nora").body())
                .contains(
                        "Hoe ziet een gewone nacht eruit?",
                        "/kennis/artikelen/meer-zorg-dan-past",
                        "Wie er aan tafel hoort");
        try (StatementCounter counter = new StatementCounter(product)) {
            assertThat(counter.during(() -> worker.get("/personas/nora"))).hasSizeBetween(1, 5);
            assertThat(counter.during(() -> worker.get("/kennis/lessen"))).hasSizeBetween(1, 4);
        }
    }

    @Test
    void a_story_is_read_found_and_gone_at_once_when_its_teller_says_so() throws InterruptedException {
        String story = published(story());
        assertThat(anybody.get(story).status()).isEqualTo(200);
        assertThat(foundWithin(true)).isTrue();
        String page = PageCaller.loggedIn(product, "redactie")
                .get("/kennis/verhalen/" + slug + "/code")
                .body();
        String code = page.replaceAll("(?s).*<strong>([a-z0-9]{4}(?:-[a-z0-9]{4}){3})</strong>.*", "$1");

        assertThat(withdraw("aaaa-bbbb-cccc-dddd").status()).isEqualTo(404);
        assertThat(withdraw(code).status()).isEqualTo(204);

        assertThat(anybody.get(story).status()).isEqualTo(404);
        assertThat(editor.get(story + "/versions").body()).doesNotContain(word).contains("RETIRED");
        assertThat(editor.get(story + "/versions/1").body()).doesNotContain(word);
        assertThat(anybody.get("/kennis/verhalen/" + slug).body())
                .contains("De verteller heeft dit verhaal teruggenomen.")
                .doesNotContain(word);
        assertThat(foundWithin(false)).isTrue();
    }

    @Test
    void what_might_tell_about_whom_it_is_is_looked_at_before_anybody_else_reads_it() {
        String text = "Meneer Jansen van de Kerkstraat 12 belde op 06-12345678.";
        Api.Answer begun = editor.post("/api/v1/knowledge-items/" + slug + "/versions", story(text));
        assertThat(begun.status()).as(begun.body()).isEqualTo(201);

        Api.Answer refused = put(begun, "{}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("/content/text", "PHONE").doesNotContain("Jansen");

        var noPerson = Json.createArrayBuilder();
        refused.json().getJsonArray("findings").getValuesAs(JsonObject.class).stream()
                .map(found -> text.substring(found.getInt("start"), found.getInt("end")))
                .forEach(noPerson::add);
        String looked =
                Json.createObjectBuilder().add("noPerson", noPerson).build().toString();
        assertThat(put(begun, looked).status()).isEqualTo(200);
    }

    @Test
    void an_article_that_is_taken_back_takes_its_reactions_with_it() throws InterruptedException {
        String article = published(article());
        Api writer = Api.as(product, "clientondersteuner");
        Api.Answer reaction = writer.post(
                "/api/v1/articles/" + slug + "/reactions",
                Json.createObjectBuilder()
                        .add("words", "Dit herken ik, " + word + ".")
                        .add("name", "Iemand")
                        .add("accepts", true)
                        .add("looked", true)
                        .build());
        assertThat(reaction.status()).as(reaction.body()).isEqualTo(201);
        assertThat(writer.get("/api/v1/own-reactions").body()).contains(word);

        Api.Answer now = editor.get(article + "/versions/1");
        Api.Answer retired = editor.with("If-Match", now.etag())
                .send(
                        "POST",
                        article + "/versions/1/retirements",
                        "application/json",
                        Json.createObjectBuilder()
                                .add("reason", "De proef is klaar.")
                                .build()
                                .toString());
        assertThat(retired.status()).as(retired.body()).isEqualTo(200);

        assertThat(anybody.get("/api/v1/articles/" + slug + "/reactions").status())
                .isEqualTo(404);
        assertThat(gone(writer)).isTrue();
    }

    /** Within five seconds, also for who wrote it. */
    private boolean gone(Api writer) throws InterruptedException {
        for (int tries = 0; tries < 25; tries++) {
            if (!writer.get("/api/v1/own-reactions").body().contains(word)) {
                return true;
            }
            Thread.sleep(200);
        }
        return false;
    }

    private static JsonObject article() {
        return Json.createObjectBuilder()
                .add(
                        "content",
                        Json.createObjectBuilder()
                                .add("kind", "ARTICLE")
                                .add("title", "Een proef")
                                .add("summary", "Verzonnen om te proberen.")
                                .add("text", "Een tekst om op te reageren.")
                                .add(
                                        "sources",
                                        Json.createArrayBuilder()
                                                .add(Json.createObjectBuilder()
                                                        .add("title", "Verzonnen")
                                                        .add("checkedOn", "2026-11-22")))
                                .add("links", Json.createObjectBuilder()))
                .add("why", "Een proef.")
                .build();
    }

    @Test
    void an_editor_and_a_reviewer_do_it_all_on_screen() {
        try (Browser desk = Browser.open(product);
                Browser home = Browser.open(product)) {
            Page writing = desk.logIn("redactie");
            writing.navigate(product.address() + "/kennis/tips/nieuw");
            writing.fill("[name=slug]", slug);
            writing.fill("[name=title]", "Zet de koffie klaar");
            writing.fill("[name=summary]", "Wie zit, praat.");
            writing.fill("[name=text]", "Een kop koffie helpt.");
            writing.fill("[name='sources.0.title']", "Verzonnen");
            writing.fill("[name='sources.0.checkedOn-day']", "22");
            writing.fill("[name='sources.0.checkedOn-month']", "11");
            writing.fill("[name='sources.0.checkedOn-year']", "2026");
            writing.fill("[name=why]", "Een proef.");
            desk.assertFit(writing, "kennis-tip-schrijven");
            writing.click("main button[type=submit]");
            writing.waitForLoadState();
            assertThat(writing.locator("main").innerText()).contains("Zet de koffie klaar, versie 1");
            desk.assertFit(writing, "kennis-tip-indienen");
            writing.click("text=Laat lezen");
            writing.waitForLoadState();

            Page reading = home.logIn("ervaring");
            reading.navigate(product.address() + "/kennis");
            reading.click("main a:has-text('Bekijk en ga verder'):has-text('Zet de koffie klaar')");
            home.assertFit(reading, "kennis-tip-beoordelen");
            reading.click("text=Zo is het goed");
            reading.waitForLoadState();

            writing.navigate(product.address() + "/kennis/tips/" + slug + "/beoordelen");
            writing.click("main button:has-text('Publiceer')");
            writing.waitForLoadState();
            reading.navigate(product.address() + "/kennis/tips/" + slug);
            assertThat(reading.locator("main").innerText()).contains("Wie zit, praat.");
            home.assertFit(reading, "kennis-tip");
        }
    }

    private String published(JsonObject version) {
        Api.Answer begun = editor.post("/api/v1/knowledge-items/" + slug + "/versions", version);
        assertThat(begun.status()).as(begun.body()).isEqualTo(201);
        Api.Answer put = put(begun, "{}");
        assertThat(put.status()).as(put.body()).isEqualTo(200);
        Api.Answer good = step(expert, begun.location(), "approvals", put.etag());
        Api.Answer published = step(editor, begun.location(), "publications", good.etag());
        assertThat(published.json().getString("state")).isEqualTo("PUBLISHED");
        return "/api/v1/knowledge-items/" + slug;
    }

    private Api.Answer put(Api.Answer begun, String body) {
        return editor.with("If-Match", begun.etag())
                .send("POST", begun.location() + "/submissions", "application/json", body);
    }

    private static Api.Answer step(Api by, String version, String step, String etag) {
        return by.with("If-Match", etag).send("POST", version + "/" + step, "application/json", "{}");
    }

    private Api.Answer withdraw(String code) {
        return anybody.send(
                "POST",
                "/api/v1/knowledge-items/" + slug + "/withdrawals",
                "application/json",
                Json.createObjectBuilder().add("code", code).build().toString());
    }

    /** Whether the search comes to know it within five seconds; it should within two. */
    private boolean foundWithin(boolean wanted) throws InterruptedException {
        for (int tries = 0; tries < 25; tries++) {
            if (anybody.get("/api/v1/search?q=" + word).body().contains(slug) == wanted) {
                return true;
            }
            Thread.sleep(200);
        }
        return false;
    }

    private JsonObject story() {
        return story("Het " + word + " hing er weer, en iedereen werd stil.");
    }

    private static JsonObject story(String text) {
        return Json.createObjectBuilder()
                .add(
                        "content",
                        Json.createObjectBuilder()
                                .add("kind", "STORY")
                                .add("title", "Een proef")
                                .add("summary", "Verzonnen om te proberen.")
                                .add("text", text)
                                .add(
                                        "story",
                                        Json.createObjectBuilder()
                                                .add("teller", "ANONYMOUS")
                                                .add("agreedOn", "2026-11-22"))
                                .add("links", Json.createObjectBuilder()))
                .add("why", "Een proef.")
                .build();
    }
}
