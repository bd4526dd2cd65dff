// SPDX-License-Identifier: EUPL-1.2
package nl.passend.it.product;

import static nl.passend.it.kit.Story.SMALL_TELEPHONE;
import static nl.passend.it.kit.Story.bottom;
import static nl.passend.it.kit.Story.button;
import static nl.passend.it.kit.Story.onTheTelephone;
import static nl.passend.it.kit.Story.read;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import nl.passend.it.kit.Api;
import nl.passend.it.kit.Browser;
import nl.passend.it.kit.Database;
import nl.passend.it.kit.Families;
import nl.passend.it.kit.OwnLogin;
import nl.passend.it.kit.Product;
import nl.passend.it.kit.Story;
import nl.passend.it.kit.Work;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/**
 * The night: at 02:40 a mother falls out, and a father has an old telephone, without scripts, or the paper on the fridge. By day it is
 * read; a week later the plan is better.
 */
class NightJourneyIT {
    private static final LocalDate TODAY = Story.today();
    private static final Pattern PAGE_OF_PDF = Pattern.compile("/Type\\s*/Page[^s]");
    private static final String SAY = "Wlz, mantelzorg is uitgevallen, er is vannacht opname nodig.";
    private static final String TOLD = "Mirre is gevallen en kan niet opstaan.";
    private static final String DONE = "Om half negen gebeld. Tante Roos blijft tot vrijdag.";
    private static final String MISSED = "Buurman Ab had geen sleutel.";

    private final Product product = Product.running();
    private final Api worker = Api.as(product, "teamlid");
    private final Families family =
            Families.aFamily().named("Mirre", "Tycho", "Lente").withParents(2);
    private String file;
    private String id;

    @Test
    void a_father_finds_help_his_team_calls_and_the_plan_gets_better() throws IOException {
        file = family.openedBy(worker);
        id = Story.idOf(file);
        List<String> household = Families.membersOf(worker, file);
        Families.authority(worker, file, household.get(0), household.get(2));
        Families.authority(worker, file, household.get(1), household.get(2));
        try (Browser samira = Browser.open(product);
                Browser joost = Browser.open(product);
                Browser mirre = Browser.open(product);
                Browser tycho = Browser.open(product);
                Browser oldTelephone = Browser.withoutScripts(product);
                Browser tamar = Browser.open(product)) {
            Page team = samira.logIn("teamlid");
            Page hers = OwnLogin.forMember(product, team, id, 0, mirre);
            // Who has a login is offered none: he is the first of those who remain.
            Page his = OwnLogin.forMember(product, team, id, 0, tycho);

            byDayItIsWrittenInOneGo(samira, team, joost.logIn("regisseur"));
            heHangsItOnTheFridge(tycho, his);

            beforeHeLogsIn(oldTelephone, tycho);
            readsAloudWhomToCall(his);
            letsTheTeamKnow(tycho, his);
            somebodyBreaksTheGlass(tamar);

            firstLineInTheMorning(samira, team);
            readsWhatWasDone(mirre, hers, his);

            aWeekLaterTwoLines(tycho, his, samira, team);
            assertThat(samira.complaints()).isEmpty();
            assertThat(tycho.complaints()).isEmpty();
            assertThat(mirre.complaints()).isEmpty();
        }
    }

