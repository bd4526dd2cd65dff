// SPDX-License-Identifier: EUPL-1.2
package nl.passend.it.product;

import static nl.passend.it.kit.Story.button;
import static nl.passend.it.kit.Story.day;
import static nl.passend.it.kit.Story.inWords;
import static nl.passend.it.kit.Story.read;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import nl.passend.it.kit.Api;
import nl.passend.it.kit.Browser;
import nl.passend.it.kit.Database;
import nl.passend.it.kit.Families;
import nl.passend.it.kit.OwnLogin;
import nl.passend.it.kit.Product;
import nl.passend.it.kit.Story;
import nl.passend.it.kit.Work;
import org.junit.jupiter.api.Test;

/**
 * The first week: telling it once, one name to call, eleven faces, and the worst moment, when one of them leaves. Played by a mother, a
 * worker and a family director, each in an own browser; he works without scripts.
 */
class FirstWeekJourneyIT {
    private static final LocalDate TODAY = Story.today();
    private static final String STORY = "Ik schaam me dat ik haar soms niet hoor.";
    private static final String OTHER_STORY = "Ze komen allemaal en niemand blijft.";
    private static final String FIRST_TRY = "Slapen, en vaste mensen.";
    private static final String QUESTION = "Hoe blijf ik haar moeder en word ik niet haar verpleegster?";
    private static final String PAIN = "Ze lacht als ze pijn heeft.";
    private static final List<String> UNTIL_KNOWN = List.of("Ans", "Bram", "Cato", "Daan");
    private static final List<String> NOBODY_SAID_UNTIL = List.of("Evi", "Fem", "Gijs", "Hila", "Yente", "Wout");

    private final Product product = Product.running();
    private final Api worker = Api.as(product, "teamlid");
    private String file;
    private String id;
    private String mother;
    private String child;

    @Test
    void a_mother_tells_it_once_and_nobody_disappears_without_a_word() {
        try (Browser samira = Browser.open(product);
                Browser joost = Browser.withoutScripts(product);
                Browser own = Browser.open(product)) {
            Page table = samira.logIn("teamlid");
            Page his = joost.logIn("regisseur");
            atTheKitchenTable(samira, table);
            Page hers = OwnLogin.forMember(product, table, id, 0, own);

            tellsAndSaysWhoReadsIt(samira, table, own, hers, his);
            saysWhatItIsReallyAbout(table, own, hers, his);
            elevenFaces(samira, table, own, hers);
            thatIsTooMany(own, hers);
            joostProposes(his);
            theNextMorning(own, hers);
            saysWhatSheThinks(own, hers);

            kimLeavesAndNobodyFollowsYet(samira, table, hers);
            boFollows(table, own, hers);
            threeWeeksLater(samira, table, own, hers);
            assertThat(samira.complaints()).isEmpty();
            assertThat(own.complaints()).isEmpty();
        }
    }

