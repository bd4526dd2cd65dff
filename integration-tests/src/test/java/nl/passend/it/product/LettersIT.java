// SPDX-License-Identifier: EUPL-1.2
package nl.passend.it.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import nl.passend.it.kit.Api;
import nl.passend.it.kit.Browser;
import nl.passend.it.kit.Families;
import nl.passend.it.kit.Product;
import org.junit.jupiter.api.Test;

/** Letters of a municipality: kept by its administrator, filled in a file with what the reader may read, and kept as a document. */
class LettersIT {
    private final Product product = Product.running();

    @Test
    void a_worker_makes_a_letter_reads_it_mends_it_and_keeps_it() {
        Api worker = Api.as(product, "teamlid");
        String file = Families.aFamily().openedBy(worker);
        String id = file.substring(file.lastIndexOf('/') + 1);
        JsonObject member = member(worker, file, 0);
        JsonObject other = member(worker, file, 1);
        goal(worker, file, member, "Weer een nacht doorslapen.");
        goal(worker, file, other, "Dit doel is van een ander.");
        try (Browser samira = Browser.open(product)) {
            Page page = samira.logIn("teamlid");
            page.navigate(product.address() + "/zaken/" + id + "/documenten");
            page.getByText("Maak een brief").first().click();
            button(page, "Vul de brief in").click();
            page.getByText("Kies een brief.").first().waitFor();
            samira.assertFit(page, "brief-fout");
            page.getByLabel("Wat wij afspraken").check();
            page.getByLabel(member.getString("givenName"), new Page.GetByLabelOptions().setExact(true))
                    .check();
            button(page, "Vul de brief in").click();
            Locator words = page.getByLabel("De brief", new Page.GetByLabelOptions().setExact(true));
            assertThat(words.inputValue())
                    .contains("Beste " + member.getString("givenName"), "- Weer een nacht doorslapen.", "Samira")
                    .doesNotContain("Dit doel is van een ander.");
            samira.assertFit(page, "brief");
            words.fill(words.inputValue() + "\n\nTot dinsdag.");
            page.getByLabel("en wie de brieven van").check();
            button(page, "Bewaar als stuk").click();
            page.waitForURL(url -> url.contains("/documenten/"));
            assertThat(page.locator("main").innerText()).contains("Wat wij afspraken", "pdf");
            assertThat(samira.complaints()).isEmpty();
        }
        String document = worker.get(file + "/documents")
                .json()
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("id");
        byte[] paper = worker.get(file + "/documents/" + document + "/content").bytes();
        assertThat(new String(paper, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    @Test
    void an_administrator_hears_which_field_is_misspelt_and_others_change_nothing() {
        try (Browser desk = Browser.open(product)) {
            Page page = desk.logIn("beheer");
            page.navigate(product.address() + "/beheer");
            page.getByText("Brieven", new Page.GetByTextOptions().setExact(true))
                    .last()
                    .click();
            page.getByLabel("Waarover gaat de brief?").fill("Proefbrief");
            page.getByLabel("De brief, met velden").fill("Beste {naamm},");
            button(page, "Brief toevoegen").click();
            page.getByText("Het veld {naamm} bestaat niet.").first().waitFor();
            assertThat(page.getByLabel("De brief, met velden").inputValue()).isEqualTo("Beste {naamm},");
            desk.assertFit(page, "brieven-fout");
            assertThat(desk.complaints()).isEmpty();
        }
        Api admin = Api.as(product, "beheer");
        JsonObject told = Json.createObjectBuilder()
                .add("municipality", "rivierstad")
                .add("title", "Proefbrief " + System.nanoTime())
                .add("words", "Beste {naam}")
                .build();
        assertThat(Api.as(product, "teamlid")
                        .post("/api/v1/letter-templates", told)
                        .status())
                .isEqualTo(404);
        Api.Answer made = admin.post("/api/v1/letter-templates", told);
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        String wrong = "{\"title\": \"Proefbrief\", \"words\": \"Beste {nam}\"}";
        assertThat(admin.send("PUT", made.location(), "application/json", wrong).status())
                .isEqualTo(428);
        Api.Answer misspelt =
                admin.with("If-Match", made.etag()).send("PUT", made.location(), "application/json", wrong);
        assertThat(misspelt.status()).isEqualTo(422);
        assertThat(misspelt.body()).contains("/words", "{nam}");
        assertThat(admin.with("If-Match", "\"99\"").delete(made.location()).status())
                .isEqualTo(412);
        assertThat(admin.with("If-Match", made.etag()).delete(made.location()).status())
                .isEqualTo(204);
        assertThat(admin.get(made.location()).status()).isEqualTo(404);
    }

    /** Of two parents in two homes: what is the one's stands in no letter to the other, and no address of either in one to their son. */
    @Test
    void a_letter_is_no_way_round_a_closed_part() {
        Api worker = Api.as(product, "teamlid");
        Api father = Api.as(product, "dauwtrap-vader");
        String file = Families.firstFileOf(father);
        for (JsonObject template : worker.get("/api/v1/letter-templates")
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)) {
            if (!template.getString("municipality").equals("rivierstad")) {
                continue;
            }
            for (JsonObject member :
                    worker.get(file).json().getJsonArray("household").getValuesAs(JsonObject.class)) {
                String words = worker.get(
                                file + "/letters/drafts/" + template.getString("id") + "/" + member.getString("id"))
                        .body();
                String name = member.getString("givenName");
                if (!name.equals("Ilse")) {
                    assertThat(words).as(name).doesNotContain("schulden");
                }
                if (!name.equals("Noor")) {
                    assertThat(words).as(name).doesNotContain("GGZ");
                }
                if (name.equals("Pim")) {
                    assertThat(words).doesNotContain("Beukenhof", "Molenweg");
                }
                assertThat(father.get(file + "/letters/drafts/" + template.getString("id") + "/"
                                        + member.getString("id"))
                                .status())
                        .isEqualTo(403);
            }
        }
    }

    private static JsonObject member(Api worker, String file, int place) {
        return worker.get(file).json().getJsonArray("household").getJsonObject(place);
    }

    private static void goal(Api worker, String file, JsonObject member, String words) {
        worker.post(
                file + "/goals",
                Json.createObjectBuilder()
                        .add("words", words)
                        .add("member", member.getString("id"))
                        .build());
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }
}
