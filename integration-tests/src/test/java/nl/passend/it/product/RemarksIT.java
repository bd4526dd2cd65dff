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
import nl.passend.it.kit.Api;
import nl.passend.it.kit.Browser;
import nl.passend.it.kit.Families;
import nl.passend.it.kit.PageCaller;
import nl.passend.it.kit.Product;
import nl.passend.it.kit.Work;
import org.junit.jupiter.api.Test;

/** What somebody says about one thing that they read: beside it, between them and the team, and answered by a human being. */
class RemarksIT {
    private final Product product = Product.running();
    private final Api worker = Api.as(product, "teamlid");
    private final Api mother = Api.as(product, "zonnewolk-moeder");

    @Test
    void a_mother_says_that_something_is_not_right_and_her_words_stand_beside_it() {
        String file = fileOf();
        String words = "Het was niet maandag maar dinsdag " + System.nanoTime();
        String what = "Rooster nakijken " + System.nanoTime();
        String action = act(file, what);
        try (Browser hers = Browser.open(product);
                Browser theirs = Browser.open(product)) {
            Page page = hers.logIn("zonnewolk-moeder");
            page.navigate(product.address() + "/mijn-plan/" + id(file) + "/plan");
            page.locator("li", new Page.LocatorOptions().setHasText(what))
                    .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Klopt dit niet"))
                    .click();
            button(page, "Verstuur").click();
            page.getByText("Kies wat u vindt.").first().waitFor();
            hers.assertFit(page, "vind-fout");
            page.getByLabel("Dit klopt niet").check();
            page.getByLabel("In uw eigen woorden").fill(words);
            button(page, "Verstuur").click();
            page.getByText("Iemand van het team belt uiterlijk").first().waitFor();
            hers.assertFit(page, "vind-moeder");
            page.navigate(product.address() + "/mijn-plan/" + id(file));
            assertThat(page.locator("main").innerText()).contains("Dit klopt niet: " + what, "belt u uiterlijk");
            hers.assertFit(page, "vind-eerste-pagina");

            assertThat(Work.of(worker, id(file)))
                    .anyMatch(one -> one.getString("kind").equals("remark-wrong")
                            && one.getString("what").contains(what));
            Page team = theirs.logIn("teamlid");
            team.navigate(product.address() + "/zaken/" + id(file) + "/wat-ik-vind");
            Locator said = team.locator("article", new Page.LocatorOptions().setHasText(words));
            said.getByText("Geef antwoord").click();
            said.getByLabel("Wat sprak u af?").fill("Gebeld. Het staat nu op dinsdag.");
            theirs.assertFit(team, "vind-team");
            said.getByRole(AriaRole.BUTTON).first().click();

            page.navigate(product.address() + "/mijn-plan/" + id(file));
            assertThat(page.locator("main").innerText()).doesNotContain("Dit klopt niet: " + what);
            page.navigate(product.address() + "/mijn-plan/" + id(file) + "/plan");
            assertThat(page.locator("main").innerText()).contains(what, words, "Gebeld. Het staat nu op dinsdag.");
            hers.assertFit(page, "vind-plan");
        }
        assertThat(worker.get(action).body()).doesNotContain(words);
        assertThat(Api.as(product, "zonnewolk-vader").get(file + "/remarks").body())
                .doesNotContain(words);
        assertThat(mother.get(file + "/export").body()).contains(words);
    }

    @Test
    void over_rest_only_what_one_may_read_is_remarked_on_and_only_who_said_it_takes_it_back() {
        String file = fileOf();
        String thing = id(act(file, "Bellen over vervoer"));
        String line = id(worker.post(
                        file + "/timeline-entries",
                        Json.createObjectBuilder()
                                .add("text", "School belde.")
                                .add("about", Json.createArrayBuilder().add(herself(file)))
                                .build())
                .location());
        String hidden = id(worker.post(
                        file + "/timeline-entries",
                        Json.createObjectBuilder()
                                .add("text", "Voor het team.")
                                .add("teamOnly", true)
                                .build())
                .location());

        Api.Answer said = mother.post(file + "/remarks", remark(thing, "stop"));

        assertThat(said.status()).isEqualTo(201);
        assertThat(mother.post(file + "/remarks", remark(line, "disagree")).status())
                .isEqualTo(201);
        assertThat(mother.post(file + "/remarks", remark(line, "stop")).body()).contains("/kind");
        assertThat(mother.post(file + "/remarks", remark(hidden, "wrong")).status())
                .isEqualTo(404);
        assertThat(mother.post(file + "/remarks", remark(thing, "hm")).body()).contains("/kind");
        assertThat(worker.post(file + "/remarks", remark(thing, "wrong")).status())
                .isEqualTo(403);
        assertThat(Api.as(product, "zonnewolk-vader").get(said.location()).status())
                .isEqualTo(404);
        assertThat(Api.as(product, "anderteam").get(file + "/remarks").status()).isEqualTo(404);
        Api.Answer answered = worker.with("If-Match", said.etag())
                .send("PUT", said.location() + "/answer", "application/json", "{\"words\": \"Wij stoppen per mei.\"}");
        assertThat(answered.status()).isEqualTo(204);
        assertThat(mother.get(said.location()).body()).contains("Wij stoppen per mei.");
        assertThat(worker.with("If-Match", answered.etag())
                        .send("DELETE", said.location())
                        .status())
                .isEqualTo(403);
        assertThat(mother.with("If-Match", said.etag())
                        .send("DELETE", said.location())
                        .status())
                .isEqualTo(412);
        assertThat(mother.with("If-Match", answered.etag())
                        .send("DELETE", said.location())
                        .status())
                .isEqualTo(204);
    }

    /** As JSON and on paper the same: hers, and nobody else's. */
    @Test
    void everything_that_is_hers_is_read_on_paper_too() {
        String file = fileOf();
        String what = "Afgesproken voor op papier " + System.nanoTime();
        act(file, what);

        Api.Answer paper =
                PageCaller.loggedIn(product, "zonnewolk-moeder").get("/mijn-plan/" + id(file) + "/alles.pdf");

        assertThat(paper.status()).isEqualTo(200);
        assertThat(paper.header("content-type")).startsWith("application/pdf");
        assertThat(paper.body().replaceAll("\\s+", " ")).contains("Alles meenemen", what);
        assertThat(PageCaller.loggedIn(product, "teamlid")
                        .get("/mijn-plan/" + id(file) + "/alles.pdf")
                        .status())
                .isIn(403, 404);
    }

    private String act(String file, String what) {
        Api.Answer answer = worker.post(
                file + "/actions",
                Json.createObjectBuilder()
                        .add("what", what)
                        .add("due", LocalDate.now(ZoneId.of("Europe/Amsterdam")).toString())
                        .add("about", Json.createArrayBuilder().add(herself(file)))
                        .build());
        assertThat(answer.status()).isEqualTo(201);
        return answer.location();
    }

    private String herself(String file) {
        return worker.get(file).json().getJsonArray("household").getValuesAs(JsonObject.class).stream()
                .filter(member -> member.getString("givenName").equals("Mirre"))
                .findFirst()
                .orElseThrow()
                .getString("id");
    }

    private static JsonObject remark(String thing, String kind) {
        return Json.createObjectBuilder()
                .add("thing", thing)
                .add("kind", kind)
                .add("words", "Ik zie het anders.")
                .build();
    }

    private String fileOf() {
        return Families.firstFileOf(mother);
    }

    private static String id(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
