// SPDX-License-Identifier: EUPL-1.2
package nl.passend.it.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.passend.it.kit.Api;
import nl.passend.it.kit.Browser;
import nl.passend.it.kit.Families;
import nl.passend.it.kit.Product;
import org.junit.jupiter.api.Test;

/** The main job, played in a browser by the people it is for. */
class JourneysIT {
    private final Product product = Product.running();
    private final Api teamMember = Api.as(product, "teamlid");

    @Test
    void a_team_member_opens_a_file_and_a_colleague_reads_it() {
        try (Browser samira = Browser.open(product);
                Browser joost = Browser.open(product)) {
            Page page = samira.logIn("teamlid");
            page.navigate(product.address() + "/zaken/nieuw");
            page.getByLabel("Wat is de vraag?").fill("Dat we weer slapen.");
            page.getByLabel("In eigen woorden").fill("Sinds de zomer zijn we elke nacht wakker.");
            page.getByLabel("Voornaam").first().fill("Vlinder");
            page.getByLabel("Achternaam").first().fill("Proefballon");
            button(page, "Dossier openen").click();
            page.waitForURL(url -> url.matches(".*/zaken/[0-9a-f-]{36}$"));
            samira.assertFit(page, "zaak-nieuw-geopend");

            Page list = joost.logIn("regisseur");
            list.navigate(page.url());

            assertThat(list.locator("main").innerText())
                    .contains("Dat we weer slapen.", "Sinds de zomer zijn we elke nacht wakker.", "Vlinder");
            assertThat(joost.complaints()).isEmpty();
        }
    }

    @Test
    void an_outsider_sees_a_page_that_is_not_there() {
        String id = idOf(Families.aFamily().openedBy(teamMember));
        try (Browser outsider = Browser.open(product)) {
            Page page = outsider.logIn("anderteam");
            int status = page.navigate(product.address() + "/zaken/" + id).status();

            assertThat(status).isEqualTo(404);
            outsider.assertFit(page, "bestaat-niet");
        }
    }

    @Test
    void the_others_change_appears_and_what_is_being_typed_stays() {
        String file = Families.aFamily().openedBy(teamMember);
        try (Browser samira = Browser.open(product);
                Browser joost = Browser.open(product)) {
            Page typing = samira.logIn("teamlid");
            typing.navigate(product.address() + "/zaken/" + idOf(file));
            Locator note = typing.getByLabel("Wat gebeurde er?");
            note.fill("half getypte zin");
            Page other = joost.logIn("regisseur");
            other.navigate(product.address() + "/zaken/" + idOf(file));
            typing.waitForTimeout(1_000);

            other.getByLabel("Wat gebeurde er?").fill("Oma past donderdag op");
            button(other, "Zet in de tijdlijn").click();

            typing.getByText("Oma past donderdag op").first().waitFor();
            assertThat(note.inputValue()).isEqualTo("half getypte zin");
            assertThat(samira.complaints()).isEmpty();
        }
    }

    @Test
    void a_stale_edit_shows_both_values_and_loses_neither() {
        String file = Families.aFamily().asking("Eerste vraag").openedBy(teamMember);
        try (Browser samira = Browser.open(product);
                Browser joost = Browser.open(product)) {
            String edit = product.address() + "/zaken/" + idOf(file) + "/wijzigen";
            Page first = samira.logIn("teamlid");
            first.navigate(edit);
            Page second = joost.logIn("regisseur");
            second.navigate(edit);
            first.getByLabel("Wat is de vraag?").fill("De vraag van Samira");
            button(first, "Zo is het").click();
            first.waitForURL(url -> !url.endsWith("/wijzigen"));

            second.getByLabel("Wat is de vraag?").fill("De vraag van Joost");
            button(second, "Zo is het").click();
            second.getByText("Iemand anders schreef ook").waitFor();

            assertThat(second.locator("main").innerText()).contains("De vraag van Samira");
            assertThat(second.content()).contains("De vraag van Joost");
            joost.assertFit(second, "twee-versies");
        }
    }