    /** Whom she calls first leaves the organisation: not a changed name in a list, and never a name that no longer works there. */
    @Test
    void her_own_face_leaves_and_the_director_is_there_the_same_hour() {
        Api administrator = Api.as(product, "beheer");
        String team = Families.teamOf(worker);
        String wies = newColleague(administrator, team);
        file = Families.aFamily().named("Mirre", "Lente").openedBy(worker);
        id = Story.idOf(file);
        List<String> household = Families.membersOf(worker, file);
        mother = household.get(0);
        child = household.get(1);
        Families.authority(worker, file, mother, child);
        comes(Json.createObjectBuilder().add("helper", wies).add("purpose", "meedenken"));
        try (Database database = Database.of(product)) {
            database.update("UPDATE cases_file SET contact = '" + wies + "' WHERE id = '" + id + "'");
        }
        try (Browser samira = Browser.open(product);
                Browser own = Browser.open(product)) {
            Page hers = OwnLogin.forMember(product, samira.logIn("teamlid"), id, 0, own);
            hers.navigate(product.address() + "/mijn-plan/" + id);
            assertThat(hers.locator("section[aria-labelledby=bellen]").innerText())
                    .contains("Wies");

            assertThat(administrator
                            .delete("/api/v1/teams/" + team + "/members/" + wies)
                            .status())
                    .isEqualTo(204);

            hers.reload();
            assertThat(hers.locator("section[aria-labelledby=bellen]").innerText())
                    .contains("Joost", "099 123 45 12")
                    .doesNotContain("Wies");
            assertThat(read(hers))
                    .contains(
                            "Wies stopt op " + inWords(TODAY),
                            "Er is nog niemand. Joost zoekt.",
                            "Tot dan belt u 099 123 45 12.",
                            "Het vaste gezicht werkt niet meer bij dit team. Op Mijn plan staat wie u nu belt.");
            own.assertFit(hers, "eerste-week-7-vaste-gezicht-weg");
            assertThat(Work.of(Api.as(product, "regisseur"), id))
                    .anyMatch(item ->
                            item.getString("kind").equals("helper-without-successor") && item.getBoolean("mine"));
            assertThat(own.complaints()).isEmpty();
        }
    }

    private static String newColleague(Api administrator, String team) {
        String employer = administrator
                .get("/api/v1/organisations")
                .json()
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("id");
        String wies = Story.idOf(administrator
                .post(
                        "/api/v1/people",
                        Json.createObjectBuilder()
                                .add("employer", employer)
                                .add("givenName", "Wies")
                                .add("familyName", "Zomerlinde")
                                .build())
                .location());
        Api.Answer joined = administrator.send(
                "PUT", "/api/v1/teams/" + team + "/members/" + wies, "application/json", "{\"role\": \"MEMBER\"}");
        assertThat(joined.status()).as(joined.body()).isEqualTo(204);
        return wies;
    }

    private void atTheKitchenTable(Browser browser, Page page) {
        page.navigate(product.address() + "/zaken/nieuw");
        assertThat(read(page))
                .contains("Vertel het zoals u het aan een vriendin zou vertellen.", "Het hele team leest dit.");
        page.getByLabel("Wat is de vraag?").fill("Slapen.");
        page.getByLabel("Voornaam").first().fill("Roosmarijn");
        page.getByLabel("Achternaam").first().fill("Proefballon");
        if (page.getByLabel("Voornaam").count() < 2) {
            button(page, "Nog iemand erbij").click();
        }
        page.locator("[name='household.1.givenName']").fill("Lente");
        day(page, "household.1.birthDate", TODAY.minusYears(7));
        browser.picture(page, "eerste-week-1-aan-tafel");
        button(page, "Dossier openen").click();
        page.waitForURL(url -> url.matches(".*/zaken/[0-9a-f-]{36}$"));
        id = Story.idOf(page.url());
        file = "/api/v1/case-files/" + id;
        List<String> household = Families.membersOf(worker, file);
        mother = household.get(0);
        child = household.get(1);
        Families.authority(worker, file, mother, child);
    }

