// SPDX-License-Identifier: EUPL-1.2
package nl.passend.it.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import nl.passend.it.kit.Api;
import nl.passend.it.kit.Browser;
import nl.passend.it.kit.Families;
import nl.passend.it.kit.Product;
import nl.passend.it.kit.Work;
import org.junit.jupiter.api.Test;

/** The team looks whether everybody is safe; in the family with a violent ex-partner nobody must learn of it by any way. */
class SafetyIT {
    private static final String SEEN = "Zij hield de telefoon onder de tafel.";
    private static final String WEIGHED = "Met een collega gewogen: acuut.";

    private final Product product = Product.running();

    @Test
    void a_worry_leads_to_steps_and_stays_with_the_team() {
        String file = fileOf("lantaarnmaan-moeder");
        try (Browser theirs = Browser.open(product)) {
            Page page = theirs.logIn("teamlid");
            page.navigate(product.address() + "/zaken/" + file + "/veiligheid");
            page.locator("#kijk").waitFor();
            page.locator("section[aria-labelledby=kijk]").getByLabel("Kiki").check();
            page.getByLabel("Er zijn zorgen").check();
            page.getByLabel("Wat zag of hoorde u?").fill(SEEN);
            button(page, "Bewaren voor het team").click();
            assertThat(page.locator("main").innerText()).contains("Kies wanneer het team opnieuw kijkt.");
            day(page, 2);
            button(page, "Bewaren voor het team").click();
            assertThat(page.locator("main").innerText()).contains(SEEN, "er zijn zorgen");
            open(page, "Weeg");
            page.getByLabel("Met welk afwegingskader weegt u?").selectOption("social-work");
            choose(page, "Is het nu gevaarlijk, of gaat het al lang mis?", "Ja");
            keep(page, "weigh");
            assertThat(page.locator("main").innerText()).contains("Schrijf op wat u deed.");
            what(page, "weigh").fill(WEIGHED);
            keep(page, "weigh");
            assertThat(page.locator("main").innerText())
                    .contains(WEIGHED, "jeugd- en gezinsprofessionals", "Volgens het kader: meld bij Veilig Thuis.");
            open(page, "Beslis");
            what(page, "decide").fill("Samen besloten.");
            keep(page, "decide");
            assertThat(page.locator("main").innerText()).contains("Kies of melden nodig is.");
            choose(page, "Is melden bij Veilig Thuis nodig?", "Ja");
            choose(page, "Is hulp geven mogelijk?", "Nee");
            keep(page, "decide");
            assertThat(page.locator("main").innerText())
                    .contains("Samen besloten.", "Melden is nodig. Hulp geven kan niet.");
            theirs.assertFit(page, "veiligheid-team");
        }
        for (String member : new String[] {"lantaarnmaan-moeder", "lantaarnmaan-ex"}) {
            Api theirs = Api.as(product, member);
            String place = "/api/v1/case-files/" + file;
            assertThat(theirs.get(place + "/safety-checks").status()).as(member).isEqualTo(404);
            assertThat(theirs.get(place + "/access-log").body()).as(member).doesNotContain("safety");
            assertThat(theirs.get(place + "/board").body()).as(member).doesNotContain(SEEN);
            assertThat(theirs.get(place + "/export").body())
                    .as(member)
                    .doesNotContain(SEEN)
                    .doesNotContain("safety.");
        }
        assertThat(Api.as(product, "teamlid")
                        .get("/api/v1/case-files/" + file + "/access-log")
                        .body())
                .contains("safety.look", "safety.step");
        assertThat(Work.waits(Api.as(product, "regisseur"), "safety-look")).isTrue();
    }

    @Test
    void a_weighing_over_rest_names_its_frame_and_says_what_it_advises() {
        Api worker = Api.as(product, "teamlid");
        Api mother = Api.as(product, "zonnewolk-moeder");
        String checks = "/api/v1/case-files/" + fileOf("zonnewolk-moeder") + "/safety-checks";
        assertThat(mother.get("/api/v1/weighing-frames").status()).isEqualTo(403);
        assertThat(worker.get("/api/v1/weighing-frames").body()).contains("social-work", "physicians");
        String about = worker.get(checks.replace("/safety-checks", ""))
                .json()
                .getJsonArray("household")
                .getJsonObject(0)
                .getString("id");
        Api.Answer looked = worker.post(
                checks,
                Json.createObjectBuilder()
                        .add("about", Json.createArrayBuilder().add(about))
                        .add("outcome", "worry")
                        .add("words", SEEN)
                        .add(
                                "lookAgainOn",
                                LocalDate.now(ZoneId.of("Europe/Amsterdam"))
                                        .plusDays(2)
                                        .toString())
                        .build());
        assertThat(looked.status()).as(looked.body()).isEqualTo(201);
        String check = looked.header("Location").replaceFirst(".*(/api/v1/)", "$1");
        JsonObject weighed = Json.createObjectBuilder()
                .add("step", "weigh")
                .add("words", WEIGHED)
                .add("frame", "social-work")
                .add(
                        "answers",
                        Json.createObjectBuilder().add("suspicion", true).add("help", false))
                .build();
        assertThat(worker.post(check + "/meldcode-steps", weighed).status()).isEqualTo(201);
        assertThat(worker.post(
                                check + "/meldcode-steps",
                                Json.createObjectBuilder(weighed)
                                        .add("step", "talk")
                                        .remove("frame")
                                        .build())
                        .body())
                .contains("/answers");

        JsonObject step = worker.get(check).json().getJsonArray("steps").getJsonObject(0);
        assertThat(step.getString("frame")).isEqualTo("social-work");
        assertThat(step.getString("norm")).isEqualTo("report");
        assertThat(step.getJsonObject("answers").getBoolean("help")).isFalse();
        assertThat(mother.post(check + "/meldcode-steps", weighed).status()).isEqualTo(404);
    }

    private static void open(Page page, String step) {
        page.locator("summary")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^" + step + "$")))
                .click();
    }

    private static Locator what(Page page, String step) {
        return page.locator("[name='what." + step + "']");
    }

    private static void keep(Page page, String step) {
        page.locator("form:has([name='what." + step + "']) button").click();
    }

    private static void choose(Page page, String question, String answer) {
        page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(question))
                .getByLabel(answer)
                .check();
    }

    private static void day(Page page, int ahead) {
        LocalDate on = LocalDate.now(ZoneId.of("Europe/Amsterdam")).plusDays(ahead);
        page.locator("input[name='lookAgainOn-day']").fill(Integer.toString(on.getDayOfMonth()));
        page.locator("[name='lookAgainOn-month']").fill(Integer.toString(on.getMonthValue()));
        page.locator("input[name='lookAgainOn-year']").fill(Integer.toString(on.getYear()));
    }

    private String fileOf(String loginName) {
        return Families.firstIdOf(Api.as(product, loginName));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
