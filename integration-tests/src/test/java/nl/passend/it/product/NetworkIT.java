// SPDX-License-Identifier: EUPL-1.2
package nl.passend.it.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import nl.passend.it.kit.Api;
import nl.passend.it.kit.Browser;
import nl.passend.it.kit.Families;
import nl.passend.it.kit.OwnLogin;
import nl.passend.it.kit.PageCaller;
import nl.passend.it.kit.Product;
import org.junit.jupiter.api.Test;

/** Who is family of whom and who stands around: told by a mother, drawn by the server, changed over REST. */
class NetworkIT {
    private final Product product = Product.running();

    @Test
    void a_mother_names_her_sister_and_the_team_sees_her_in_the_drawing_and_the_list() {
        try (Browser samira = Browser.open(product);
                Browser own = Browser.open(product)) {
            Page table = samira.logIn("teamlid");
            String file = Families.aFamily().openedBy(Api.as(product, "teamlid"));
            String id = file.substring(file.lastIndexOf('/') + 1);
            Page hers = OwnLogin.forMember(product, table, id, 0, own);

            hers.navigate(product.address() + "/mijn-plan/" + id + "/netwerk");
            hers.getByText("Noem iemand").click();
            button(hers, "Opslaan").click();
            hers.getByText("Vul in hoe deze persoon heet.").first().waitFor();
            own.assertFit(hers, "netwerk-fout");
            hers.getByLabel("Hoe heet deze persoon?").fill("Roos");
            hers.getByLabel("Familie", new Page.GetByLabelOptions().setExact(true))
                    .check();
            hers.getByLabel("Lid1").first().check();
            hers.getByLabel("Hoe is de band?").selectOption("strong");
            button(hers, "Opslaan").click();
            hers.waitForURL(url -> url.endsWith("/netwerk"));
            assertThat(hers.locator("main").innerText()).contains("Roos", "hechte band", "Dit weten het team en Lid1");
            own.assertFit(hers, "netwerk-moeder");

            table.navigate(product.address() + "/zaken/" + id + "/netwerk");
            assertThat(table.locator("svg[role=img] text").allTextContents()).contains("Roos", "hechte band", "Thuis");
            assertThat(table.locator("main").innerText()).contains("Verteld door Lid1.");
            samira.assertFit(table, "netwerk-team");
            assertThat(samira.complaints()).isEmpty();
            assertThat(own.complaints()).isEmpty();
        }
    }

    @Test
    void over_rest_relations_and_people_around_have_versions_and_an_end() {
        Api worker = Api.as(product, "teamlid");
        String file = Families.aFamily().withHousehold(3).openedBy(worker);
        List<JsonObject> household =
                worker.get(file).json().getJsonArray("household").getValuesAs(JsonObject.class);
        String mother = household.get(0).getString("id");
        String child = household.get(1).getString("id");

        Api.Answer related = worker.post(file + "/household/relations", relation(mother, child, "parent"));
        assertThat(related.status()).isEqualTo(201);
        assertThat(worker.post(file + "/household/relations", relation(mother, child, "parent"))
                        .status())
                .isEqualTo(422);
        assertThat(worker.post(file + "/household/relations", relation(mother, child, "godmother"))
                        .status())
                .isEqualTo(422);
        Api.Answer ended = put(
                worker,
                related.location(),
                related.etag(),
                Json.createObjectBuilder().add("kinship", "foster-parent").add("until", "2026-03-01"));
        assertThat(ended.status()).isEqualTo(204);
        assertThat(worker.get(related.location()).json().getBoolean("ended")).isTrue();
        assertThat(put(
                                worker,
                                related.location(),
                                related.etag(),
                                Json.createObjectBuilder().add("kinship", "parent"))
                        .status())
                .isEqualTo(412);
        assertThat(Api.as(product, "anderteam").get(file + "/household").status())
                .isEqualTo(404);

        Api.Answer named = worker.post(
                file + "/household/people-around", person("Oma", mother).build());
        assertThat(named.status()).isEqualTo(201);
        assertThat(put(worker, named.location(), null, person("Oma Tine", mother))
                        .status())
                .isEqualTo(428);
        Api.Answer changed = put(worker, named.location(), named.etag(), person("Oma Tine", mother));
        assertThat(changed.status()).isEqualTo(204);
        assertThat(worker.get(named.location()).json().getString("name")).isEqualTo("Oma Tine");
        assertThat(worker.with("If-Match", changed.etag())
                        .send("DELETE", named.location())
                        .status())
                .isEqualTo(204);
        assertThat(worker.get(named.location()).status()).isEqualTo(404);
    }

    /** Names come from people: whatever they are, they stand in the drawing as words. */
    @Test
    void a_name_with_marks_in_it_is_words_in_the_drawing() {
        Api worker = Api.as(product, "teamlid");
        String file = Families.aFamily().openedBy(worker);
        String mother = worker.get(file)
                .json()
                .getJsonArray("household")
                .getJsonObject(0)
                .getString("id");
        worker.post(
                file + "/household/people-around", person("<b>X</b>", mother).build());

        String page = PageCaller.loggedIn(product, "teamlid")
                .get("/zaken/" + file.substring(file.lastIndexOf('/') + 1) + "/netwerk")
                .body();

        assertThat(page).contains("&lt;b").doesNotContain("<b>X");
    }

    private static JsonObject relation(String one, String other, String kinship) {
        return Json.createObjectBuilder()
                .add("one", one)
                .add("other", other)
                .add("kinship", kinship)
                .build();
    }

    private static JsonObjectBuilder person(String name, String near) {
        return Json.createObjectBuilder()
                .add("name", name)
                .add("circle", "family")
                .add("readers", "household")
                .add("near", Json.createArrayBuilder().add(near));
    }

    private static Api.Answer put(Api api, String address, String etag, JsonObjectBuilder body) {
        Api asking = etag == null ? api : api.with("If-Match", etag);
        return asking.send("PUT", address, "application/json", body.build().toString());
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
