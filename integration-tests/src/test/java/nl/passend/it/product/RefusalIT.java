// SPDX-License-Identifier: EUPL-1.2
package nl.passend.it.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import nl.passend.it.kit.Api;
import nl.passend.it.kit.Browser;
import nl.passend.it.kit.Families;
import nl.passend.it.kit.OwnLogin;
import nl.passend.it.kit.Product;
import org.junit.jupiter.api.Test;

/**
 * The refusal: what does the letter say, until when can one do something, keep the door open with one page, and which door it is.
 * Played by a mother, her client supporter and a worker.
 */
class RefusalIT {
    private static final DateTimeFormatter IN_WORDS =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.forLanguageTag("nl-NL"));

    private final Product product = Product.running();
    private final Api team = Api.as(product, "teamlid");
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Amsterdam"));

    @Test
    void a_mother_knows_her_last_day_her_door_and_keeps_it_open_with_one_page() {
        String file = Families.aFamily().openedBy(team);
        String id = idOf(file);
        String route = chosen(file, "wmo-woning");
        try (Browser samira = Browser.open(product);
                Browser mirre = Browser.open(product);
                Browser nadia = Browser.open(product)) {
            Page work = samira.logIn("teamlid");
            Page page = OwnLogin.forMember(product, work, id, 0, mirre);

            tellsWhatTheLetterSays(mirre, page, id);
            LocalDate last = LocalDate.parse(team.get(route).json().getString("due"));
            knowsTheLastDay(page, last);
            findsTheDoors(page);
            keepsTheDoorOpen(mirre, page);
            letsNadiaReadAlong(page, id);
            readsTheSame(nadia, id, route, last);
            endsTheReadingAlong(nadia, page, id);
            itIsWorkUntilThen(samira, work, route);
        }
    }

    private void tellsWhatTheLetterSays(Browser browser, Page page, String id) {
        page.navigate(product.address() + "/mijn-plan/" + id);
        page.locator("a[href*='/routes/']").first().click();
        page.getByLabel("Wat staat er in de brief?")
                .fill("De gemeente betaalt de badlift niet. Zij vinden dat de Wlz dat moet doen. Vraag het daar.");
        page.getByLabel("Nummer van de brief").fill("WMO-2026-118");
        day(page, today.plusDays(3));
        button(page, "Opslaan").click();
        page.getByText("Kies hoe het ervoor staat.").first().waitFor();
        assertThat(page.getByLabel("Wat staat er in de brief?").inputValue()).contains("badlift");
        browser.assertFit(page, "afwijzing-brief-fout");
        page.getByLabel("Afgewezen").check();
        button(page, "Opslaan").click();
        page.getByText("Kies vandaag of een eerdere dag.").first().waitFor();
        assertThat(page.getByLabel("Nummer van de brief").inputValue()).isEqualTo("WMO-2026-118");
        day(page, today.minusDays(4));
        button(page, "Opslaan").click();
        page.getByText("U kunt tot en met").first().waitFor();
    }

    private void knowsTheLastDay(Page page, LocalDate last) {
        long left = ChronoUnit.DAYS.between(today, last);
        assertThat(last).isBetween(today.minusDays(4).plusWeeks(6), today.plusWeeks(6));
        assertThat(page.locator(".passend-lead").first().innerText())
                .isEqualTo("U kunt tot en met " + IN_WORDS.format(last) + " iets doen. Nog " + left + " dagen.");
        assertThat(page.locator("main").innerText()).contains("Zij vinden dat de Wlz dat moet doen.");
    }

    private void findsTheDoors(Page page) {
        assertThat(page.locator("main").innerText())
                .contains(
                        "Niet mee eens? Dit kunt u doen",
                        "Bezwaar bij de gemeente",
                        "Klacht bij de gemeente",
                        "Een klacht gaat over gedrag, niet over een besluit.");
    }

    private void keepsTheDoorOpen(Browser browser, Page page) {
        browser.assertFit(page, "afwijzing-deuren");
        page.getByText("Print alvast een brief").click();
        page.waitForURL(url -> url.endsWith("/voorlopig-bezwaar"));
        String letter = page.locator("main").innerText();
        assertThat(letter)
                .contains("Aan: de gemeente", "WMO-2026-118", "Mijn redenen stuur ik later.", "Handtekening")
                .contains("Ik vraag u de hulp die er nu is door te laten gaan");
        browser.assertFit(page, "afwijzing-voorlopige-brief");
        browser.assertPrints(page, "afwijzing-voorlopige-brief");
    }

    private void letsNadiaReadAlong(Page page, String id) {
        page.navigate(product.address() + "/mijn-plan/" + id + "/delen");
        page.getByLabel("Inlognaam van de ondersteuner").fill("clientondersteuner");
        page.locator("form[action$='/ondersteuners'] button[type=submit]")
                .first()
                .click();
        page.waitForLoadState();
    }

    private void readsTheSame(Browser browser, String id, String route, LocalDate last) {
        Page page = browser.logIn("clientondersteuner");
        page.navigate(product.address() + "/mijn-plan/" + id + "/routes/" + idOf(route));
        assertThat(page.locator("main").innerText())
                .contains(IN_WORDS.format(last), "Zij vinden dat de Wlz dat moet doen.", "Print alvast een brief")
                .doesNotContain("Hoe gaat het met deze route?");
    }

    /** It is hers to stop, and counts from the next look. */
    private void endsTheReadingAlong(Browser supporter, Page page, String id) {
        page.navigate(product.address() + "/mijn-plan/" + id + "/toegang");
        Locator end = page.locator("form[action*='/ondersteuners/'] button[type=submit]");
        end.first().click();
        end.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        assertThat(supporter.visit("/mijn-plan/" + id).locator("main").innerText())
                .doesNotContain("Rust in huis");
    }

    /** From Mijn werk one press leads to the route whose term runs out. */
    private void itIsWorkUntilThen(Browser browser, Page page, String route) {
        page.navigate(product.address() + "/mijn-werk");
        Locator link = page.locator("a[href$='/routes/" + idOf(route) + "']");
        while (link.count() == 0) {
            page.locator("a[rel=next]").click();
            page.waitForLoadState();
        }
        assertThat(link.innerText()).contains("Let op de laatste dag");
        link.click();
        page.waitForURL(url -> url.contains("/routes/"));
        assertThat(page.locator("main").innerText()).contains("Bezwaar bij de gemeente");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void every_law_has_its_own_door() {
        String file = Families.aFamily().openedBy(team);
        try (Browser browser = Browser.open(product)) {
            Page page = browser.logIn("teamlid");

            assertThat(doors(page, file, "zvw-wijkverpleging"))
                    .contains("heroverweging", "SKGZ", "In deze wet bestaat geen bezwaar.", "uw zorgverzekeraar")
                    .doesNotContain("Bezwaar bij");
            assertThat(doors(page, file, "wlz-zorg")).contains("Bezwaar bij het CIZ");
            assertThat(doors(page, file, "onderwijs-geschil")).contains("Geschillencommissie passend onderwijs");
            assertThat(doors(page, file, "jeugdhulp"))
                    .contains("Bezwaar bij de gemeente", "vertrouwenspersoon", "Klacht over jeugdhulp");
        }
    }

    @Test
    void a_letter_from_the_drawer_whose_day_has_passed_still_says_whom_to_call() {
        String file = Families.aFamily().openedBy(team);
        String route = chosen(file, "wmo-woning");
        refused(route, today.minusDays(60));
        try (Browser browser = Browser.open(product)) {
            Page page = browser.logIn("teamlid");
            page.navigate(product.address() + "/zaken/" + idOf(file) + "/routes/" + idOf(route));

            assertThat(page.locator("main").innerText())
                    .contains("Dit kon tot en met", "Bel uw team: soms mag het later.", "Print alvast een brief");
            browser.assertFit(page, "afwijzing-te-laat");
        }
    }

    private String doors(Page page, String file, String route) {
        String chosen = chosen(file, route);
        refused(chosen, today.minusDays(4));
        page.navigate(product.address() + "/zaken/" + idOf(file) + "/routes/" + idOf(chosen));
        return page.locator("#deuren")
                .locator("xpath=ancestor-or-self::section[1]")
                .innerText();
    }

    private void refused(String route, LocalDate sentOn) {
        Api.Answer answer = team.patch(
                route,
                team.get(route).etag(),
                Json.createObjectBuilder()
                        .add("status", "refused")
                        .add("on", sentOn.toString())
                        .build());
        assertThat(answer.status()).as(answer.body()).isEqualTo(204);
    }

    private String chosen(String file, String route) {
        JsonObject member = team.get(file).json().getJsonArray("household").getJsonObject(0);
        Api.Answer answer = team.post(
                file + "/routes",
                Json.createObjectBuilder()
                        .add("about", Json.createArrayBuilder().add(member.getString("id")))
                        .add("route", route)
                        .add("facts", Json.createObjectBuilder().add("homeNotFitting", true))
                        .add("overruled", "Wij willen het vragen.")
                        .build());
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.location();
    }

    private static void day(Page page, LocalDate day) {
        page.locator("input[name='on-day']").fill(String.valueOf(day.getDayOfMonth()));
        page.locator("[name='on-month']").fill(String.valueOf(day.getMonthValue()));
        page.locator("input[name='on-year']").fill(String.valueOf(day.getYear()));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    private static String idOf(String location) {
        return location.substring(location.lastIndexOf('/') + 1);
    }
}
