// SPDX-License-Identifier: EUPL-1.2
package nl.passend.it.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.LocalDate;
import java.util.List;
import nl.passend.it.kit.Api;
import nl.passend.it.kit.Browser;
import nl.passend.it.kit.Families;
import nl.passend.it.kit.Product;
import org.junit.jupiter.api.Test;

/** Who belongs to a household, where they live, who decides for whom: on screen, as the team puts it down. */
class FamilyScreensIT {
    private final Product product = Product.running();
    private final Api teamMember = Api.as(product, "teamlid");

    @Test
    void a_secret_home_is_added_and_a_child_moves_there() {
        String file = Families.aFamily().withHousehold(3).openedBy(teamMember);
        try (Browser samira = Browser.open(product)) {
            Page page = samira.logIn("teamlid");
            page.navigate(family(file));
            link(page, "Huis toevoegen").click();
            button(page, "Opslaan").click();
            samira.assertFit(page, "huis-toevoegen-fout");
            assertThat(page.locator(".passend-error-summary").innerText())
                    .contains("Kies wie hier wonen", "Kies of dit adres geheim is");
            page.getByLabel("Adres").fill("Vuurtorenplein 9");
            page.getByLabel("Lid1").check();
            page.getByLabel("Ja, geheim").check();
            button(page, "Opslaan").click();
            page.waitForURL(url -> url.endsWith("/gezin"));
            samira.assertFit(page, "gezin-met-geheim-huis");
            assertThat(page.locator("main").innerText()).contains("geheim adres", "Lid2 en Lid3");

            link(page, "Wijzig: Lid2").click();
            samira.assertFit(page, "gezinslid-wijzigen");
            for (Locator home : page.locator("input[name=homes]").all()) {
                home.setChecked(!home.isChecked());
            }
            button(page, "Sla op waar Lid2 woont").click();
            page.waitForURL(url -> url.endsWith("/gezin"));

            assertThat(page.locator("main").innerText())
                    .contains("Hier wonen: Lid1 en Lid3", "Hier wonen: Lid1 en Lid2");
        }
    }

    @Test
    void a_program_moves_a_child_and_an_outsider_cannot() {
        String file = Families.aFamily().withHousehold(2).openedBy(teamMember);
        JsonObject board = teamMember.get(file + "/board").json();
        String child = board.getJsonObject("file")
                .getJsonArray("household")
                .getJsonObject(1)
                .getString("id");
        String home = board.getJsonArray("homes").getJsonObject(0).getString("id");
        String other = teamMember
                .post(
                        file + "/homes",
                        Json.createObjectBuilder()
                                .add("residents", Json.createArrayBuilder().add(child))
                                .build())
                .location();
        String second = other.substring(other.lastIndexOf('/') + 1);
        String body = "{\"from\":[\"" + home + "\",\"" + second + "\"],\"homes\":[\"" + second + "\"]}";
        String address = file + "/household-members/" + child + "/homes";

        Api.Answer outsider = Api.as(product, "anderteam").send("PUT", address, "application/json", body);
        Api.Answer moved = teamMember.send("PUT", address, "application/json", body);
        Api.Answer again = teamMember.send("PUT", address, "application/json", body);

        assertThat(outsider.status()).isEqualTo(404);
        assertThat(moved.status()).isEqualTo(204);
        assertThat(again.status()).isEqualTo(422);
        assertThat(teamMember.get(file + "/board").json().getJsonArray("homes").getValuesAs(JsonObject.class))
                .filteredOn(one -> one.getJsonArray("residents").toString().contains(child))
                .extracting(one -> one.getString("id"))
                .containsExactly(second);
    }

    @Test
    void of_two_who_change_the_same_person_what_clashes_is_asked_and_the_rest_is_put_together() {
        String file = Families.aFamily().withHousehold(2).openedBy(teamMember);
        try (Browser samira = Browser.open(product);
                Browser joost = Browser.open(product)) {
            Page first = samira.logIn("teamlid");
            first.navigate(family(file));
            link(first, "Wijzig: Lid2").click();
            Page second = joost.logIn("regisseur");
            second.navigate(first.url());
            first.getByLabel("Voornaam").fill("Lidia");
            button(first, "Opslaan").click();
            first.waitForURL(url -> url.endsWith("/gezin"));

            second.getByLabel("Voornaam").fill("Lidwien");
            second.getByLabel("Jaar").fill("2009");
            button(second, "Opslaan").click();
            second.getByText("Iemand anders schreef ook").waitFor();

            joost.assertFit(second, "gezinslid-twee-versies");
            assertThat(second.locator("main").innerText())
                    .contains("Lidia", "Lidwien")
                    .doesNotContain("2009");
            second.locator("input[name=givenName][value=Lidia]").check();
            button(second, "Opslaan").click();
            second.waitForURL(url -> url.endsWith("/gezin"));
            assertThat(second.locator("main").innerText()).contains("Lidia", "17 jaar");
        }
    }

