// SPDX-License-Identifier: EUPL-1.2
package nl.passend.it.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.passend.it.kit.Api;
import nl.passend.it.kit.Browser;
import nl.passend.it.kit.Families;
import nl.passend.it.kit.OwnLogin;
import nl.passend.it.kit.PageCaller;
import nl.passend.it.kit.Product;
import nl.passend.it.kit.Walk;
import org.junit.jupiter.api.Test;

/** Somebody's own web and a professional's ZRM: each in its own place, each switched on by itself, and never the two together. */
class HealthWebsIT {
    private static final String ASHAMED = "Ik durf niemand te bellen.";
    private static final String JUDGED = "Er liggen drie aanmaningen op tafel.";

    private final Product product = Product.running();

    @Test
    void a_mother_draws_twice_compares_and_opens_it_when_she_wants_and_answers_a_judgement() {
        String file = Families.aFamily().openedBy(Api.as(product, "teamlid"));
        String id = file.substring(file.lastIndexOf('/') + 1);
        try (Browser samira = Browser.open(product);
                Browser own = Browser.open(product)) {
            Page table = samira.logIn("teamlid");
            Page hers = OwnLogin.forMember(product, table, id, 0, own);
            draws(own, hers, id);
            drawsAgain(own, hers);

            table.navigate(product.address() + "/zaken/" + id + "/web");
            assertThat(table.locator("main").innerText())
                    .contains("Hier staat nog niets")
                    .doesNotContain(ASHAMED);
            samira.assertFit(table, "web-team-leeg");
            opensTheFirst(own, hers);
            table.reload();
            assertThat(table.locator("main").innerText()).contains(ASHAMED).doesNotContain("vierkantjes");
            samira.assertFit(table, "web-team");

            judges(samira, table, id);
            answers(own, hers, id);
            table.reload();
            assertThat(table.locator("main").innerText()).contains("Ik heb ze alle drie betaald.");
            neverTogether(id);
            assertThat(own.complaints()).isEmpty();
            assertThat(samira.complaints()).isEmpty();
        }
    }

    private void draws(Browser browser, Page page, String id) {
        page.navigate(product.address() + "/mijn-plan/" + id + "/eigen-woorden");
        page.getByText("Teken uw web").first().click();
        button(page, "Bewaren").click();
        page.getByText("Kies één cijfer, of schrijf één woord.").first().waitFor();
        browser.assertFit(page, "web-fout");
        page.getByLabel("Cijfer voor Lichaamsfuncties").selectOption("3");
        page.getByLabel("Iets over Meedoen, in uw woorden").fill(ASHAMED);
        button(page, "Bewaren").click();
        page.getByText("Uw web").first().waitFor();
        assertThat(page.locator("main").innerText())
                .contains("Dit leest alleen u.", ASHAMED, "niets gezegd")
                .contains("Rondjes en een doorgetrokken lijn");
    }

    private void drawsAgain(Browser browser, Page page) {
        for (Map.Entry<String, String> figure : Map.of(
                        "Lichaamsfuncties", "5",
                        "Mentaal welbevinden", "6",
                        "Zingeving", "8",
                        "Kwaliteit van leven", "6",
                        "Meedoen", "4",
                        "Dagelijks functioneren", "7")
                .entrySet()) {
            page.getByLabel("Cijfer voor " + figure.getKey()).selectOption(figure.getValue());
        }
        button(page, "Bewaren").click();
        page.getByText("Vierkantjes en een streepjeslijn").first().waitFor();
        assertThat(page.locator("svg[role=img] circle").count()).isEqualTo(6);
        assertThat(page.locator("svg[role=img] rect").count()).isEqualTo(1);
        browser.assertFit(page, "web-moeder");
    }

    /** The earlier one alone, and to the team alone: the later stays hers. */
    private void opensTheFirst(Browser browser, Page page) {
        page.getByText("Bekijk, of kies wie het leest").last().click();
        browser.assertFit(page, "web-een");
        page.getByLabel("Mijn team en ik").check();
        button(page, "Opslaan").click();
        page.getByText("en het team.").first().waitFor();
    }

    private void judges(Browser browser, Page page, String id) {
        page.navigate(product.address() + "/zaken/" + id + "/plan");
        page.getByText("Zelfredzaamheid-Matrix (ZRM)").first().click();
        page.getByLabel("Over wie gaat het?").selectOption(new SelectOption().setIndex(1));
        page.getByLabel("Waar rust dit op? Financiën").fill(JUDGED);
        button(page, "Bewaren").click();
        page.getByText("Kies een niveau, of haal de woorden weg.").first().waitFor();
        browser.assertFit(page, "zrm-fout");
        page.getByLabel("Niveau voor Financiën").selectOption("2");
        page.getByLabel("Niveau voor Huisvesting").selectOption("4");
        button(page, "Bewaren").click();
        page.getByText("Geen opleiding voor de ZRM genoemd.").first().waitFor();
        assertThat(page.locator("main").innerText()).contains(JUDGED, "2: niet zelfredzaam", "Samira");
        browser.assertFit(page, "zrm-team");
    }