    /** Part by part: what she says to one worker is not read by the next, until she opens it. */
    private void tellsAndSaysWhoReadsIt(Browser browser, Page table, Browser own, Page hers, Page colleague) {
        table.navigate(product.address() + "/zaken/" + id + "/eigen-woorden");
        assertThat(read(table)).contains("Wij schrijven mee. U beslist wat blijft, en wie het leest.");
        table.getByLabel("Wie vertelt dit?").selectOption("other");
        table.getByLabel("Het verhaal, in de woorden van de verteller").fill(STORY);
        button(table, "Bewaren").click();
        table.getByText("Vul in wie het vertelt.").first().waitFor();
        assertThat(table.getByLabel("Het verhaal, in de woorden van de verteller")
                        .inputValue())
                .isEqualTo(STORY);
        browser.assertFit(table, "eerste-week-1-wie-vertelt");
        table.getByLabel("Wie vertelt dit?").selectOption(mother);
        button(table, "Bewaren").click();
        table.getByText(STORY).first().waitFor();
        assertThat(read(table)).contains("Dit lezen alleen Roosmarijn en Samira.");
        browser.assertFit(table, "eerste-week-1-verhaal");

        hers.navigate(product.address() + "/mijn-plan/" + id + "/eigen-woorden");
        hers.getByLabel("Uw verhaal").fill(OTHER_STORY);
        hers.getByLabel("Mijn team").first().check();
        button(hers, "Bewaren").click();
        hers.getByText(OTHER_STORY).first().waitFor();
        own.assertFit(hers, "eerste-week-1-moeder-leest");

        colleague.navigate(product.address() + "/zaken/" + id + "/eigen-woorden");
        assertThat(read(colleague)).contains(OTHER_STORY).doesNotContain(STORY);
        hers.locator("article", new Page.LocatorOptions().setHasText(STORY))
                .getByText("Anders vertellen, of kiezen wie het leest")
                .click();
        hers.getByLabel("Mijn team").check();
        button(hers, "Opslaan").click();
        hers.getByText("Dit leest het team").first().waitFor();
        colleague.reload();
        assertThat(read(colleague)).contains(STORY);
        hers.locator("article", new Page.LocatorOptions().setHasText(STORY))
                .getByText("Anders vertellen, of kiezen wie het leest")
                .click();
        button(hers, "Neem dit verhaal terug").click();
        hers.waitForURL(url -> url.endsWith("/eigen-woorden"));
        colleague.reload();
        assertThat(read(colleague)).contains(OTHER_STORY).doesNotContain(STORY);
    }

    /** Rewritten together until she says: yes, that. Only then it counts, and from then on it stands on top of every page. */
    private void saysWhatItIsReallyAbout(Page table, Browser own, Page hers, Page colleague) {
        for (String words : List.of(FIRST_TRY, QUESTION)) {
            table.navigate(product.address() + "/zaken/" + id + "/eigen-woorden");
            table.getByText(
                            words.equals(QUESTION)
                                    ? "De vraag van Roosmarijn anders"
                                    : "Wat is de echte vraag van Roosmarijn")
                    .first()
                    .click();
            Locator field = table.locator("[name='question." + mother + "']");
            field.fill(words);
            field.locator("xpath=ancestor::form").locator("button[type=submit]").click();
            table.getByText("Nog niet bevestigd").first().waitFor();
        }
        colleague.navigate(product.address() + "/zaken/" + id + "/tijdlijn");
        assertThat(read(colleague)).doesNotContain(QUESTION);

        hers.navigate(product.address() + "/mijn-plan/" + id + "/eigen-woorden");
        own.assertFit(hers, "eerste-week-2-de-vraag");
        button(hers, "Zo is het").click();
        hers.getByText("Bevestigd door").first().waitFor();
        for (String page : List.of("", "/plan", "/wie-komt", "/tijdlijn", "/overleg")) {
            hers.navigate(product.address() + "/mijn-plan/" + id + page);
            assertThat(hers.locator("body").innerText())
                    .as("/mijn-plan/…%s", page)
                    .contains(QUESTION);
        }
        hers.navigate(product.address() + "/mijn-plan/" + id);
        assertThat(read(hers)).contains("Zo begon het:", "Slapen.");
        colleague.reload();
        assertThat(colleague.locator("body").innerText()).contains(QUESTION, "De echte vraag is bevestigd");
    }