    /** Where no plan was written the page still says whom to call; two who write at once lose nothing. */
    private void byDayItIsWrittenInOneGo(Browser browser, Page page, Page other) {
        page.navigate(product.address() + "/zaken/" + id + "/noodplan");
        assertThat(read(page)).contains("112", "Er staat nog geen noodplan.", "Bel de huisartsenpost");
        page.getByText("Maak een noodplan voor Lente").click();
        other.navigate(page.url());
        page.getByLabel("Zeg dit").fill(SAY);
        button(page, "Opslaan").click();
        assertThat(page.locator("[aria-invalid=true]").count()).isPositive();
        assertThat(page.getByLabel("Zeg dit").inputValue()).isEqualTo(SAY);
        browser.assertFit(page, "nacht-0-noodplan-fout");
        caller(page, 0, "Tante Roos", "099 123 46 71", "Komt meteen, ook om drie uur.");
        caller(page, 1, "Buurman Ab", "099 123 46 72", "Past op Lente.");
        page.getByLabel("Wat u nooit moet doen bij Lente").fill("Nooit plat op haar rug.");
        page.getByLabel("Zo laat Lente zien dat het pijn doet").fill("Ze lacht als ze pijn heeft.");
        page.getByLabel("Medicijnen").fill("Groene doos, bovenste plank.");
        button(page, "Opslaan").click();
        page.waitForURL(url -> url.endsWith("/noodplan"));

        caller(other, 0, "De overbuurvrouw", "", "");
        button(other, "Opslaan").click();
        assertThat(read(other)).contains("Iemand anders schreef intussen ook");
        assertThat(other.getByLabel("Wie?").first().inputValue()).isEqualTo("De overbuurvrouw");
        page.reload();
        assertThat(read(page)).contains("Tante Roos", SAY).doesNotContain("overbuurvrouw");
    }

    private static void caller(Page page, int place, String name, String phone, String note) {
        page.locator("[name='callers." + place + ".name']").fill(name);
        page.locator("[name='callers." + place + ".phone']").fill(phone);
        page.locator("[name='callers." + place + ".note']").fill(note);
    }

