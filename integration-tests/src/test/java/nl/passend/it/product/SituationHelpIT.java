// SPDX-License-Identifier: EUPL-1.2
package nl.passend.it.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import nl.passend.it.kit.Api;
import nl.passend.it.kit.Browser;
import nl.passend.it.kit.Families;
import nl.passend.it.kit.PageCaller;
import nl.passend.it.kit.Product;
import nl.passend.it.kit.StatementCounter;
import org.junit.jupiter.api.Test;

/** From a file to situations of others that resemble, to what helped there, and to an idea: without a label on anybody. */
class SituationHelpIT {
    private final Product product = Product.running();
    private final Api worker = Api.as(product, "teamlid");
    private final JsonObject facts = Json.createObjectBuilder()
            .add("severeMultiple", true)
            .add("age", 7)
            .add("lives", "withParents")
            .build();

    @Test
    void a_worker_looks_what_helped_and_takes_it_along_as_an_idea() {
        String file = Families.aFamily().openedBy(worker);
        String id = file.substring(file.lastIndexOf('/') + 1);
        try (Browser browser = Browser.open(product)) {
            Page page = browser.logIn("teamlid");
            page.navigate(product.address() + "/zaken/" + id + "/plan");
            page.getByText("Kijk wat anderen hielp").click();
            page.locator("main a[href*='/wat-hielp/']").first().click();
            page.evaluate("document.querySelectorAll('main details').forEach(one => one.open = true)");
            page.locator("input[name='f.severeMultiple'][value=true]").check();
            page.locator("input[name='f.age']").fill("7");
            page.click("button:has-text('Laat zien wat hielp')");
            page.waitForLoadState();

            assertThat(page.url()).doesNotContain("?");
            assertThat(page.locator("main").innerText())
                    .contains("Situaties die erop lijken", "Vragen om te stellen", "Wat anderen leerden")
                    .doesNotContain("Nora");
            browser.assertFit(page, "dossier-wat-hielp-gevonden");
            page.locator("button[name=take]").first().click();
            page.waitForLoadState();
            String words = page.locator("textarea[name=words]").inputValue();
            assertThat(words).startsWith("Misschien past dit: ");
            page.click("button:has-text('Leg het voor')");
            page.waitForURL(url -> url.endsWith("/ideeen"));

            assertThat(page.locator("main").innerText()).contains(words, "wacht op antwoord");
        }
        assertThat(worker.get(file + "/plan").json().getJsonArray("ideas")).hasSize(1);
    }

    @Test
    void over_rest_situations_come_without_the_name_of_a_persona_and_only_to_who_may_see_the_file() {
        String file = Families.aFamily().openedBy(worker);
        JsonObject told = Json.createObjectBuilder()
                .add("member", member(worker, file))
                .add("facts", facts)
                .build();

        Api.Answer found = worker.post(file + "/resembling-situations", told);

        assertThat(found.status()).as(found.body()).isEqualTo(200);
        List<JsonObject> situations = found.json().getJsonArray("items").getValuesAs(JsonObject.class);
        assertThat(situations).isNotEmpty();
        assertThat(situations.stream().flatMap(one -> one.getJsonArray("offers").stream()))
                .allSatisfy(offer ->
                        assertThat(offer.asJsonObject().getString("path")).startsWith("/aanbod"));
        assertThat(found.body()).doesNotContain("\"nora\"", "Nora");
        assertThat(worker.post(
                                file + "/resembling-situations",
                                Json.createObjectBuilder(told)
                                        .add("facts", JsonValue.EMPTY_JSON_OBJECT)
                                        .build())
                        .json()
                        .getJsonArray("items"))
                .isEmpty();
        assertThat(Api.as(product, "anderteam")
                        .post(file + "/resembling-situations", told)
                        .status())
                .isEqualTo(404);
        try (StatementCounter counter = new StatementCounter(product)) {
            assertThat(counter.during(() -> worker.post(file + "/resembling-situations", told)))
                    .hasSizeBetween(1, 14);
        }
    }

    @Test
    void the_person_looks_from_their_own_plan_and_an_idea_of_their_own_is_in_it_at_once() {
        Api mother = Api.as(product, "zonnewolk-moeder");
        String file = Families.firstFileOf(mother);
        String self = mother.get(file).json().getJsonArray("household").getValuesAs(JsonObject.class).stream()
                .filter(member -> member.getBoolean("you"))
                .findFirst()
                .orElseThrow()
                .getString("id");
        String page = "/mijn-plan/" + file.substring(file.lastIndexOf('/') + 1) + "/wat-hielp/" + self;
        String words = "Elke maand één dag voor mij alleen " + System.nanoTime();

        assertThat(PageCaller.loggedIn(product, "zonnewolk-moeder").get(page).status())
                .isEqualTo(200);
        Api.Answer mine = mother.post(
                file + "/ideas",
                Json.createObjectBuilder()
                        .add("words", words)
                        .add("about", self)
                        .build());

        assertThat(mine.status()).as(mine.body()).isEqualTo(201);
        JsonObject idea = mother.get(mine.location()).json();
        assertThat(idea.getBoolean("kept")).isTrue();
        mother.with("If-Match", mine.etag())
                .post(
                        mine.location() + "/answers",
                        Json.createObjectBuilder().add("yes", false).build());
        assertThat(mother.get(file + "/plan").body()).doesNotContain(words);
    }

    private static String member(Api reader, String file) {
        return reader.get(file)
                .json()
                .getJsonArray("household")
                .getJsonObject(0)
                .getString("id");
    }
}
