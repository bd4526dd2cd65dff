// SPDX-License-Identifier: EUPL-1.2
package nl.passend.it.product;

import static nl.passend.it.kit.Story.button;
import static nl.passend.it.kit.Story.day;
import static nl.passend.it.kit.Story.inWords;
import static nl.passend.it.kit.Story.onTheTelephone;
import static nl.passend.it.kit.Story.read;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
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
 * The meeting to which the mother cannot come: her child has a fever. What she wrote is heard first, nothing is decided before she said
 * yes, what got stuck leaves in her words, and a month later everybody reads from her what it brought. She has a telephone without
 * scripts.
 */
class MeetingJourneyIT {
    private static final LocalDate TODAY = Story.today();
    private static final String FIRST = "Eerst over slapen, dan pas over school.";
    private static final String PROPOSAL = "Een verpleegkundige komt drie nachten per week.";
    private static final String INSTEAD = "Twee nachten, en steeds dezelfde.";
    private static final String STUCK = "Twee loketten wijzen naar elkaar, en de nachtzorg komt niet.";
    private static final String HER_STUCK = "Niemand beslist over de nachten, al een half jaar lang.";
    private static final String AFTERWARDS = "Twee gezichten minder, zes nachten geslapen.";

    private final Product product = Product.running();
    private final Api worker = Api.as(product, "teamlid");
    private String file;
    private String id;
    private String mother;

    @Test
    void a_mother_who_cannot_come_is_heard_first_and_decides_herself() {
        file = Families.aFamily().named("Mirre", "Lente").openedBy(worker);
        id = Story.idOf(file);
        List<String> household = Families.membersOf(worker, file);
        mother = household.get(0);
        Families.authority(worker, file, mother, household.get(1));
        try (Browser samira = Browser.open(product);
                Browser own = Browser.open(product);
                Browser telephone = Browser.withoutScripts(product);
                Browser beside = Browser.open(product)) {
            Page table = samira.logIn("teamlid");
            Page hers = OwnLogin.forMember(product, table, id, 0, telephone);

            plansAMeeting(samira, table);
            String meeting = Story.idOf(table.url());
            herChildHasAFever(hers);
            nadiaReadsAlongAndSpeaksForNobody(beside, hers);
            seesThatNothingCanBeDecided(samira, table);
            proposesAndNothingIsInThePlan(samira, table);
            wantsSomethingElse(hers);
            silenceIsNotYes(samira, table, hers);
            proposesAnew(samira, table);
            saysYes(hers);
            table.navigate(product.address() + "/zaken/" + id + "/plan");
            assertThat(read(table)).contains(INSTEAD);

            whereItGotStuck(samira, table);
            sheReadsTheSameSentenceFirst(hers);

            aMonthLater(samira, table, hers, meeting);
            assertThat(samira.complaints()).isEmpty();
            assertThat(own.complaints()).isEmpty();
        }
    }

    private void plansAMeeting(Browser browser, Page page) {
        page.navigate(product.address() + "/zaken/" + id + "/overleg");
        page.getByText("Plan een overleg").first().click();
        button(page, "Nodig iedereen uit").click();
        page.getByText("Kies over wie het overleg gaat.").first().waitFor();
        browser.assertFit(page, "overleg-1-plannen-fout");
        page.getByLabel("Mirre").first().check();
        page.getByLabel("Lente").first().check();
        day(page, "on", TODAY);
        page.locator("input[name=at]").fill("25.00");
        page.getByLabel("Waar wilt u over praten?").fill("De nachten\nSchool");
        button(page, "Nodig iedereen uit").click();
        page.getByText("Schrijf de tijd zo: 10.00.").first().waitFor();
        page.locator("input[name=at]").fill("10.00");
        button(page, "Nodig iedereen uit").click();
        page.getByText("Niet beslissen zonder Mirre. Bespreken mag.").first().waitFor();
        assertThat(read(page))
                .contains("10:00 uur", "Zonder Mirre kunt u bespreken, niet beslissen. Behalve directe veiligheid.");
        browser.assertFit(page, "overleg-1-gepland");
    }

