// SPDX-License-Identifier: EUPL-1.2
package nl.passend.it.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.passend.it.kit.Api;
import nl.passend.it.kit.Browser;
import nl.passend.it.kit.Families;
import nl.passend.it.kit.PageCaller;
import nl.passend.it.kit.Product;
import nl.passend.it.kit.Work;
import org.junit.jupiter.api.Test;

/** A plan is kept as it stands, answered by those whom it is about, and compared with the one before: over REST and on screen. */
class PlanVersionsIT {
    private static final String DISSENT = "Ik wil dat Samira blijft, en niemand anders.";

    private final Product product = Product.running();
    private final Api worker = Api.as(product, "teamlid");

    /** The mother and the child, not the father: what is kept here changes nothing for the tests about the whole family. */
    @Test
    void a_mother_says_that_she_does_not_agree_and_sees_what_changed() {
        Api mother = Api.as(product, "zonnewolk-moeder");
        String file = fileOf(mother);
        Api.Answer first = kept(file, mother, "Mirre", "Lente");
        assertThat(first.status()).isEqualTo(201);
        try (Browser hers = Browser.open(product)) {
            Page page = hers.logIn("zonnewolk-moeder");
            page.navigate(product.address() + "/mijn-plan/" + file + "/krachten");
            page.getByLabel("Wat wij zelf doen").check();
            page.getByLabel("Schrijf het op zoals u het zegt").fill("Ik zing voor Lente als ze wakker is.");
            button(page, "Schrijf op").click();
            page.getByText("Ik zing voor Lente").first().waitFor();
            hers.assertFit(page, "krachten-moeder");
        }
        Api.Answer second = kept(file, mother, "Mirre", "Lente");
        String version = second.location().substring(second.location().lastIndexOf('/') + 1);
        try (Browser hers = Browser.open(product)) {
            Page page = hers.logIn("zonnewolk-moeder");
            page.navigate(product.address() + "/mijn-plan/" + file + "/versies/" + version);
            page.getByLabel("Niet eens, namelijk").first().fill(DISSENT);
            button(page, "Ik ben het er niet mee eens").first().click();
            page.getByText(DISSENT).first().waitFor();
            assertThat(page.locator("main").innerText()).contains("“Ik ben het er niet mee eens”, op");
            hers.assertFit(page, "versie-moeder");
            page.getByText("Wat is er veranderd?").click();
            assertThat(page.locator("main").innerText())
                    .contains("Erbij gekomen", "Ik zing voor Lente als ze wakker is.");
            hers.assertFit(page, "vergelijk-moeder");
        }
        JsonObject read = worker.get(second.location()).json();
        assertThat(answerOf(read, memberOf(file, "Mirre")).getString("words")).isEqualTo(DISSENT);
        assertThat(Work.waits(worker, "plan-answer-other")).isTrue();
        try (Browser theirs = Browser.open(product)) {
            Page page = theirs.logIn("teamlid");
            page.navigate(product.address() + "/zaken/" + file + "/versies/" + version);
            assertThat(page.locator("main").innerText()).contains(DISSENT);
            button(page, "Ik heb er met Mirre over gepraat").click();
            page.getByText("Er is over gepraat op").first().waitFor();
            theirs.assertFit(page, "versie-team");
        }
        Api father = Api.as(product, "zonnewolk-vader");
        assertThat(father.get("/api/v1/case-files/" + file + "/plan-versions").body())
                .doesNotContain(version);
        assertThat(father.get(second.location()).status()).isEqualTo(404);
        assertThat(father.get(second.location() + "/comparison").status()).isEqualTo(404);
        String pdf = "/mijn-plan/" + file + "/versies/" + version + "/plan.pdf";
        assertThat(PageCaller.loggedIn(product, "zonnewolk-vader").get(pdf).status())
                .isEqualTo(404);
        assertThat(PageCaller.loggedIn(product, "zonnewolk-moeder").get(pdf).body())
                .contains("Zo lag het plan er", DISSENT);
    }

    @Test
    void a_plan_is_kept_with_its_day_and_only_its_last_version_can_be_answered() {
        String file = Families.aFamily().withHousehold(2).openedBy(worker);
        String member = worker.get(file)
                .json()
                .getJsonArray("household")
                .getJsonObject(0)
                .getString("id");
        JsonObject about = Json.createObjectBuilder()
                .add("about", Json.createArrayBuilder().add(member))
                .add("lookAgainOn", today().plusDays(20).toString())
                .build();
        assertThat(worker.post(file + "/plan-versions", about).status()).isEqualTo(422);
        worker.post(
                file + "/goals",
                Json.createObjectBuilder()
                        .add("words", "Een eigen sleutel")
                        .add("member", member)
                        .add("domain", "living")
                        .build());
        Api.Answer first = worker.post(file + "/plan-versions", about);
        JsonObject kept = worker.get(first.location()).json();

        assertThat(kept.getJsonObject("card").getInt("number")).isEqualTo(1);
        assertThat(kept.getJsonArray("lines").getJsonObject(0).getString("domain"))
                .isEqualTo("living");
        assertThat(Work.waits(worker, "plan-look")).isTrue();
        assertThat(worker.get(file + "/plan").json().getJsonObject("next").getString("what"))
                .isEqualTo("Samen opnieuw naar het plan kijken");
        assertThat(worker.get(first.location() + "/comparison").status()).isEqualTo(404);

        Api.Answer moved = worker.with("If-Match", worker.get(first.location()).etag())
                .send(
                        "PATCH",
                        first.location(),
                        "application/merge-patch+json",
                        "{\"lookAgainOn\":\"" + today().plusDays(9) + "\"}");
        assertThat(moved.status()).isEqualTo(204);
        Api.Answer second = worker.post(file + "/plan-versions", about);
        assertThat(worker.get(second.location() + "/comparison").json().getInt("same"))
                .isEqualTo(1);
        assertThat(say(first.location() + "/answers/" + member, "agree").status())
                .isEqualTo(403);
        assertThat(say(second.location() + "/answers/" + member, "other").status())
                .isEqualTo(422);
        assertThat(say(second.location() + "/answers/" + member, "agree").status())
                .isEqualTo(204);
    }

    private Api.Answer say(String answer, String said) {
        return worker.with("If-Match", worker.get(answer).etag())
                .send(
                        "PUT",
                        answer,
                        "application/json",
                        Json.createObjectBuilder().add("said", said).build().toString());
    }

    private static JsonObject answerOf(JsonObject version, String member) {
        return version.getJsonArray("answers").getValuesAs(JsonObject.class).stream()
                .filter(answer -> answer.getString("member").equals(member))
                .findFirst()
                .orElseThrow();
    }

    private Api.Answer kept(String file, Api mother, String... names) {
        JsonArrayBuilder about = Json.createArrayBuilder();
        List.of(names).forEach(name -> about.add(memberOf(file, name)));
        assertThat(mother.get("/api/v1/case-files/" + file + "/plan-versions").status())
                .isEqualTo(200);
        return worker.post(
                "/api/v1/case-files/" + file + "/plan-versions",
                Json.createObjectBuilder().add("about", about).build());
    }

    private String memberOf(String file, String name) {
        return worker
                .get("/api/v1/case-files/" + file)
                .json()
                .getJsonArray("household")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(member -> member.getString("givenName").equals(name))
                .findFirst()
                .orElseThrow()
                .getString("id");
    }

    private static String fileOf(Api member) {
        return Families.firstIdOf(member);
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Amsterdam"));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