    private void elevenFaces(Browser browser, Page table, Browser own, Page hers) {
        comes(Json.createObjectBuilder()
                .add("helper", Work.person(worker, "Kim"))
                .add("purpose", "logeren"));
        UNTIL_KNOWN.forEach(name -> comes(Json.createObjectBuilder()
                .add("name", name)
                .add("until", TODAY.plusDays(60).toString())));
        NOBODY_SAID_UNTIL.stream()
                .limit(5)
                .forEach(name -> comes(Json.createObjectBuilder().add("name", name)));
        table.navigate(product.address() + "/zaken/" + id + "/wie-komt");
        button(table, "Zet erbij").click();
        table.getByText("Vul in wie er komt.").first().waitFor();
        table.getByLabel("Wie komt er?").fill("Wout");
        table.getByLabel("Lente").first().check();
        button(table, "Zet erbij").click();
        table.waitForURL(url -> url.endsWith("/wie-komt"));
        assertThat(read(table)).contains("Er komen nu 11 mensen", "Bij 7 van hen staat niet tot wanneer.");
        browser.assertFit(table, "eerste-week-3-elf-gezichten");
        hers.navigate(product.address() + "/mijn-plan/" + id);
        table.navigate(product.address() + "/zaken/" + id);
        theFewThatMatter(own, hers);
        theFewThatMatter(browser, table);
    }

    private void comes(JsonObjectBuilder told) {
        Api.Answer answer = worker.post(
                file + "/involvements",
                told.add("members", Json.createArrayBuilder().add(child)).build());
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    }

    /** On a small telephone; paper shows everybody. */
    private static void theFewThatMatter(Browser browser, Page page) {
        browser.assertReadsDownAtTwiceTheTextSize(page, "eerste-week-3-telefoon");
        Story.onTheTelephone(page);
        Locator rows = page.locator("section[aria-labelledby=wie-komt] .passend-rows__row");
        long shown = rows.all().stream().filter(Locator::isVisible).count();
        assertThat(shown).isBetween(1L, 4L);
        assertThat(page.getByText("Bekijk iedereen: er komen nog").count()).isPositive();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(rows.all().stream().filter(Locator::isVisible).count())
                .isEqualTo(rows.count())
                .isGreaterThan(shown);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        page.setViewportSize(1280, 900);
    }

    /** Who clicks twice asks once. The day is one on which somebody works; when it passes, the page says so. */
    private void thatIsTooMany(Browser browser, Page page) {
        page.navigate(product.address() + "/mijn-plan/" + id);
        button(page, "Dit zijn er te veel").dblclick();
        page.waitForURL(url -> url.endsWith("/wie-komt"));
        LocalDate promised = TODAY.plusDays(7);
        while (promised.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) {
            promised = promised.minusDays(1);
        }
        assertThat(read(page))
                .contains(
                        "Joost belt u uiterlijk " + inWords(promised) + " met een voorstel.", "Nummer: 099 123 45 12.");
        browser.assertFit(page, "eerste-week-4-te-veel");
        assertThat(proposals()).hasSize(1);
        String asked = proposals().get(0).getString("id");

        dueOn(asked, TODAY.minusDays(1));
        page.reload();
        assertThat(read(page))
                .contains(
                        "Joost zou u uiterlijk " + inWords(TODAY.minusDays(1))
                                + " bellen met een voorstel. Dat is niet gebeurd.",
                        "U kunt zelf bellen: 099 123 45 12.")
                .doesNotContain("Joost belt u uiterlijk");
        browser.assertFit(page, "eerste-week-4-te-laat");
        dueOn(asked, promised);
    }

    private List<JsonObject> proposals() {
        return worker.get(file + "/plan").json().getJsonArray("proposals").getValuesAs(JsonObject.class);
    }

    /** Without scripts. */
    private void joostProposes(Page page) {
        page.navigate(product.address() + "/mijn-werk?van=mij&zaak=" + id);
        page.locator("a[href*='" + id + "/te-veel/']").first().click();
        button(page, "Stuur het voorstel").click();
        page.getByText("Schrijf op wat u voorstelt.").first().waitFor();
        page.getByLabel("Wat stelt u voor?").fill("Wout bedanken wij. Kim en Yente blijven.");
        page.getByLabel("Wout").selectOption("thank");
        button(page, "Stuur het voorstel").click();
        page.waitForURL(url -> url.endsWith("/wie-komt"));
        page.navigate(product.address() + "/zaken/" + id + "/plan");
        page.getByLabel("Wat gaat iemand doen?").fill("Samen de nachten verdelen");
        day(page, "due", TODAY.plusDays(2));
        button(page, "Spreek af").click();
        page.getByText("Samen de nachten verdelen").first().waitFor();
    }

