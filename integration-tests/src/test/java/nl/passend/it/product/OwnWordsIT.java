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
import nl.passend.it.kit.OwnLogin;
import nl.passend.it.kit.Product;
import org.junit.jupiter.api.Test;

/** Told once, at the table and over REST: who tells it says who reads it, and the question counts when its person says so. */
class OwnWordsIT {
    private static final String STORY = "Ik schaam me dat ik haar soms niet hoor.";
    private static final String QUESTION = "Hoe blijf ik haar moeder en word ik niet haar verpleegster?";

    private final Product product = Product.running();

    @Test
    void a_mother_tells_it_to_one_worker_and_says_what_it_is_really_about() {
        try (Browser samira = Browser.open(product);
                Browser joost = Browser.open(product);
                Browser own = Browser.open(product)) {
            Page table = samira.logIn("teamlid");
            Page colleague = joost.logIn("regisseur");
            String file = Families.aFamily().openedBy(Api.as(product, "teamlid"));
            String id = file.substring(file.lastIndexOf('/') + 1);
            Page hers = OwnLogin.forMember(product, table, id, 0, own);

            writesAlong(samira, table, id);
            colleague.navigate(product.address() + "/zaken/" + id + "/eigen-woorden");
            assertThat(colleague.locator("main").innerText()).doesNotContain(STORY);
            findTheQuestionTogether(table, id);
            confirms(own, hers, id);

            colleague.navigate(product.address() + "/zaken/" + id + "/tijdlijn");
            assertThat(colleague.locator("main").innerText()).contains(QUESTION, "De echte vraag is bevestigd");
            opensItToTheTeam(hers, id);
            colleague.navigate(product.address() + "/zaken/" + id + "/eigen-woorden");
            assertThat(colleague.locator("main").innerText()).contains(STORY);
            takesItBack(hers, id);
            colleague.reload();
            assertThat(colleague.locator("main").innerText()).doesNotContain(STORY);
            assertThat(joost.complaints()).isEmpty();
        }
    }

    private void writesAlong(Browser browser, Page page, String id) {
        page.navigate(product.address() + "/zaken/" + id + "/eigen-woorden");
        page.getByLabel("Het verhaal, in de woorden van de verteller").fill(STORY);
        button(page, "Bewaren").click();
        page.getByText(STORY).first().waitFor();
        assertThat(page.locator("main").innerText()).contains("Dit lezen alleen", "en Samira");
        browser.assertFit(page, "eigen-woorden-tafel");
        asksWhoTellsIt(browser, page);
    }

    /** A story of somebody from outside, without their name, would else stand there as the worker's own. */
    private void asksWhoTellsIt(Browser browser, Page page) {
        page.getByLabel("Wie vertelt dit?").selectOption("other");
        page.getByLabel("Het verhaal, in de woorden van de verteller").fill("Zij vraagt nooit iets.");
        button(page, "Bewaren").click();
        page.getByText("Vul in wie het vertelt.").first().waitFor();
        assertThat(page.getByLabel("Het verhaal, in de woorden van de verteller")
                        .inputValue())
                .isEqualTo("Zij vraagt nooit iets.");
        browser.assertFit(page, "eigen-woorden-fout");
    }

    private void findTheQuestionTogether(Page page, String id) {
        page.getByText("Wat is de echte vraag van").first().click();
        page.getByLabel("De echte vraag, in een of twee zinnen").first().fill(QUESTION);
        button(page, "Opslaan").click();
        page.getByText("Nog niet bevestigd").first().waitFor();
        page.navigate(product.address() + "/zaken/" + id + "/tijdlijn");
        assertThat(page.locator("main").innerText()).doesNotContain(QUESTION);
    }

    private void confirms(Browser browser, Page page, String id) {
        page.navigate(product.address() + "/mijn-plan/" + id + "/eigen-woorden");
        browser.assertFit(page, "eigen-woorden-moeder");
        button(page, "Zo is het").click();
        page.getByText("Bevestigd door").first().waitFor();
        page.navigate(product.address() + "/mijn-plan/" + id);
        assertThat(page.locator("main").innerText()).contains(QUESTION, "Zo begon het:");
    }

    /** What a worker wrote down on her word is hers to open. */
    private void opensItToTheTeam(Page page, String id) {
        page.navigate(product.address() + "/mijn-plan/" + id + "/eigen-woorden");
        page.getByText("Anders vertellen, of kiezen wie het leest").first().click();
        page.getByLabel("Mijn team").check();
        button(page, "Opslaan").click();
        page.getByText("Dit leest het team").first().waitFor();
    }

    private void takesItBack(Page page, String id) {
        page.getByText("Anders vertellen, of kiezen wie het leest").first().click();
        button(page, "Neem dit verhaal terug").click();
        page.waitForURL(url -> url.endsWith("/eigen-woorden"));
        assertThat(page.locator("main").innerText()).doesNotContain(STORY);
    }

    @Test
    void over_rest_a_story_has_versions_readers_and_an_end() {
        Api worker = Api.as(product, "teamlid");
        String file = Families.aFamily().openedBy(worker);
        String member = worker.get(file)
                .json()
                .getJsonArray("household")
                .getJsonObject(0)
                .getString("id");
        Api.Answer told = worker.post(
                file + "/own-words/stories",
                Json.createObjectBuilder()
                        .add("words", STORY)
                        .add("about", member)
                        .add("voice", "own")
                        .add("toldBy", member)
                        .build());
        assertThat(told.status()).isEqualTo(201);
        assertThat(worker.get(told.location()).json().getString("readers")).isEqualTo("confidant");
        assertThat(Api.as(product, "regisseur").get(told.location()).status()).isEqualTo(404);
        assertThat(Api.as(product, "anderteam").get(file + "/own-words").status())
                .isEqualTo(404);

        Api.Answer changed = worker.patch(told.location(), told.etag(), words("Anders."));
        Api.Answer stale = worker.patch(told.location(), told.etag(), words("Nog anders."));

        assertThat(changed.status()).isEqualTo(204);
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.json().getJsonObject("current").getString("words")).isEqualTo("Anders.");
        assertThat(worker.patch(told.location(), null, words("x")).status()).isEqualTo(428);
        assertThat(worker.with("If-Match", changed.etag())
                        .send("DELETE", told.location())
                        .status())
                .isEqualTo(204);
        assertThat(worker.get(told.location()).status()).isEqualTo(404);
    }

    @Test
    void over_rest_nobody_speaks_for_another() {
        Api worker = Api.as(product, "teamlid");
        String file = Families.aFamily().openedBy(worker);
        String member = worker.get(file)
                .json()
                .getJsonArray("household")
                .getJsonObject(0)
                .getString("id");

        Api.Answer forHerself = worker.post(
                file + "/own-words/stories",
                Json.createObjectBuilder()
                        .add("words", STORY)
                        .add("about", member)
                        .add("voice", "own")
                        .add("toldBy", member)
                        .add("readers", "self")
                        .build());
        Api.Answer asked = worker.send(
                "PUT",
                file + "/own-words/questions/" + member,
                "application/json",
                words(QUESTION).toString());
        Api.Answer confirmed = worker.with("If-Match", "\"99\"")
                .post(
                        file + "/own-words/questions/" + member + "/confirmations",
                        Json.createObjectBuilder().build());

        assertThat(forHerself.status()).isEqualTo(422);
        assertThat(forHerself.body()).contains("/readers");
        assertThat(asked.status()).isEqualTo(201);
        assertThat(confirmed.status()).isEqualTo(412);
    }

    private static JsonObject words(String words) {
        return Json.createObjectBuilder().add("words", words).build();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first();
    }
}