    private void answers(Browser browser, Page page, String id) {
        page.navigate(product.address() + "/mijn-plan/" + id + "/plan");
        page.getByText("Wat een hulpverlener vond met de ZRM").first().click();
        assertThat(page.locator("main").innerText()).contains(JUDGED, "Het is hun oordeel, niet het uwe.");
        page.getByText("Schrijf hoe u het zelf ziet").first().click();
        page.getByLabel("Zo zie ik het zelf").fill("Ik heb ze alle drie betaald.");
        button(page, "Opslaan").click();
        page.getByText("zegt hierover").first().waitFor();
        browser.assertFit(page, "zrm-moeder");
    }

    /** Neither a page nor an answer shows both; but for the copy of all that is theirs, which leaves nothing out. */
    private void neverTogether(String id) {
        Api worker = Api.as(product, "teamlid");
        PageCaller pages = PageCaller.loggedIn(product, "teamlid");
        Map<String, String> ids = new HashMap<>(FullFile.ids("/api/v1/case-files/" + id, worker));
        int withWeb = 0;
        int withZrm = 0;
        List<String> both = new ArrayList<>();
        for (Walk.Endpoint endpoint : Walk.everything(product)) {
            if (!endpoint.method().equals("GET")
                    || !endpoint.is("CLIENT_DATA")
                    || endpoint.path().endsWith("/live")) {
                continue;
            }
            String path = endpoint.with(ids);
            String body = (endpoint.isPage() ? pages.get(path) : worker.get(path)).body();
            withWeb += body.contains(ASHAMED) ? 1 : 0;
            withZrm += body.contains(JUDGED) ? 1 : 0;
            if (body.contains(ASHAMED) && body.contains(JUDGED)) {
                both.add(endpoint.toString());
            }
        }
        assertThat(withWeb).isGreaterThanOrEqualTo(4);
        assertThat(withZrm).isGreaterThanOrEqualTo(3);
        assertThat(both).isEmpty();
    }

    @Test
    void a_girl_of_sixteen_draws_for_herself_and_neither_parent_nor_worker_knows_of_it() {
        Api noor = Api.as(product, "dauwtrap-dochter");
        String file = Families.firstFileOf(noor);
        String words = "Onder water kan ik alles " + System.nanoTime();
        Api.Answer drawn = noor.post(
                file + "/health-webs",
                Json.createObjectBuilder()
                        .add(
                                "marks",
                                Json.createArrayBuilder()
                                        .add(Json.createObjectBuilder()
                                                .add("dimension", "meaning")
                                                .add("score", 9)))
                        .add("words", words)
                        .build());
        assertThat(drawn.status()).as(drawn.body()).isEqualTo(201);

        assertThat(noor.get(drawn.location()).json().getString("readers")).isEqualTo("self");
        for (String other : List.of("dauwtrap-moeder", "dauwtrap-vader", "teamlid", "regisseur")) {
            assertThat(Api.as(product, other).get(file + "/health-webs").body()).doesNotContain(words);
            assertThat(Api.as(product, other).get(drawn.location()).status()).isEqualTo(404);
            assertThat(Api.as(product, other).get(file + "/export").body()).doesNotContain(words);
        }
        assertThat(noor.get(file + "/export").body()).contains(words);
        Api.Answer aboutHer = Api.as(product, "teamlid")
                .post(
                        file + "/zrm-assessments",
                        Json.createObjectBuilder()
                                .add("about", drawn(noor, drawn.location()).getString("member"))
                                .add(
                                        "levels",
                                        Json.createArrayBuilder()
                                                .add(Json.createObjectBuilder()
                                                        .add("domain", "time")
                                                        .add("level", 3)))
                                .build());
        assertThat(aboutHer.status()).isEqualTo(422);
        assertThat(aboutHer.body()).contains("/about", "18 jaar");
        assertThat(noor.with("If-Match", noor.get(drawn.location()).etag())
                        .delete(drawn.location())
                        .status())
                .isEqualTo(204);
        assertThat(noor.get(drawn.location()).status()).isEqualTo(404);
    }

    private static JsonObject drawn(Api reader, String web) {
        return reader.get(web).json();
    }

    @Test
    void nothing_of_either_is_there_until_somebody_switches_it_on() {
        Path home = Path.of(System.getProperty("product.home") + "-instrumenten-uit");
        try (Product off = Product.withDemo(home, Map.of())) {
            off.start();
            Api mother = Api.as(off, "zonnewolk-moeder");
            PageCaller pages = PageCaller.loggedIn(off, "zonnewolk-moeder");
            String id = Families.firstIdOf(mother);

            for (String kind : List.of("health-webs", "zrm-assessments")) {
                Api.Answer answer = mother.get("/api/v1/case-files/" + id + "/" + kind);
                assertThat(answer.status()).isEqualTo(404);
                assertThat(answer.body()).contains("instrument-off", "Dit staat hier niet aan.");
            }
            assertThat(pages.get("/mijn-plan/" + id + "/web").status()).isEqualTo(404);
            assertThat(pages.get("/mijn-plan/" + id + "/zrm").status()).isEqualTo(404);
            assertThat(pages.get("/mijn-plan/" + id + "/eigen-woorden").body()).doesNotContain("Teken uw web");
            assertThat(pages.get("/mijn-plan/" + id + "/plan").body()).doesNotContain("ZRM");
        }
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }
}