    /** Lid2 is a youth of 16: a professional found that they cannot judge this, and for as long as it says the mother decides. */
    @Test
    void a_finding_about_a_youth_says_who_found_it_and_until_when_and_then_who_has_authority_decides() {
        LocalDate today = LocalDate.now();
        String file = Families.aFamily().withHousehold(2).openedBy(teamMember);
        try (Browser samira = Browser.open(product)) {
            Page page = samira.logIn("teamlid");
            page.navigate(family(file));
            link(page, "Wijzig: Lid2").click();
            page.getByLabel("Jaar").fill(Integer.toString(today.getYear() - 17));
            button(page, "Opslaan").click();
            link(page, "Schrijf op wie beslist").click();
            page.getByLabel("Wie beslist?").selectOption("Lid1");
            page.getByLabel("Gezag").check();
            page.getByLabel("Over wie?").selectOption("Lid2");
            button(page, "Opslaan").click();
            assertThat(page.locator("main").innerText()).contains("Lid2 is 16 of ouder en beslist hier zelf.");

            link(page, "Schrijf op wie beslist").click();
            page.getByLabel("Geen vertegenwoordiger, maar een bevinding over een jongere")
                    .check();
            page.getByLabel("Over wie?").selectOption("Lid2");
            page.getByLabel("Hoe heet deze persoon?").fill("Mevrouw Penning");
            button(page, "Opslaan").click();
            assertThat(page.locator("main").innerText())
                    .contains("Vul in op welke dag dit is vastgesteld.", "Kies een laatste dag, hoogstens een jaar");
            samira.assertFit(page, "bevinding-fout");
            day(page, "decidedOn", today);
            day(page, "until", today.plusMonths(3));
            button(page, "Opslaan").click();
            page.waitForURL(url -> url.endsWith("/gezin"));

            assertThat(page.locator("main").innerText())
                    .contains("Mevrouw Penning schreef een bevinding over Lid2")
                    .contains("Lid2 kan hier nu niet zelf over beslissen.", "Beslist hier voor Lid2");
            samira.assertFit(page, "bevinding");
        }
    }

    private static void day(Page page, String field, LocalDate day) {
        page.locator("[name='" + field + "-day']").fill(Integer.toString(day.getDayOfMonth()));
        page.locator("[name='" + field + "-month']").fill(Integer.toString(day.getMonthValue()));
        page.locator("[name='" + field + "-year']").fill(Integer.toString(day.getYear()));
    }

    @Test
    void who_decides_is_put_down_and_ended_without_scripts() {
        String file = Families.aFamily().withHousehold(2).openedBy(teamMember);
        try (Browser samira = Browser.withoutScripts(product)) {
            Page page = samira.logIn("teamlid");
            page.navigate(family(file));
            link(page, "Schrijf op wie beslist").click();
            page.getByLabel("Wie beslist?").selectOption("Lid1");
            page.getByLabel("Gezag").check();
            page.getByLabel("Over wie?").selectOption("Lid2");
            button(page, "Opslaan").click();
            page.waitForURL(url -> url.endsWith("/gezin"));
            assertThat(page.locator("main").innerText()).contains("Lid1 heeft gezag over Lid2");

            button(page, "Dit geldt niet meer: Lid1 heeft gezag over Lid2").click();
            page.waitForURL(url -> url.endsWith("/gezin"));

            assertThat(page.locator("main").innerText()).doesNotContain("heeft gezag over");
        }
    }

    @Test
    void an_error_stands_in_the_row_in_which_it_was_typed_also_past_an_empty_one() {
        try (Browser samira = Browser.open(product)) {
            Page page = samira.logIn("teamlid");
            page.navigate(product.address() + "/zaken/nieuw");
            button(page, "Nog iemand erbij").click();
            button(page, "Nog iemand erbij").click();
            page.getByLabel("Wat is de vraag?").fill("Een lege rij ertussen");
            page.getByLabel("Voornaam").first().fill("Vlinder");
            page.getByLabel("Voornaam").nth(2).fill("Kiezel");
            page.locator("[name='household.2.birthDate-day']").fill("1");
            page.locator("[name='household.2.birthDate-month']").fill("1");
            page.locator("[name='household.2.birthDate-year']").fill("2199");
            button(page, "Dossier openen").click();
            page.locator(".passend-error-summary a").click();

            assertThat(page.evaluate("document.activeElement.name")).isEqualTo("household.2.birthDate-day");
            assertThat(page.locator("[name='household.2.birthDate-year']").getAttribute("aria-invalid"))
                    .isEqualTo("true");
        }
    }

    @Test
    void who_may_stand_in_ansecondfile_is_told_to_who_works_in_it_and_to_nobody_else() {
        Families family = Families.aFamily().withHousehold(2);
        String first = family.openedBy(teamMember);
        Api other = Api.as(product, "anderteam");

        JsonObject again = teamMember.post("/api/v1/case-files", family.build()).json();
        JsonObject elsewhere = other.post(
                        "/api/v1/case-files",
                        family.ofTeam(Families.teamOf(other)).build())
                .json();

        assertThat(links(again)).containsExactly(first);
        assertThat(links(elsewhere)).isEmpty();
        assertThat(elsewhere.keySet()).isEqualTo(again.keySet());
    }

    @Test
    void a_possible_double_is_shown_with_a_way_to_that_file_and_blocks_nothing() {
        Families family = Families.aFamily().withHousehold(2);
        String first = family.openedBy(teamMember);
        String second = family.openedBy(teamMember);
        try (Browser samira = Browser.open(product)) {
            Page page = samira.logIn("teamlid");
            page.navigate(family(second));

            samira.assertFit(page, "gezin-lijkt-op");
            page.locator("main a[href='/zaken/" + idOf(first) + "']").first().click();

            assertThat(page.url()).endsWith(idOf(first));
        }
    }

    private static List<String> links(JsonObject written) {
        return written.getJsonArray("possibleDuplicates").getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }

    private String family(String file) {
        return product.address() + "/zaken/" + idOf(file) + "/gezin";
    }

    /** By its words with those that only who listens hears: "Wijzig: Lid2". */
    private static Locator button(Page page, String words) {
        return page.locator("main button")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first();
    }

    private static Locator link(Page page, String words) {
        return page.locator("main a")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first();
    }

    private static String idOf(String file) {
        return file.substring(file.lastIndexOf('/') + 1);
    }
}