    @Test
    void two_who_change_different_things_are_put_together_without_a_question() {
        String file = Families.aFamily().asking("Eerste vraag").openedBy(teamMember);
        try (Browser samira = Browser.open(product);
                Browser joost = Browser.open(product)) {
            String edit = product.address() + "/zaken/" + idOf(file) + "/wijzigen";
            Page first = samira.logIn("teamlid");
            first.navigate(edit);
            Page second = joost.logIn("regisseur");
            second.navigate(edit);
            first.getByLabel("Wat is de vraag?").fill("De vraag van Samira");
            button(first, "Zo is het").click();
            first.waitForURL(url -> !url.endsWith("/wijzigen"));

            second.getByLabel("In eigen woorden").fill("Het verhaal dat Joost opschreef.\nIn twee regels.");
            button(second, "Zo is het").click();
            second.waitForURL(url -> !url.endsWith("/wijzigen"));

            assertThat(second.locator("main").innerText())
                    .contains("De vraag van Samira", "Het verhaal dat Joost opschreef.");
        }
    }

    @Test
    void who_presses_twice_sends_once() {
        String file = Families.aFamily().openedBy(teamMember);
        try (Browser samira = Browser.open(product)) {
            Page page = samira.logIn("teamlid");
            page.navigate(product.address() + "/zaken/" + idOf(file));
            page.getByLabel("Wat gebeurde er?").fill("Oma past donderdag op");
            button(page, "Zet in de tijdlijn").dblclick();
            page.getByText("Oma past donderdag op").first().waitFor();
            page.navigate(product.address() + "/zaken/" + idOf(file) + "/wijzigen");
            page.getByLabel("Wat is de vraag?").fill("De vraag van Samira");
            button(page, "Zo is het").dblclick();
            page.waitForURL(url -> !url.endsWith("/wijzigen"));

            assertThat(page.locator("main").innerText())
                    .contains("De vraag van Samira")
                    .doesNotContain("Iemand anders schreef ook");
            assertThat(teamMember.get(file + "/timeline-entries").body().split("Oma past donderdag op", -1))
                    .as("entries with these words, and one part more")
                    .hasSize(2);
        }
    }

    @Test
    void everything_works_without_scripts() {
        try (Browser samira = Browser.withoutScripts(product)) {
            Page page = samira.logIn("teamlid");
            page.navigate(product.address() + "/zaken/nieuw");
            page.getByLabel("Wat is de vraag?").fill("Zonder script");
            page.getByLabel("Voornaam").first().fill("Kiezel");
            button(page, "Nog iemand erbij").click();
            assertThat(page.getByLabel("Voornaam").count()).isGreaterThan(1);
            assertThat(page.getByLabel("Wat is de vraag?").inputValue()).isEqualTo("Zonder script");
            button(page, "Dossier openen").click();
            page.getByLabel("Wat gebeurde er?").fill("Een regel zonder script");
            button(page, "Zet in de tijdlijn").click();

            page.getByText("Een regel zonder script").first().waitFor();
        }
    }

    @Test
    void logging_in_and_opening_a_file_needs_no_mouse() {
        String file = Families.aFamily().asking("Met het toetsenbord").openedBy(teamMember);
        try (Browser samira = Browser.open(product)) {
            Page page = samira.visit("/inloggen");
            tabTo(page, "loginName");
            page.keyboard().type("teamlid");
            tabTo(page, "password");
            page.keyboard().type("passend");
            page.keyboard().press("Enter");
            page.waitForURL(url -> !url.contains("/inloggen"));
            page.navigate(product.address() + "/zaken/" + idOf(file));
            tabTo(page, "text");
            page.keyboard().type("Getypt zonder muis");
            for (int i = 0; i < 12 && !focused(page).startsWith("BUTTON:Zet in"); i++) {
                page.keyboard().press("Tab");
            }
            page.keyboard().press("Enter");

            page.getByText("Getypt zonder muis").first().waitFor();
        }
    }

    private static void tabTo(Page page, String name) {
        for (int i = 0; i < 60; i++) {
            if (name.equals(page.evaluate("document.activeElement.name || ''"))) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("The keyboard does not reach " + name);
    }

    private static String focused(Page page) {
        return (String) page.evaluate("document.activeElement.tagName + ':' + document.activeElement.innerText");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static String idOf(String file) {
        return file.substring(file.lastIndexOf('/') + 1);
    }
}