    /** On a telephone, without scripts: five choices, and one line that is heard first. */
    private void herChildHasAFever(Page page) {
        onTheTelephone(page);
        page.navigate(product.address() + "/mijn-plan/" + id);
        assertThat(read(page)).contains("Kunt u erbij zijn?");
        page.getByText("Kies hoe u erbij bent").first().click();
        assertThat(read(page))
                .contains(
                        "Hierover beslist niemand zonder u.",
                        "Ik kan op een ander moment",
                        "Bel mij erbij",
                        "Iemand spreekt namens mij",
                        "Ik schrijf iets");
        button(page, "Laat dit weten").click();
        assertThat(read(page)).contains("Kies een van de vijf.");
        page.getByLabel("Iemand spreekt namens mij").check();
        button(page, "Laat dit weten").click();
        assertThat(page.locator("[aria-invalid=true]").count()).isPositive();
        page.getByLabel("Ik schrijf iets").check();
        button(page, "Laat dit weten").click();
        assertThat(read(page)).contains("Schrijf op wat u wilt laten horen.");
        page.getByLabel("Wat wilt u als eerste laten horen?").fill(FIRST);
        button(page, "Laat dit weten").click();
        assertThat(read(page)).contains("U koos");
        page.reload();
        assertThat(read(page)).contains("U koos", FIRST);
    }

    /** She let her client supporter in; what only she may say, Nadia cannot. */
    private void nadiaReadsAlongAndSpeaksForNobody(Browser browser, Page hers) {
        hers.navigate(product.address() + "/mijn-plan/" + id + "/onafhankelijke-steun");
        hers.getByText("Laat iemand toe").click();
        hers.getByLabel("Inlognaam van de ondersteuner").fill("clientondersteuner");
        hers.locator("form[action$='/ondersteuners'] button[type=submit]")
                .first()
                .click();
        Page nadia = browser.logIn("clientondersteuner");
        nadia.navigate(product.address() + "/mijn-plan/" + id + "/overleg");
        nadia.getByText("Gesprek op").first().click();
        assertThat(read(nadia)).contains(FIRST).doesNotContain("Laat dit weten");
        browser.picture(nadia, "overleg-2-nadia");
    }

    private void seesThatNothingCanBeDecided(Browser browser, Page page) {
        page.reload();
        String said = read(page);
        assertThat(said.indexOf(FIRST)).isPositive().isLessThan(said.indexOf("De nachten"));
        page.getByLabel("Nee", new Page.GetByLabelOptions().setExact(true)).check();
        page.getByLabel("Wat is er besproken?").fill("Haar brief is voorgelezen. Daarna over de nachten gepraat.");
        button(page, "Opslaan").dblclick();
        page.getByText("Bewaar als voorstel").first().waitFor();
        assertThat(read(page))
                .contains("Mirre is er niet. U kunt bespreken, niet beslissen. Behalve directe veiligheid.")
                .doesNotContain("Leg dit vast als besluit");
        browser.assertFit(page, "overleg-3-zonder-haar");
    }

    private void proposesAndNothingIsInThePlan(Browser browser, Page page) {
        button(page, "Bewaar als voorstel").click();
        page.getByText("Schrijf op wat u wilt afspreken.").first().waitFor();
        page.getByLabel("Wat wilt u afspreken?").fill(PROPOSAL);
        page.getByLabel("Wie doet het?").selectOption(new SelectOption().setLabel("Samira"));
        button(page, "Bewaar als voorstel").click();
        page.getByText("voorstel, wacht op antwoord").first().waitFor();
        assertThat(read(page)).contains("Geen antwoord is geen ja.");
        browser.assertFit(page, "overleg-4-voorstel");
        assertThat(worker.get(file + "/plan").body()).doesNotContain(PROPOSAL);
    }

