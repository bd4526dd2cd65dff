// SPDX-License-Identifier: EUPL-1.2
package nl.passend.it.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import nl.passend.it.kit.Api;
import nl.passend.it.kit.Browser;
import nl.passend.it.kit.Families;
import nl.passend.it.kit.Product;
import org.junit.jupiter.api.Test;

/** Reading along is withheld at once; a colleague reads why, and two people open it again. */
class WithholdingIT {
    private final Product product = Product.running();

    @Test
    void a_worker_withholds_it_and_the_colleague_finds_it_in_the_work_of_today() {
        String file = Families.aFamily().openedBy(Api.as(product, "teamlid"));
        String id = file.substring(file.lastIndexOf('/') + 1);
        try (Browser samira = Browser.open(product);
                Browser joost = Browser.open(product)) {
            Page first = samira.logIn("teamlid");
            first.navigate(product.address() + "/zaken/" + id + "/wie-beslist");
            first.getByLabel("Over wie?").selectOption("Lid2");
            first.getByLabel("Gezag", new Page.GetByLabelOptions().setExact(true))
                    .check();
            first.getByLabel("Wie beslist?").selectOption("Lid1");
            first.getByLabel("Nee, deze persoon mag niet meelezen").check();
            button(first, "Opslaan");
            first.getByText("Een collega moet nog meelezen").first().waitFor();
            samira.assertFit(first, "gezin-tegengehouden");
            first.locator("section[aria-labelledby=beslissen] a:has-text('Meelezen')")
                    .first()
                    .click();
            assertThat(first.locator("main").innerText()).contains("Een ander dan wie dit schreef, leest het mee.");
            samira.assertFit(first, "meelezen-eerste");

            Page second = joost.logIn("regisseur");
            second.navigate(product.address() + "/zaken/" + id + "/gezin");
            second.locator("section[aria-labelledby=beslissen] a:has-text('Meelezen')")
                    .first()
                    .click();
            button(second, "Ik las dit en ben het eens");
            second.getByText("een collega las mee").first().waitFor();
            assertThat(samira.complaints()).isEmpty();
            assertThat(joost.complaints()).isEmpty();
        }
    }

    @Test
    void over_rest_it_works_at_once_and_opens_only_when_two_agree() {
        Api samira = Api.as(product, "teamlid");
        Api joost = Api.as(product, "regisseur");
        String file = Families.aFamily().openedBy(samira);
        List<JsonObject> household =
                samira.get(file).json().getJsonArray("household").getValuesAs(JsonObject.class);
        Api.Answer made = samira.post(
                file + "/representations",
                Json.createObjectBuilder()
                        .add("representative", household.get(0).getString("id"))
                        .add("represented", household.get(1).getString("id"))
                        .add("ground", "gezag")
                        .add("decidedOn", "2019-06-01")
                        .add("reference", "gezagsregister")
                        .add("withheld", Json.createObjectBuilder().add("reason", "safety"))
                        .build());
        assertThat(made.status()).isEqualTo(201);
        Api.Answer unread = samira.get(made.location());
        assertThat(unread.json().getString("effect")).isEqualTo("withheld");
        assertThat(unread.json().getJsonObject("withheld").getString("until"))
                .isGreaterThan(LocalDate.now().toString());
        String confirm = made.location() + "/withholding/confirmations";
        assertThat(samira.with("If-Match", unread.etag()).send("POST", confirm).status())
                .isEqualTo(422);
        assertThat(workOf(joost, file)).contains("withholding-unread");
        assertThat(joost.with("If-Match", unread.etag()).send("POST", confirm).status())
                .isEqualTo(204);

        Api.Answer proposed = samira.with(
                        "If-Match", samira.get(made.location()).etag())
                .send(
                        "POST",
                        made.location() + "/withholding/openings",
                        "application/json",
                        Json.createObjectBuilder()
                                .add("words", "Rustig.")
                                .build()
                                .toString());
        assertThat(proposed.status()).isEqualTo(204);
        assertThat(samira.get(made.location()).json().getString("effect")).isEqualTo("withheld");
        assertThat(joost.with("If-Match", proposed.etag()).send("POST", confirm).status())
                .isEqualTo(204);
        // Alone or together with the child: that is a matter of the child's age.
        assertThat(samira.get(made.location()).json().getString("effect")).isIn("decides", "together", "asked");
        assertThat(Api.as(product, "anderteam").get(made.location()).status()).isEqualTo(404);
    }

    private static List<String> workOf(Api worker, String file) {
        String id = file.substring(file.lastIndexOf('/') + 1);
        return worker.get("/api/v1/work?limit=100").json().getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .filter(item -> item.getString("caseFile").equals(id))
                .map(item -> item.getString("kind"))
                .toList();
    }

    private static void button(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
    }
}
