// SPDX-License-Identifier: EUPL-1.2
package nl.passend.it.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.json.Json;
import nl.passend.it.kit.Api;
import nl.passend.it.kit.Browser;
import nl.passend.it.kit.Families;
import nl.passend.it.kit.Product;
import org.junit.jupiter.api.Test;

/** Looking back by the six principles: the mother on the help, the team on its own work, and neither reads over the other's shoulder. */
class LookingBackIT {
    private static final String ALONE = "Ik durf niet te zeggen dat het te vroeg op de dag is.";
    private static final String TOLD = "Nu luistert er iemand.";
    private static final String TEAM = "Wij begonnen weer bij de indicatie.";

    private final Product product = Product.running();

    @Test
    void each_looks_back_in_a_place_of_their_own() {
        String file = Families.firstIdOf(Api.as(product, "zonnewolk-moeder"));
        try (Browser hers = Browser.open(product)) {
            Page page = hers.logIn("zonnewolk-moeder");
            page.navigate(product.address() + "/mijn-plan/" + file + "/plan");
            page.getByText("Kijk samen terug").click();
            writes(page, ALONE, "Beginnen in het gewone leven", "Alleen ik");
            writes(page, TOLD, "Aansluiten bij de persoon", "Ik en mijn team");
            assertThat(page.locator("main").innerText()).contains(ALONE, "Alleen u leest dit", TOLD);
            hers.assertFit(page, "terugkijken-moeder");
        }
        Api.Answer written = Api.as(product, "teamlid")
                .post(
                        "/api/v1/case-files/" + file + "/reflections",
                        Json.createObjectBuilder()
                                .add("principle", "life-world")
                                .add("words", TEAM)
                                .build());
        assertThat(written.status()).isEqualTo(201);
        try (Browser theirs = Browser.open(product)) {
            Page page = theirs.logIn("teamlid");
            page.navigate(product.address() + "/zaken/" + file + "/terugkijken");
            assertThat(page.locator("main").innerText())
                    .contains(TEAM, "van het team", TOLD)
                    .doesNotContain(ALONE);
            theirs.assertFit(page, "terugkijken-team");
        }
        assertThat(Api.as(product, "zonnewolk-moeder")
                        .get("/api/v1/case-files/" + file + "/reflections")
                        .body())
                .contains(ALONE, TOLD)
                .doesNotContain(TEAM);
        assertThat(Api.as(product, "zonnewolk-vader")
                        .get("/api/v1/case-files/" + file + "/reflections")
                        .body())
                .doesNotContain(ALONE)
                .doesNotContain(TOLD);
    }

    /** What is expected is agreed at the start, in her own words; what is noticed stands beside what else played a part. */
    @Test
    void a_goal_is_followed_in_the_words_of_the_person() {
        Api worker = Api.as(product, "teamlid");
        String file = Families.firstIdOf(Api.as(product, "zonnewolk-moeder"));
        String made = Api.as(product, "zonnewolk-moeder")
                .post(
                        "/api/v1/case-files/" + file + "/goals",
                        Json.createObjectBuilder()
                                .add("words", "Zelf weer een nacht slapen.")
                                .build())
                .location();
        String goal = made.substring(made.lastIndexOf('/') + 1);
        try (Browser hers = Browser.open(product)) {
            Page page = hers.logIn("zonnewolk-moeder");
            page.navigate(product.address() + "/mijn-plan/" + file + "/plan");
            assertThat(page.getByText("Wat brengt dit?").first().isVisible()).isTrue();
            page.navigate(product.address() + "/mijn-plan/" + file + "/doelen/" + goal);
            page.getByText("Schrijf op wat u verwacht").click();
            page.getByLabel("Wat wordt er anders?").fill("Twee nachten per week doorslapen.");
            button(page, "Opslaan").first().click();
            assertThat(page.locator("main").innerText())
                    .contains("Twee nachten per week doorslapen.", "Afgesproken met");
            page.getByLabel("Wat merkt u?").fill("Zondag sliep ik door.");
            page.getByLabel("Een persoon merkt dit").check();
            page.getByLabel("Wat speelde er nog meer?").fill("Het was vakantie.");
            button(page, "Opslaan").last().click();
            assertThat(page.locator("main").innerText())
                    .contains("Zondag sliep ik door.", "Wat er nog meer speelde: Het was vakantie.");
            hers.assertFit(page, "doel-moeder");
        }
        String seen =
                worker.get("/api/v1/case-files/" + file + "/contributions").body();
        assertThat(seen).contains("Zondag sliep ik door.", "one-voice", "agreedOn");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static void writes(Page page, String words, String about, String readers) {
        page.getByLabel(about).check();
        page.getByLabel("Wat viel u op?").fill(words);
        page.getByLabel(readers, new Page.GetByLabelOptions().setExact(true)).check();
        page.getByRole(com.microsoft.playwright.options.AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Bewaren"))
                .click();
        page.getByText(words).first().waitFor();
    }
}