    /** Within the hour it stands on her first page, with three answers; her line stands first in the report. */
    private void wantsSomethingElse(Page page) {
        page.navigate(product.address() + "/mijn-plan/" + id);
        assertThat(read(page)).contains("Dit stellen wij voor: " + PROPOSAL);
        page.getByText("Lees het en zeg wat u vindt").first().click();
        String said = read(page);
        assertThat(said)
                .contains(
                        "Dit is besproken. Dit stellen wij voor. Wat vindt u?", "Horen wij niets, dan bellen wij u op");
        assertThat(said.indexOf(FIRST)).isPositive().isLessThan(said.indexOf("Haar brief is voorgelezen."));
        assertThat(page.getByRole(
                                com.microsoft.playwright.options.AriaRole.BUTTON,
                                new Page.GetByRoleOptions().setName("Bel mij"))
                        .count())
                .isPositive();
        button(page, "Anders").click();
        assertThat(read(page)).contains("Schrijf op wat u anders wilt.");
    }

    /** The day passes without a word: somebody calls, and her page does not promise again what was not kept. */
    private void silenceIsNotYes(Browser browser, Page team, Page hers) {
        try (Database database = Database.of(product)) {
            database.update("UPDATE cases_part SET due_on = '" + TODAY.minusDays(1)
                    + "' WHERE kind = 'SAYING' AND file_id = '" + id + "'");
        }
        team.navigate(product.address() + "/mijn-werk?zaak=" + id);
        assertThat(read(team)).contains("Bel Mirre: " + PROPOSAL);
        browser.assertFit(team, "overleg-5-stilte");
        hers.navigate(product.address() + "/mijn-plan/" + id);
        hers.getByText("Lees het en zeg wat u vindt").first().click();
        assertThat(read(hers)).contains("Wij zouden u bellen op " + inWords(TODAY.minusDays(1)));
        hers.getByLabel("Anders, namelijk").fill("Drie is te veel voor haar.");
        button(hers, "Anders").click();
        assertThat(read(hers)).contains("iemand wil iets anders");
    }

    private void proposesAnew(Browser browser, Page page) {
        page.navigate(product.address() + "/mijn-werk?zaak=" + id);
        assertThat(read(page)).contains("Wil iets anders. Mirre: " + PROPOSAL);
        page.getByText("Wil iets anders. Mirre").first().click();
        page.getByText("Drie is te veel voor haar.").first().waitFor();
        page.getByText("Stel iets anders voor, of laat het vervallen").first().click();
        page.getByLabel("Nieuw voorstel").fill(INSTEAD);
        button(page, "Stel dit voor").click();
        page.getByText("Eerst voorgesteld: " + PROPOSAL).first().waitFor();
        browser.assertFit(page, "overleg-6-anders");
    }

    private void saysYes(Page page) {
        page.navigate(product.address() + "/mijn-plan/" + id);
        page.getByText("Lees het en zeg wat u vindt").first().click();
        button(page, "Akkoord").click();
        assertThat(read(page)).contains("U: akkoord", "Eerst gehoord", FIRST, INSTEAD);
    }

    /** Two lines and one choice; a name of the family never goes. */
    private void whereItGotStuck(Browser browser, Page page) {
        page.navigate(product.address() + "/zaken/" + id + "/overleg");
        page.getByText("Gesprek op").first().click();
        page.getByText("Waar liep u vast?").click();
        button(page, "Laat het gezin dit lezen").click();
        assertThat(read(page)).contains("Schrijf op waar het vastliep.", "Kies waardoor het vastliep.");
        page.getByLabel("Waar liep het vast")
                .fill("De nachtzorg voor Lente komt niet, twee loketten wijzen naar elkaar.");
        page.locator("input[name=cause]").first().check();
        button(page, "Laat het gezin dit lezen").click();
        page.getByText("Hieraan herkent men dit gezin: “Lente”.").first().waitFor();
        browser.assertFit(page, "overleg-7-vast-fout");
        page.getByLabel("Waar liep het vast").fill(STUCK);
        button(page, "Laat het gezin dit lezen").click();
        if (page.getByText("Hebt u gekeken?").count() > 0) {
            page.getByLabel("Ja, niemand is hieraan te herkennen").check();
            button(page, "Laat het gezin dit lezen").click();
        }
        page.getByText("Dit wacht op het gezin").first().waitFor();
        assertThat(read(page)).contains(STUCK, "Mirre leest dit eerst. Niets zeggen is geen ja.");
        browser.assertFit(page, "overleg-7-vast");
        assertThat(registered()).doesNotContain(STUCK, HER_STUCK);
        assertThat(Work.of(worker, id)).anyMatch(item -> item.getString("kind").equals("stuck-ask"));
    }