    private void theNextMorning(Browser browser, Page page) {
        page.navigate(product.address() + "/mijn-plan/" + id);
        assertThat(read(page))
                .contains(
                        "Uw vaste gezicht",
                        "Samira",
                        "099 123 45 11",
                        "Werkt maandag, dinsdag en donderdag. Anders:",
                        "Eerstvolgende stap: Samen de nachten verdelen");
        assertThat(page.locator("#wie-komt").boundingBox().y)
                .as("nothing but the name and the step before who comes")
                .isGreaterThan(page.locator("#bellen").boundingBox().y);
        browser.assertFit(page, "eerste-week-5-volgende-ochtend");
    }

    /** Silence is not yes: she says something else first, in her own words. */
    private void saysWhatSheThinks(Browser browser, Page page) {
        assertThat(read(page)).contains("Wout", "bedanken", "Niets zeggen is geen ja.");
        page.getByText("Anders, namelijk").first().click();
        button(page, "Anders: verstuur wat u wilt").click();
        assertThat(page.locator("[aria-invalid=true]").count()).isPositive();
        browser.assertFit(page, "eerste-week-5-anders-fout");
        page.getByLabel("Wat wilt u anders?").fill("Wout mag nog één keer komen.");
        button(page, "Anders: verstuur wat u wilt").click();
        page.waitForURL(url -> url.endsWith("/wie-komt"));
        assertThat(read(page)).contains("Roosmarijn zei op", "met een nieuw voorstel.", "Wout mag nog één keer komen.");
    }

    private void kimLeavesAndNobodyFollowsYet(Browser browser, Page team, Page hers) {
        openHelper(team, "Kim");
        day(team, "lastDay", TODAY.minusDays(1));
        team.getByLabel("Hoe nemen zij afscheid?").fill("Kim komt nog twee keer, één keer samen met wie er komt.");
        button(team, "Kondig het aan").click();
        assertThat(read(team))
                .contains(
                        "Kies vandaag of een latere dag.",
                        "Is er nog niemand? Vul in wanneer het gezin uiterlijk hoort wie er komt.");
        assertThat(team.getByLabel("Hoe nemen zij afscheid?").inputValue()).startsWith("Kim komt nog twee keer");
        browser.assertFit(team, "eerste-week-6-aankondigen-fout");
        day(team, "lastDay", TODAY.plusDays(21));
        day(team, "newsBy", TODAY.plusDays(9));
        button(team, "Kondig het aan").click();
        team.waitForURL(url -> url.endsWith("/wie-komt"));

        hers.navigate(product.address() + "/mijn-plan/" + id);
        assertThat(read(hers))
                .contains(
                        "Kim stopt op " + inWords(TODAY.plusDays(21)) + ". Dat is jammer.",
                        "Kim komt nog twee keer",
                        "Er is nog niemand. Joost zoekt. U hoort het uiterlijk " + inWords(TODAY.plusDays(9)) + ".",
                        "Tot dan belt u 099 123 45 12.");
        assertThat(Api.as(product, "anderteam").get(file + "/involvements").status())
                .isEqualTo(404);
    }

