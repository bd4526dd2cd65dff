// SPDX-License-Identifier: EUPL-1.2
package nl.passend.it.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.passend.it.kit.Api;
import nl.passend.it.kit.Browser;
import nl.passend.it.kit.Families;
import nl.passend.it.kit.OwnLogin;
import nl.passend.it.kit.Product;
import nl.passend.it.kit.Work;
import org.junit.jupiter.api.Test;

/** The work of a day: found, asked, given, taken back and covered, and told to the family where they see it. */
class WorkIT {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
    private static final String ACTION = "Bellen met de huisarts";
    private static final String WHY = "Ik zit de hele dag in overleg";
    private static final String ASKED = "School belde over maandag. Kan jij meekijken?";
    private static final String ANSWER = "Ik bel ze om vier uur.";

    private final Product product = Product.running();
    private final Api worker = Api.as(product, "teamlid");
    private final Api director = Api.as(product, "regisseur");

    @Test
    void two_workers_share_a_day_and_the_family_reads_who_does_what() {
        String file = Families.aFamily().withHousehold(1).openedBy(worker);
        String id = id(file);
        String action = act(file, ACTION, TODAY);
        try (Browser samira = Browser.open(product);
                Browser joost = Browser.open(product);
                Browser plain = Browser.withoutScripts(product);
                Browser own = Browser.open(product)) {
            Page hers = samira.logIn("teamlid");
            Page his = joost.logIn("regisseur");
            Page family = OwnLogin.forMember(product, hers, id, 0, own);

            givesAnAction(samira, hers, id);
            asksAColleague(samira, hers, id);
            String name = findsBoth(plain.logIn("regisseur"), id);
            keepsAndForgets(joost, his, name, id);
            isAway(joost, his);
            try {
                standsIn(samira, hers, id);
            } finally {
                comesBack();
            }
            takesBack(samira, hers, id);

            family.navigate(product.address() + "/mijn-plan/" + id + "/tijdlijn");
            assertThat(family.locator("main").innerText())
                    .contains("Gevraagd om mee te kijken: Joost", ANSWER, "Een collega neemt dit over: " + ACTION)
                    .doesNotContain(WHY)
                    .doesNotContain("Vraag een collega");
            own.assertFit(family, "werk-tijdlijn-gezin");
            assertThat(family.navigate(product.address() + "/zaken/" + id + "/werk/" + id(action))
                            .status())
                    .isEqualTo(404);
        }
    }

    private void givesAnAction(Browser browser, Page page, String id) {
        page.navigate(product.address() + "/mijn-werk?van=mij&zaak=" + id);
        page.getByText("Geef aan een collega").first().click();
        page.getByText("U doet dit nu.").first().waitFor();
        button(page, "Geef dit").click();
        page.getByText("Kies een collega.").first().waitFor();
        browser.assertFit(page, "werk-geven-fout");
        page.getByLabel("Joost").check();
        page.getByLabel("Waarom?").fill(WHY);
        button(page, "Geef dit").click();
        page.getByText("Joost doet dit nu.").first().waitFor();
        assertThat(page.locator("main").innerText()).contains("Samira gaf dit op", "aan Joost", WHY);
        browser.assertFit(page, "werk-gegeven");
        page.navigate(product.address() + "/mijn-werk?van=uitgegeven&zaak=" + id);
        assertThat(page.locator("main").innerText()).contains(ACTION, "Joost");
    }

    private void asksAColleague(Browser browser, Page page, String id) {
        page.navigate(product.address() + "/zaken/" + id);
        page.getByLabel("Wat gebeurde er?").fill(ASKED);
        button(page, "Bewaar, en vraag een collega").click();
        page.getByText("Collega’s die bij deze zaak mogen").first().waitFor();
        assertThat(page.locator("main").innerText()).contains("Joost", "Kim").doesNotContain("Marek");
        button(page, "Vraag het").click();
        page.getByText("Kies wie u het vraagt.").first().waitFor();
        browser.assertFit(page, "werk-vraag-fout");
        page.getByLabel("Joost Nevelkroon").check();
        button(page, "Vraag het").click();
        page.getByText("Gevraagd om mee te kijken: Joost").first().waitFor();
        browser.assertFit(page, "werk-tijdlijn");
    }

