// SPDX-License-Identifier: EUPL-1.2
package nl.passend.it.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import jakarta.json.Json;
import nl.passend.it.kit.Api;
import nl.passend.it.kit.Browser;
import nl.passend.it.kit.Families;
import nl.passend.it.kit.OwnLogin;
import nl.passend.it.kit.Product;
import org.junit.jupiter.api.Test;

/** A client supporter comes in by the person, keeps notes of their own, and leaves when the person says so; the notes go too. */
class SupporterNotesIT {
    private static final String NOTE = "Zij zegt ja aan tafel en nee op de gang.";

    private final Product product = Product.running();

    @Test
    void a_supporter_comes_in_by_the_person_and_goes_when_she_says_so_and_the_notes_with_them() {
        try (Browser samira = Browser.open(product);
                Browser own = Browser.open(product);
                Browser beside = Browser.open(product)) {
            Page table = samira.logIn("teamlid");
            String file = Families.aFamily().openedBy(Api.as(product, "teamlid"));
            String id = file.substring(file.lastIndexOf('/') + 1);
            Page hers = OwnLogin.forMember(product, table, id, 0, own);

            hers.navigate(product.address() + "/mijn-plan/" + id + "/onafhankelijke-steun");
            assertThat(hers.locator("main").innerText())
                    .contains("Metgezel", "Vertrouwenspersoon", "worden die notities gewist");
            own.assertFit(hers, "steun-moeder");
            hers.getByText("Laat iemand toe").click();
            letsIn(hers);

            Page nadia = beside.logIn("clientondersteuner");
            nadia.navigate(product.address() + "/mijn-plan/" + id);
            nadia.getByText("Mijn eigen notities").click();
            assertThat(nadia.locator("main").innerText()).contains("kan ze technisch openen");
            button(nadia, "Bewaren").click();
            nadia.getByText("Schrijf op wat u wilt onthouden.").first().waitFor();
            beside.assertFit(nadia, "steun-notitie-fout");
            nadia.getByLabel("Notitie", new Page.GetByLabelOptions().setExact(true))
                    .fill(NOTE);
            button(nadia, "Bewaren").click();
            nadia.getByText(NOTE).first().waitFor();
            beside.assertFit(nadia, "steun-notities");

            table.navigate(product.address() + "/zaken/" + id + "/onafhankelijke-steun");
            hers.navigate(product.address() + "/mijn-plan/" + id + "/onafhankelijke-steun");
            assertThat(table.locator("main").innerText()).doesNotContain(NOTE);
            assertThat(hers.locator("main").innerText()).doesNotContain(NOTE);
            samira.assertFit(table, "steun-team");
            table.getByLabel("Aan wie vertelde u het?").selectOption("Lid1");
            button(table, "Zet het in de tijdlijn").click();
            table.getByText("Verteld dat er gratis onafhankelijke steun is")
                    .first()
                    .waitFor();

            hers.navigate(product.address() + "/mijn-plan/" + id + "/toegang");
            Locator end = hers.locator("form[action*='/ondersteuners/'] button[type=submit]");
            end.first().click();
            end.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
            String notes = file + "/supporter-notes";
            assertThat(Api.as(product, "clientondersteuner").get(notes).status())
                    .isEqualTo(404);
            hers.navigate(product.address() + "/mijn-plan/" + id + "/delen");
            letsIn(hers);
            assertThat(Api.as(product, "clientondersteuner").get(notes).body()).doesNotContain(NOTE);
            assertThat(samira.complaints()).isEmpty();
            assertThat(own.complaints()).isEmpty();
            assertThat(beside.complaints()).isEmpty();
        }
    }

    @Test
    void over_rest_notes_are_the_supporters_own_and_can_be_destroyed() {
        Api worker = Api.as(product, "teamlid");
        Api supporter = Api.as(product, "clientondersteuner");
        String file = Families.aFamily().openedBy(worker);
        String notes = file + "/supporter-notes";
        String mother = worker.get(file)
                .json()
                .getJsonArray("household")
                .getJsonObject(0)
                .getString("id");
        worker.post(
                file + "/supporters",
                Json.createObjectBuilder()
                        .add("loginName", "clientondersteuner")
                        .add("member", mother)
                        .build());

        Api.Answer written = supporter.post(
                notes, Json.createObjectBuilder().add("words", NOTE).build());

        assertThat(written.status()).isEqualTo(201);
        assertThat(supporter.get(notes).body()).contains(NOTE);
        assertThat(worker.get(notes).json().getJsonArray("items")).isEmpty();
        assertThat(worker.get(written.location()).status()).isEqualTo(404);
        assertThat(worker.post(
                                notes,
                                Json.createObjectBuilder().add("words", NOTE).build())
                        .status())
                .isEqualTo(403);
        assertThat(supporter.send("DELETE", written.location()).status()).isEqualTo(428);
        assertThat(supporter
                        .with("If-Match", written.etag())
                        .send("DELETE", written.location())
                        .status())
                .isEqualTo(204);
        assertThat(supporter.get(notes).body()).doesNotContain(NOTE);
    }

    private static void letsIn(Page hers) {
        hers.getByLabel("Inlognaam van de ondersteuner").fill("clientondersteuner");
        hers.locator("form[action$='/ondersteuners'] button[type=submit]")
                .first()
                .click();
        hers.waitForURL(url -> url.endsWith("/toegang"));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