    private void boFollows(Page team, Browser own, Page hers) {
        openHelper(team, "Kim");
        assertThat(team.getByLabel("Hoe nemen zij afscheid?").inputValue()).startsWith("Kim komt nog twee keer");
        team.getByLabel("Hoe nemen zij afscheid?").fill("Kim komt nog twee keer, één keer samen met Bo.");
        team.getByLabel("Of een andere naam").fill("Bo");
        button(team, "Kondig het aan").dblclick();
        team.waitForURL(url -> url.endsWith("/wie-komt"));
        assertThat(helpersNamed("Bo")).hasSize(1);

        hers.navigate(product.address() + "/mijn-plan/" + id);
        assertThat(read(hers)).contains("één keer samen met Bo", "Bo komt vanaf " + inWords(TODAY.plusDays(22)));
        hers.getByText("Wat moet Bo weten over Lente?").first().click();
        button(hers, "Geef dit door").click();
        hers.getByText("Schrijf op wat de nieuwe helper moet weten.").first().waitFor();
        own.assertFit(hers, "eerste-week-6-wat-moet-bo-weten");
        hers.getByLabel("In uw eigen woorden").fill(PAIN);
        button(hers, "Geef dit door").click();
        hers.waitForURL(url -> url.endsWith("/wie-komt"));
        own.assertFit(hers, "eerste-week-6-afscheid");
    }

    /** The day after: Kim is nowhere any more once Bo knows it, and what the mother wrote is with Bo. */
    private void threeWeeksLater(Browser browser, Page team, Browser own, Page hers) {
        String kim = helpersNamed("Kim").get(0).getString("id");
        String bo = helpersNamed("Bo").get(0).getString("id");
        try (Database database = Database.of(product)) {
            database.update("UPDATE cases_part SET valid_from = '2026-01-05', valid_until = '" + TODAY.minusDays(1)
                    + "', due_on = '" + TODAY.minusDays(1) + "' WHERE id = '" + kim + "'");
            database.update("UPDATE cases_part SET valid_from = '" + TODAY + "' WHERE id = '" + bo + "'");
        }
        hers.navigate(product.address() + "/mijn-plan/" + id);
        assertThat(read(hers))
                .contains("Kim is gestopt.", "Bo komt sinds " + inWords(TODAY) + ", en kent dit nog niet.");

        team.navigate(product.address() + "/mijn-werk?zaak=" + id);
        team.getByText("Kim stopt").first().click();
        assertThat(read(team)).contains(PAIN);
        browser.assertFit(team, "eerste-week-6-overdracht");
        button(team, "Bo kent dit nu").click();
        team.waitForURL(url -> url.endsWith("/wie-komt"));
        assertThat(read(team)).doesNotContain("Kim is gestopt").contains("Bo kent al wat Roosmarijn vertelde.");
        assertThat(helpersNamed("Kim")).isEmpty();

        hers.reload();
        assertThat(read(hers)).doesNotContain("Kim is gestopt").contains("Bo kent al wat u vertelde.");
        own.assertFit(hers, "eerste-week-6-bo-kent-dit-al");
        hers.navigate(product.address() + "/mijn-plan/" + id + "/wie-komt/" + bo);
        assertThat(read(hers)).contains(PAIN);
        assertThat(Work.of(worker, id)).noneMatch(item -> item.getString("kind").startsWith("helper-"));
    }

    private List<JsonObject> helpersNamed(String name) {
        return worker.get(file + "/involvements").json().getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getString("name").equals(name))
                .toList();
    }

    private void dueOn(String part, LocalDate day) {
        try (Database database = Database.of(product)) {
            database.update("UPDATE cases_part SET due_on = '" + day + "' WHERE id = '" + part + "'");
        }
    }

    /** By the list, as people do; whoever leaves stands above it and is reached by what must be known. */
    private void openHelper(Page page, String name) {
        page.navigate(product.address() + "/zaken/" + id + "/wie-komt");
        Locator row = page.locator(".passend-rows__row", new Page.LocatorOptions().setHasText(name));
        Locator leaving = page.locator(".passend-alert", new Page.LocatorOptions().setHasText(name + " stopt"));
        (leaving.count() > 0 ? leaving : row).first().locator("a").first().click();
        page.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .waitFor();
    }
}
