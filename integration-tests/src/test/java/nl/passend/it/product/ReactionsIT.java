// SPDX-License-Identifier: EUPL-1.2
package nl.passend.it.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import nl.passend.it.kit.Api;
import nl.passend.it.kit.Browser;
import nl.passend.it.kit.PageCaller;
import nl.passend.it.kit.Product;
import org.junit.jupiter.api.Test;

/** Somebody reacts to an article, in two steps and without losing a word; others report and an editor removes. */
class ReactionsIT {
    private static final String ARTICLE = "achttien-worden";
    private static final String REACTIONS = "/api/v1/articles/" + ARTICLE + "/reactions";

    private final Product product = Product.running();

    @Test
    void a_mother_writes_sees_what_everybody_would_read_and_takes_it_away_with_one_click() {
        String words = "Onze dochter Fenna kreeg pas na maanden een plek " + System.nanoTime();
        try (Browser browser = Browser.open(product)) {
            Page page = browser.logIn("zonnewolk-vader");
            page.navigate(product.address() + "/kennis/artikelen/" + ARTICLE);
            page.getByLabel("Uw reactie").fill(words);
            page.getByLabel("Hoe heet u onder deze reactie?").fill("Een vader");
            if (page.getByLabel("Ik heb de huisregels gelezen").count() > 0) {
                page.getByLabel("Ik heb de huisregels gelezen").check();
            }
            press(page, "Lees na en plaats");

            assertThat(page.content()).contains("ook over tien jaar");
            assertThat(page.locator("main ul strong").allInnerTexts()).contains("Fenna");
            press(page, "Plaats mijn reactie");
            assertThat(page.getByLabel("Uw reactie").inputValue()).isEqualTo(words);

            page.getByLabel("Ja, dit mag iedereen lezen").check();
            press(page, "Plaats mijn reactie");
            assertThat(PageCaller.loggedIn(product, "teamlid")
                            .get("/kennis/artikelen/" + ARTICLE)
                            .body())
                    .contains(words);

            press(page, "Haal mijn reactie weg");
            assertThat(PageCaller.loggedIn(product, "teamlid")
                            .get("/kennis/artikelen/" + ARTICLE)
                            .body())
                    .doesNotContain(words);
        }
    }

    @Test
    void what_is_removed_leaves_its_reason_and_nothing_of_its_text() {
        String words = "Iets dat niemand helpt " + System.nanoTime();
        Api.Answer written = Api.as(product, "clientondersteuner").post(REACTIONS, reaction(words));
        assertThat(written.status()).as(written.body()).isEqualTo(201);
        JsonObject because =
                Json.createObjectBuilder().add("reason", "Dit is reclame.").build();

        assertThat(Api.as(product, "teamlid")
                        .post(written.location() + "/removals", because)
                        .status())
                .isEqualTo(403);
        assertThat(Api.anonymous(product)
                        .post(written.location() + "/reports", because)
                        .status())
                .isEqualTo(204);
        assertThat(Api.as(product, "redactie")
                        .post(written.location() + "/removals", because)
                        .status())
                .isEqualTo(204);

        String page = PageCaller.loggedIn(product, "teamlid")
                .get("/kennis/artikelen/" + ARTICLE)
                .body();
        assertThat(page).contains("Dit is reclame.").doesNotContain(words);
        assertThat(Api.as(product, "clientondersteuner")
                        .get("/api/v1/own-reactions")
                        .body())
                .contains("Dit is reclame.")
                .doesNotContain(words);
    }

    @Test
    void under_what_is_no_article_nobody_reacts() {
        assertThat(Api.anonymous(product)
                        .get("/api/v1/articles/nergens/reactions")
                        .status())
                .isEqualTo(404);
        assertThat(Api.as(product, "teamlid")
                        .post("/api/v1/articles/nergens/reactions", reaction("Is hier iemand?"))
                        .status())
                .isEqualTo(404);
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
        page.waitForLoadState();
    }

    private static JsonObject reaction(String words) {
        return Json.createObjectBuilder()
                .add("words", words)
                .add("name", "Iemand")
                .add("accepts", true)
                .add("looked", true)
                .build();
    }
}