    private String registered() {
        return Api.as(product, "coordinator")
                .get("/api/v1/bottlenecks?limit=100")
                .body();
    }

    private void sheReadsTheSameSentenceFirst(Page page) {
        page.navigate(product.address() + "/mijn-plan/" + id);
        assertThat(read(page)).contains("Mogen wij doorgeven waar het vastliep?");
        page.getByText("Lees de zin").first().click();
        assertThat(read(page)).contains("Dit geven wij door, zonder uw naam. Mag dat?", STUCK);
        button(page, "Anders: stuur mijn zin").click();
        assertThat(read(page)).contains("Schrijf op hoe u het wilt zeggen.");
        page.getByLabel("Anders, namelijk").fill(HER_STUCK);
        button(page, "Anders: stuur mijn zin").click();
        assertThat(read(page)).contains("Doorgegeven, zonder naam", HER_STUCK).doesNotContain(STUCK);
        assertThat(registered()).contains(HER_STUCK).doesNotContain(STUCK, "Mirre", id);
        page.navigate(product.address() + "/mijn-plan/" + id);
        assertThat(read(page)).doesNotContain("Mogen wij doorgeven");
    }

    /** In her words, to everybody of the meeting. */
    private void aMonthLater(Browser browser, Page table, Page hers, String meeting) {
        hers.navigate(product.address() + "/mijn-plan/" + id);
        assertThat(read(hers)).doesNotContain("Een maand na het overleg");
        try (Database database = Database.of(product)) {
            assertThat(database.update("UPDATE cases_part SET due_on = '" + TODAY
                            + "' WHERE kind = 'AFTERWARDS' AND file_id = '" + id + "'"))
                    .isEqualTo(1);
        }
        table.navigate(product.address() + "/mijn-werk?zaak=" + id);
        assertThat(read(table)).contains("Een maand na het overleg: vraag Mirre wat er nu anders is");
        hers.reload();
        assertThat(read(hers)).contains("Een maand na het overleg: wat is er nu anders?");
        hers.getByText("Schrijf uw zin op").first().click();
        button(hers, "Laat het iedereen lezen").click();
        assertThat(read(hers)).contains("Schrijf één zin op, of kies dat u niets wilt zeggen.");
        hers.getByLabel("In uw eigen woorden").fill(AFTERWARDS);
        button(hers, "Laat het iedereen lezen").click();
        assertThat(read(hers)).contains("Een maand later", AFTERWARDS);

        table.navigate(product.address() + "/zaken/" + id);
        assertThat(read(table)).contains("Een maand later", AFTERWARDS);
        browser.assertFit(table, "overleg-8-een-maand-later");
        table.navigate(product.address() + "/zaken/" + id + "/overleg/" + meeting);
        assertThat(read(table)).contains(AFTERWARDS);
        browser.assertFit(table, "overleg-8-overleg");
        assertThat(Work.of(worker, id)).noneMatch(item -> item.getString("kind").startsWith("meeting"));
        assertThat(Api.as(product, "anderteam")
                        .get(file + "/meetings/" + meeting + "/afterwards/" + mother)
                        .status())
                .isEqualTo(404);
    }
}
