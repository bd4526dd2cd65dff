// SPDX-License-Identifier: EUPL-1.2
package nl.passend.it.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.passend.it.kit.Browser;
import nl.passend.it.kit.OwnLogin;
import nl.passend.it.kit.Product;
import org.junit.jupiter.api.Test;

/**
 * The first week: telling it once, one name to call, too many faces, and the worst moment, when one of them leaves. Played by a
 * mother, a worker and a family director, each in an own browser.
 */
class FirstWeekIT {
    private static final DateTimeFormatter IN_WORDS =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.forLanguageTag("nl-NL"));

    private final Product product = Product.running();
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Amsterdam"));

    @Test
    void a_mother_tells_it_once_and_nobody_disappears_without_a_word() {
        try (Browser samira = Browser.open(product);
                Browser joost = Browser.open(product);
                Browser roos = Browser.open(product)) {
            Page table = samira.logIn("teamlid");
            String id = tellsAtTheTable(table);
            Page hers = OwnLogin.forMember(product, table, id, 0, roos);

            says(hers, id);
            samira.assertFit(theyComeForWhom(table, id), "eerste-week-wie-komt");
            findsTooMany(roos, hers, id);
            proposes(joost, id);
            seesOneNameAndOneStep(roos, hers, id);
            kimLeavesAndNobodyFollowsYet(table, hers, id);
            boFollowsAndKnows(table, hers, roos, id);
        }
    }

    private String tellsAtTheTable(Page page) {
        page.navigate(product.address() + "/zaken/nieuw");
        page.getByLabel("Wat is de vraag?").fill("Slapen.");
        page.getByLabel("In eigen woorden").fill("Ze komen allemaal en niemand blijft.");
        page.getByLabel("Voornaam").first().fill("Roosmarijn");
        page.getByLabel("Achternaam").first().fill("Proefballon");
        button(page, "Dossier openen").click();
        page.waitForURL(url -> url.matches(".*/zaken/[0-9a-f-]{36}$"));
        return page.url().substring(page.url().lastIndexOf('/') + 1);
    }

    /** "Ja, dát": her sentence, on top from then on. */
    private void says(Page page, String id) {
        page.navigate(product.address() + "/mijn-plan/" + id + "/wijzigen");
        page.getByLabel("Wat is de vraag?").fill("Drie nachten slapen, en steeds dezelfde mensen.");
        button(page, "Zo is het").click();
        page.waitForURL(url -> url.endsWith(id));
        assertThat(page.locator("main").innerText()).contains("Drie nachten slapen, en steeds dezelfde mensen.");
    }

    private Page theyComeForWhom(Page page, String id) {
        for (String name : new String[] {"Kim", "Yente", "Wout"}) {
            page.navigate(product.address() + "/zaken/" + id + "/wie-komt");
            page.getByLabel("Wie komt er?").fill(name);
            page.getByLabel("Roosmarijn").first().check();
            button(page, "Zet erbij").click();
            page.getByText(name).first().waitFor();
        }
        assertThat(page.locator("main").innerText())
                .contains("Er komen nu 3 mensen", "Bij 3 van hen staat niet tot wanneer.");
        return page;
    }

    private void findsTooMany(Browser browser, Page page, String id) {
        page.navigate(product.address() + "/mijn-plan/" + id);
        button(page, "Dit zijn er te veel").click();
        page.waitForURL(url -> url.endsWith("/wie-komt"));
        LocalDate day = today.plusDays(7);
        while (day.getDayOfWeek().getValue() > 5) {
            day = day.minusDays(1);
        }
        assertThat(page.locator("main").innerText())
                .contains("Joost belt u uiterlijk " + IN_WORDS.format(day) + " met een voorstel.", "099 123 45 12");
        browser.assertFit(page, "eerste-week-te-veel");
    }

    private void proposes(Browser browser, String id) {
        Page page = browser.logIn("regisseur");
        page.navigate(product.address() + "/mijn-werk?van=mij");
        page.locator("a[href*='" + id + "/te-veel/']").first().click();
        page.getByLabel("Wat stelt u voor?").fill("Wout bedanken wij. Kim en Yente blijven.");
        page.getByLabel("Wout").selectOption("thank");
        browser.assertFit(page, "eerste-week-voorstel");
        button(page, "Stuur het voorstel").click();
        page.waitForURL(url -> url.endsWith("/wie-komt"));
        page.navigate(product.address() + "/zaken/" + id + "/plan");
        page.getByLabel("Wat gaat iemand doen?").fill("Samen de nachten verdelen");
        day(page, "due", today.plusDays(2));
        button(page, "Spreek af").click();
        page.getByText("Samen de nachten verdelen").first().waitFor();
    }

    private void seesOneNameAndOneStep(Browser browser, Page page, String id) {
        page.navigate(product.address() + "/mijn-plan/" + id);
        String said = page.locator("main").innerText();
        assertThat(said).contains("Uw vaste gezicht", "Samira", "099 123 45 11", "Samen de nachten verdelen");
        assertThat(said).contains("Wout", "bedanken");
        assertThat(page.locator("#wie-komt").boundingBox().y)
                .as("nothing but the name and the step before who comes")
                .isGreaterThan(page.locator("#bellen").boundingBox().y);
        browser.assertFit(page, "eerste-week-mijn-plan");
        saysWhatSheThinks(browser, page);
    }

    /** Silence is not yes: she says something else first, in her own words. */
    private void saysWhatSheThinks(Browser browser, Page page) {
        assertThat(page.locator("main").innerText()).contains("Niets zeggen is geen ja.");
        page.getByText("Anders, namelijk").first().click();
        button(page, "Anders: verstuur wat u wilt").click();
        assertThat(page.locator("[aria-invalid=true]").count()).isPositive();
        browser.assertFit(page, "eerste-week-anders-fout");
        page.getByLabel("Wat wilt u anders?").fill("Wout mag nog één keer komen.");
        button(page, "Anders: verstuur wat u wilt").click();
        page.waitForURL(url -> url.endsWith("/wie-komt"));
        assertThat(page.locator("main").innerText())
                .contains("Roosmarijn zei op", "met een nieuw voorstel.", "Wout mag nog één keer komen.");
        browser.assertFit(page, "eerste-week-anders");
    }

    private void kimLeavesAndNobodyFollowsYet(Page team, Page hers, String id) {
        openHelper(team, id, "Kim");
        day(team, "lastDay", today.plusDays(21));
        team.getByLabel("Hoe nemen zij afscheid?").fill("Kim komt nog twee keer.");
        button(team, "Kondig het aan").click();
        team.getByText("Vul in wanneer het gezin uiterlijk hoort wie er komt.")
                .first()
                .waitFor();
        day(team, "newsBy", today.plusDays(9));
        button(team, "Kondig het aan").click();
        team.waitForURL(url -> url.endsWith("/wie-komt"));

        hers.navigate(product.address() + "/mijn-plan/" + id);
        assertThat(hers.locator("main").innerText())
                .contains(
                        "Kim stopt op " + IN_WORDS.format(today.plusDays(21)),
                        "Er is nog niemand. Joost zoekt. U hoort het uiterlijk " + IN_WORDS.format(today.plusDays(9)),
                        "Tot dan belt u 099 123 45 12");
    }

    private void boFollowsAndKnows(Page team, Page hers, Browser browser, String id) {
        openHelper(team, id, "Kim");
        day(team, "lastDay", today.plusDays(21));
        team.getByLabel("Of een andere naam").fill("Bo");
        button(team, "Kondig het aan").click();
        team.waitForURL(url -> url.endsWith("/wie-komt"));

        hers.navigate(product.address() + "/mijn-plan/" + id);
        hers.getByText("Wat moet Bo weten over u?").first().click();
        hers.getByLabel("In uw eigen woorden").fill("Ze lacht als ze pijn heeft.");
        button(hers, "Geef dit door").click();
        hers.waitForURL(url -> url.endsWith("/wie-komt"));
        browser.assertFit(hers, "eerste-week-afscheid");

        openHelper(team, id, "Kim");
        assertThat(team.locator("main").innerText()).contains("Ze lacht als ze pijn heeft.");
        button(team, "Bo kent dit nu").click();
        team.waitForURL(url -> url.endsWith("/wie-komt"));
        hers.navigate(product.address() + "/mijn-plan/" + id);
        assertThat(hers.locator("main").innerText()).contains("Bo komt, en kent dit al.");
        assertThat(browser.complaints()).isEmpty();
    }

    /** By the list, as people do; whoever leaves stands above it and is reached by what must be known. */
    private void openHelper(Page page, String id, String name) {
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

    private static void day(Page page, String field, LocalDate day) {
        page.locator("input[name='" + field + "-day']").first().fill(String.valueOf(day.getDayOfMonth()));
        page.locator("[name='" + field + "-month']").first().fill(String.valueOf(day.getMonthValue()));
        page.locator("input[name='" + field + "-year']").first().fill(String.valueOf(day.getYear()));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first();
    }
}