    /** Without a script: filters are an ordinary form. */
    private String findsBoth(Page page, String id) {
        page.navigate(product.address() + "/mijn-werk?zaak=" + id);
        page.getByLabel("Van wie?").selectOption(new SelectOption().setLabel("Wat op mij wacht"));
        page.getByLabel("Wat voor werk?").selectOption(new SelectOption().setLabel("Vragen die wachten"));
        button(page, "Toon").click();
        assertThat(page.url()).contains("van=mij", "soort=vragen", "zaak=" + id);
        assertThat(page.locator("main").innerText())
                .contains("Vraag van Samira bij een regel in de tijdlijn")
                .doesNotContain(ACTION);
        page.getByText("Bewaar deze keuze").first().click();
        button(page, "Bewaar").click();
        page.getByText("Geef de keuze een naam.").first().waitFor();
        String name = "Vragen " + id.substring(0, 8);
        page.getByLabel("Hoe noemt u deze keuze?").fill(name);
        button(page, "Bewaar").click();
        assertThat(page.url()).contains("van=mij", "soort=vragen", "zaak=" + id);
        return name;
    }

    private void keepsAndForgets(Browser browser, Page page, String name, String id) {
        page.navigate(product.address() + "/mijn-werk?van=mij&zaak=" + id);
        assertThat(page.locator("main").innerText()).contains(ACTION, "gegeven door Samira: " + WHY);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)).click();
        assertThat(page.locator("ul [aria-current=true]").last().innerText()).isEqualTo(name);
        assertThat(page.locator("main").innerText()).doesNotContain(ACTION);
        browser.assertFit(page, "werk-gekozen");
        page.navigate(product.address() + "/mijn-werk/keuzes?van=mij");
        button(page, "Bewaar").click();
        page.getByText("Geef de keuze een naam.").first().waitFor();
        browser.assertFit(page, "werk-keuzes-fout");
        page.locator(".passend-rows__row", new Page.LocatorOptions().setHasText(name))
                .getByRole(AriaRole.BUTTON)
                .click();
        assertThat(page.locator("main").innerText()).doesNotContain(name);
    }

    private void isAway(Browser browser, Page page) {
        page.navigate(product.address() + "/mijn-werk/invallen");
        button(page, "Bewaar").click();
        page.getByText("Kies wie er invalt.").first().waitFor();
        browser.assertFit(page, "werk-invallen-fout");
        page.getByLabel("Voor wie?").selectOption(new SelectOption().setLabel("Joost Nevelkroon (ikzelf)"));
        page.getByLabel("Wie valt in?").selectOption(new SelectOption().setLabel("Samira Zilverdraad"));
        day(page, "from", TODAY);
        day(page, "until", TODAY.plusDays(3));
        button(page, "Bewaar").click();
        page.getByText("Samira valt in voor u").first().waitFor();
        browser.assertFit(page, "werk-invallen");
    }

    private void standsIn(Browser browser, Page page, String id) {
        page.navigate(product.address() + "/mijn-werk?van=mij&zaak=" + id);
        assertThat(page.locator("main").innerText()).contains("U valt in voor Joost", "voor Joost", ACTION);
        browser.assertFit(page, "werk-invaller");
        page.getByText("Vraag van Samira bij een regel in de tijdlijn").first().click();
        page.getByText(ASKED).first().waitFor();
        browser.assertFit(page, "werk-gevraagd");
        page.getByLabel("Uw antwoord").fill(ANSWER);
        button(page, "Verstuur het antwoord").click();
        page.getByText("antwoord op").first().waitFor();
        assertThat(page.locator("main").innerText()).contains(ANSWER);
    }

    private void comesBack() {
        for (JsonObject one : items(director.get("/api/v1/work/stand-ins"))) {
            if (one.getBoolean("mayEnd")) {
                director.delete("/api/v1/work/stand-ins/" + one.getString("id"));
            }
        }
    }

    private void takesBack(Browser browser, Page page, String id) {
        page.navigate(product.address() + "/mijn-werk?van=uitgegeven&zaak=" + id);
        page.getByText("Geef aan een collega").first().click();
        button(page, "Neem dit terug").click();
        page.getByText("U doet dit nu.").first().waitFor();
        assertThat(page.locator("main").innerText()).contains("Teruggenomen of doorgegeven op");
        browser.assertFit(page, "werk-terug");
    }

    @Test
    void over_rest_work_is_filtered_and_pages_keep_the_filter() {
        String file = Families.aFamily().openedBy(worker);
        for (int i = 0; i < 4; i++) {
            act(file, "Te laat " + i, TODAY.minusDays(i + 1));
        }
        act(file, "Over drie dagen", TODAY.plusDays(3));
        String place = "/api/v1/work?caseFile=" + id(file);

        assertThat(items(worker.get(place + "&kind=actions&due=overdue"))).hasSize(4);
        assertThat(items(worker.get(place + "&due=week"))).hasSize(5);
        assertThat(items(worker.get(place + "&kind=requests"))).isEmpty();
        assertThat(items(worker.get(place + "&whose=given"))).isEmpty();
        JsonObject page = worker.get(place + "&due=overdue&limit=3").json();
        assertThat(page.getString("next")).contains("due=overdue").contains("caseFile=");
        assertThat(items(worker.get(page.getString("next")))).hasSize(1);
        assertThat(worker.get("/api/v1/work?kind=everything").status()).isEqualTo(400);
        assertThat(items(Api.as(product, "anderteam").get(place))).isEmpty();
    }

    @Test
    void over_rest_a_search_is_kept_by_one_and_seen_by_no_other() {
        JsonObject search = Json.createObjectBuilder()
                .add("name", "Vragen van mij " + System.nanoTime())
                .add("whose", "mine")
                .add("kind", "questions")
                .build();

        Api.Answer kept = worker.post("/api/v1/work/searches", search);

        assertThat(kept.status()).isEqualTo(201);
        assertThat(worker.get(kept.location()).json().getString("words")).isEqualTo("van=mij&soort=vragen");
        assertThat(worker.post("/api/v1/work/searches", search).status()).isEqualTo(422);
        assertThat(worker.post(
                                "/api/v1/work/searches",
                                Json.createObjectBuilder().add("name", "Alles").build())
                        .status())
                .isEqualTo(422);
        assertThat(director.get(kept.location()).status()).isEqualTo(404);
        assertThat(director.delete(kept.location()).status()).isEqualTo(404);
        assertThat(worker.delete(kept.location()).status()).isEqualTo(204);
    }

    @Test
    void over_rest_nobody_is_asked_or_given_what_they_may_not_see() {
        String file = Families.aFamily().openedBy(worker);
        String action = act(file, ACTION, TODAY);
        Api other = Api.as(product, "anderteam");
        String stranger = Work.team(other).get(0).getString("personId");
        String item = file + "/work-items/" + id(action);

        Api.Answer asked = worker.post(file + "/timeline-entries", mentioning(stranger));
        Api.Answer seen = worker.get(item);
        Api.Answer given = worker.with("If-Match", seen.etag()).post(item + "/hand-outs", to(stranger));

        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.body()).contains("/mentions/0");
        assertThat(worker.get(file + "/timeline-entries").body()).doesNotContain(ASKED);
        assertThat(seen.body()).doesNotContain(stranger);
        assertThat(given.status()).isEqualTo(422);
        assertThat(given.body()).contains("/to");
        assertThat(other.get(item).status()).isEqualTo(404);
        assertThat(worker.post(item + "/hand-outs", to(stranger)).status()).isEqualTo(428);
    }

    @Test
    void over_rest_a_question_is_answered_and_work_comes_back_to_who_gave_it_alone() {
        String file = Families.aFamily().openedBy(worker);
        String joost = Work.person(worker, "Joost");
        assertThat(worker.post(file + "/timeline-entries", mentioning(joost)).status())
                .isEqualTo(201);
        String mention = Work.of(director, id(file)).stream()
                .filter(one -> one.getString("kind").equals("mention") && one.getBoolean("mine"))
                .findFirst()
                .orElseThrow()
                .getString("id");
        String place = file + "/mentions/" + mention;

        Api.Answer read = director.get(place);
        assertThat(read.body()).contains(ASKED);
        assertThat(director.with("If-Match", read.etag())
                        .send("PUT", place + "/answer", "application/json", "{\"text\": \"" + ANSWER + "\"}")
                        .status())
                .isEqualTo(204);
        assertThat(Work.of(director, id(file)))
                .noneMatch(one -> one.getString("kind").equals("mention"));
        assertThat(worker.get(file + "/timeline-entries").body()).contains("\"answers\"", "\"asked\":[\"Joost\"]");

        String item = file + "/work-items/" + id(act(file, ACTION, TODAY));
        Api.Answer given = worker.with("If-Match", worker.get(item).etag()).post(item + "/hand-outs", to(joost));
        assertThat(given.status()).isEqualTo(201);
        assertThat(worker.get(file + "/plan").body()).contains("Joost");
        Api.Answer stale = worker.with("If-Match", "\"1\"").send("DELETE", given.location());
        Api.Answer byHim = director.with("If-Match", given.etag()).send("DELETE", given.location());
        Api.Answer byHer = worker.with("If-Match", given.etag()).send("DELETE", given.location());
        assertThat(stale.status()).isEqualTo(412);
        assertThat(byHim.status()).isEqualTo(403);
        assertThat(byHer.status()).isEqualTo(204);
    }

    @Test
    void over_rest_a_stand_in_is_of_the_team_has_a_last_day_and_opens_nothing() {
        Api other = Api.as(product, "anderteam");
        String team = Families.teamOf(other);
        List<JsonObject> members = Work.team(other);
        String marek = Work.person(other, "Marek");
        String samira = Work.person(worker, "Samira");

        assertThat(other.post("/api/v1/work/stand-ins", away(team, samira, TODAY, TODAY.plusDays(2)))
                        .body())
                .contains("/standIn");
        assertThat(other.post("/api/v1/work/stand-ins", away(team, marek, TODAY.minusDays(1), TODAY.plusYears(1)))
                        .body())
                .contains("/from", "/until");
        assertThat(worker.post("/api/v1/work/stand-ins", away(team, samira, TODAY, TODAY))
                        .status())
                .isEqualTo(404);
        Api.Answer begun = other.post("/api/v1/work/stand-ins", away(team, marek, TODAY, TODAY.plusDays(2)));
        assertThat(begun.status()).isEqualTo(201);
        assertThat(other.post("/api/v1/work/stand-ins", away(team, marek, TODAY, TODAY))
                        .status())
                .isEqualTo(422);
        String theirs = Families.aFamily().openedBy(other);
        JsonObject there = other.get(theirs + "/board").json().getJsonObject("team");
        assertThat(there.getJsonObject("meanwhile").getString("name")).isEqualTo("Marek");
        assertThat(there.getJsonObject("meanwhile").getString("until"))
                .isEqualTo(TODAY.plusDays(2).toString());
        assertThat(there.getString("contact")).isEqualTo("Bo");
        assertThat(there.getString("contactPhone")).isEqualTo("099 123 45 22");
        assertThat(worker.get(begun.location()).status()).isEqualTo(404);
        assertThat(worker.delete(begun.location()).status()).isEqualTo(404);
        assertThat(other.delete(begun.location()).status()).isEqualTo(204);
        JsonObject back = other.get(theirs + "/board").json().getJsonObject("team");
        assertThat(back.containsKey("meanwhile")).isFalse();
        assertThat(back.getString("contactPhone")).isEqualTo("099 123 45 21");
        assertThat(members).isNotEmpty();
    }

    private String act(String file, String what, LocalDate due) {
        Api.Answer answer = worker.post(
                file + "/actions",
                Json.createObjectBuilder()
                        .add("what", what)
                        .add("due", due.toString())
                        .build());
        assertThat(answer.status()).isEqualTo(201);
        return answer.location();
    }

    private static JsonObject mentioning(String person) {
        return Json.createObjectBuilder()
                .add("text", ASKED)
                .add("mentions", Json.createArrayBuilder().add(person))
                .build();
    }

    private static JsonObject to(String person) {
        return Json.createObjectBuilder().add("to", person).add("why", WHY).build();
    }

    private static JsonObject away(String team, String standIn, LocalDate from, LocalDate until) {
        return Json.createObjectBuilder()
                .add("team", team)
                .add("standIn", standIn)
                .add("from", from.toString())
                .add("until", until.toString())
                .build();
    }

    private static List<JsonObject> items(Api.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json().getJsonArray("items").getValuesAs(JsonObject.class);
    }

    private static void day(Page page, String field, LocalDate day) {
        page.locator("input[name=" + field + "-day]").fill(String.valueOf(day.getDayOfMonth()));
        page.locator("input[name=" + field + "-month]").fill(String.valueOf(day.getMonthValue()));
        page.locator("input[name=" + field + "-year]").fill(String.valueOf(day.getYear()));
    }

    private static String id(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