    /** Two pages at most, on paper and as a file on the telephone that a screen reader can read. */
    private void heHangsItOnTheFridge(Browser browser, Page page) throws IOException {
        page.navigate(product.address() + "/mijn-plan/" + id + "/noodplan");
        browser.assertPrints(page, "nacht-0-koelkast");
        Path printed = Path.of(System.getProperty("screenshots"), "nacht-0-koelkast.pdf");
        assertThat(PAGE_OF_PDF
                        .matcher(Files.readString(printed, StandardCharsets.ISO_8859_1))
                        .results()
                        .count())
                .isLessThanOrEqualTo(2);
        Download kept = page.waitForDownload(
                () -> page.getByText("Of bewaar het als pdf").click());
        assertThat(kept.suggestedFilename()).isEqualTo("noodplan.pdf");
        try (PDDocument paper = Loader.loadPDF(kept.path().toFile())) {
            assertThat(paper.getNumberOfPages()).isLessThanOrEqualTo(2);
            assertThat(paper.getDocumentCatalog().getLanguage()).isEqualTo("nl-NL");
            assertThat(paper.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(paper.getDocumentInformation().getTitle()).isEqualTo("Ons noodplan");
        }
    }

    /** An old telephone that runs no scripts, and no login. */
    private void beforeHeLogsIn(Browser old, Browser browser) {
        Page page = onTheTelephone(old.visit("/inloggen"));
        page.getByText("Nu hulp nodig").first().click();
        assertThat(page.url()).endsWith("/hulp-nu");
        assertThat(page.locator("h1").innerText()).isEqualTo("Nu hulp nodig");
        assertThat(bottom(page.locator("a[href='tel:112']").first()))
                .as("112 without scrolling")
                .isLessThan(SMALL_TELEPHONE);
        assertThat(read(page))
                .contains(
                        "huisartsenpost",
                        "0800 2000",
                        "0800 0113",
                        "Iemand om mee te praten",
                        "In de nacht leest niemand uw bericht.",
                        "Nagekeken");
        assertThat(page.locator("main a[href^='tel:']").count()).isGreaterThan(5);
        Page fit = browser.visit("/hulp-nu");
        browser.assertFit(fit, "nacht-1-hulp-nu");
        browser.assertReadsDownAtTwiceTheTextSize(fit, "nacht-1-hulp-nu");
        fit.close();
        page.navigate(product.address() + "/mijn-plan/" + id + "/noodplan");
        assertThat(page.url()).as("the family's own plan asks for a login").contains("/inloggen");
        assertThat(page.locator("a[href$='/hulp-nu']").count()).isPositive();
    }

    private void readsAloudWhomToCall(Page page) {
        onTheTelephone(page);
        page.navigate(product.address() + "/mijn-plan");
        Locator open = page.getByText("Ons noodplan voor de nacht");
        assertThat(bottom(open)).as("the plan without scrolling").isLessThan(SMALL_TELEPHONE);
        open.click();
        page.waitForURL(url -> url.endsWith("/noodplan"));
        assertThat(read(page))
                .containsSubsequence(
                        "112",
                        "Tante Roos",
                        "Buurman Ab",
                        "Zeg dit",
                        "mantelzorg is uitgevallen",
                        "nooit",
                        "plat op haar rug",
                        "Ze lacht als ze pijn heeft");
        assertThat(bottom(page.getByText("Tante Roos").first())).isLessThan(SMALL_TELEPHONE);
    }

    /** He presses twice, goes back, and presses again: it happened once. */
    private void letsTheTeamKnow(Browser browser, Page page) {
        page.setViewportSize(1280, 900);
        page.getByText("Is dit gebeurd?").first().click();
        assertThat(read(page))
                .contains("’s Nachts leest niemand dit. Uw team leest het op ", "Hebt u nu hulp nodig? Bel dan");
        page.getByLabel("Wilt u er iets bij zeggen?").fill(TOLD);
        browser.assertFit(page, "nacht-2-laat-weten");
        button(page, "Laat mijn team weten").dblclick();
        page.getByText("U liet dit weten").first().waitFor();
        assertThat(read(page))
                .contains("Samira of een collega leest het op ", "als eerste, en belt u.", "Het team werkt:");
        browser.assertFit(page, "nacht-2-geweten");
        page.goBack();
        if (!page.getByLabel("Wilt u er iets bij zeggen?").isVisible()) {
            page.getByText("Is dit gebeurd?").first().click();
        }
        page.getByLabel("Wilt u er iets bij zeggen?").fill(TOLD);
        button(page, "Laat mijn team weten").click();
        page.getByText("U liet dit weten").first().waitFor();
        assertThat(uses()).hasSize(1);
    }

    private List<JsonObject> uses() {
        return worker.get(file + "/emergency-uses").json().getJsonArray("items").getValuesAs(JsonObject.class);
    }

    /** At night somebody outside the team has to look: with a reason, and seen by the family. */
    private void somebodyBreaksTheGlass(Browser browser) {
        Page page = browser.logIn("crisisdienst");
        assertThat(page.navigate(product.address() + "/zaken/" + id + "/noodplan")
                        .status())
                .isEqualTo(404);
        page.navigate(product.address() + "/noodtoegang");
        page.getByLabel("Voornaam").fill("Lente");
        page.getByLabel("Achternaam").fill(family.familyName());
        page.locator("input[name=birthDate-day]").fill("1");
        page.locator("input[name=birthDate-month]").fill("6");
        page.locator("input[name=birthDate-year]").fill("2019");
        page.getByLabel("Crisisdienst").check();
        page.getByLabel("Waarom moet u nu kijken?").fill("De huisartsenpost belt: wie zorgt er vannacht?");
        button(page, "Open met noodtoegang").click();
        page.waitForURL(url -> url.endsWith("/zaken/" + id));
        page.navigate(product.address() + "/zaken/" + id + "/noodplan");
        assertThat(read(page)).contains("Tante Roos", "plat op haar rug").doesNotContain("Wat deed u?");
    }

    private void firstLineInTheMorning(Browser browser, Page page) {
        JsonObject first =
                worker.get("/api/v1/work?limit=1").json().getJsonArray("items").getJsonObject(0);
        assertThat(first.getString("kind")).isEqualTo("night-used");
        page.navigate(product.address() + "/mijn-werk?zaak=" + id);
        assertThat(read(page)).contains("Eerst dit", "Noodplan gebruikt: Lente. Bel vandaag als eerste");
        browser.assertFit(page, "nacht-3-mijn-werk");
        page.getByText("Noodplan gebruikt: Lente").first().click();
        Locator used = page.locator("article", new Page.LocatorOptions().setHasText(TOLD));
        used.getByRole(com.microsoft.playwright.options.AriaRole.BUTTON).first().click();
        page.getByText("Schrijf op wat u deed.").first().waitFor();
        assertThat(Work.of(worker, id)).anyMatch(item -> item.getString("kind").equals("night-used"));
        used = page.locator("article", new Page.LocatorOptions().setHasText(TOLD));
        used.getByLabel("Wat deed u?").fill(DONE);
        browser.assertFit(page, "nacht-3-gebeld");
        used.getByRole(com.microsoft.playwright.options.AriaRole.BUTTON).first().click();
        page.waitForURL(url -> url.endsWith("/noodplan"));
        assertThat(Work.of(worker, id)).noneMatch(item -> item.getString("kind").equals("night-used"));
        assertThat(Api.as(product, "anderteam").get(file + "/emergency-uses").status())
                .isEqualTo(404);
    }

    /** He told it to the team and not to her; that somebody broke the glass stands in the log for both. */
    private void readsWhatWasDone(Browser browser, Page hers, Page his) {
        his.reload();
        his.getByText("Eerder gebruikt").click();
        assertThat(read(his)).contains(TOLD, DONE);
        hers.navigate(product.address() + "/mijn-plan/" + id + "/noodplan");
        assertThat(read(hers)).contains("Tante Roos").doesNotContain(TOLD, DONE);
        hers.navigate(product.address() + "/mijn-plan/" + id + "/wie-keek");
        assertThat(read(hers)).contains("Tamar", "met noodtoegang: crisisdienst, buiten werktijd");
        browser.assertFit(hers, "nacht-4-wie-keek");
    }

    private void aWeekLaterTwoLines(Browser browser, Page his, Browser theirs, Page team) {
        his.navigate(product.address() + "/mijn-plan/" + id);
        assertThat(read(his)).doesNotContain("Wat deed het goed, wat niet?");
        try (Database database = Database.of(product)) {
            database.update("UPDATE cases_part SET due_on = '" + TODAY + "' WHERE id = '"
                    + uses().get(0).getString("id") + "'");
        }
        team.navigate(product.address() + "/mijn-werk?zaak=" + id);
        assertThat(read(team))
                .contains("Vraag wat het noodplan van Lente goed deed, en wat niet")
                .doesNotContain("Eerst dit");
        his.reload();
        assertThat(read(his)).contains("U gebruikte het noodplan. Wat deed het goed, wat niet?");
        browser.assertFit(his, "nacht-5-een-week-later");
        his.getByText("Schrijf het op").click();
        his.waitForURL(url -> url.contains("/noodplan"));
        assertThat(read(his)).containsSubsequence("112", "Tante Roos", "Wat deed het noodplan goed, wat niet?");
        button(his, "Bewaar dit bij het noodplan").click();
        his.getByText("Schrijf op wat goed ging, of wat niet.").first().waitFor();
        browser.assertFit(his, "nacht-5-twee-regels-fout");
        his.getByLabel("Wat ging goed?").fill("Tante Roos was er in tien minuten.");
        his.getByLabel("Wat niet, of wat miste u?").fill(MISSED);
        button(his, "Bewaar dit bij het noodplan").dblclick();
        his.getByText("Dit kan beter in het noodplan van Lente").first().waitFor();
        assertThat(read(his)).contains(MISSED);
        browser.assertFit(his, "nacht-5-dit-kan-beter");
        team.reload();
        assertThat(read(team)).contains("Maak het noodplan van Lente beter.");
        team.getByText("Maak het noodplan van Lente beter.").first().click();
        assertThat(read(team)).contains(MISSED, "Dit staat er nu in");
        theirs.assertFit(team, "nacht-5-team-leest-het");

        his.getByText("Zet het in het noodplan").first().click();
        assertThat(read(his)).contains(MISSED);
        his.locator("[name='callers.1.note']").fill("Past op Lente. Heeft nu een sleutel.");
        button(his, "Opslaan").click();
        his.waitForURL(url -> url.endsWith("/noodplan"));
        assertThat(read(his)).contains("Heeft nu een sleutel.").doesNotContain("Dit kan beter");
        assertThat(Work.of(worker, id)).noneMatch(item -> item.getString("kind").startsWith("night-"));
    }
}
