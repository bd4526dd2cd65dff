// SPDX-License-Identifier: EUPL-1.2
package nl.passend.it.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.passend.it.kit.Api;
import nl.passend.it.kit.Browser;
import nl.passend.it.kit.Families;
import nl.passend.it.kit.OwnLogin;
import nl.passend.it.kit.Product;
import org.junit.jupiter.api.Test;

/** A place for who cares: she says how it is and what she asks, the team answers, and who takes over is written once. */
class CareContinuityIT {
    private static final String ASKED = "Ik wil één avond per week niet luisteren of zij nog ademt.";
    private static final String ALONE = "Ik mis mijn werk.";

    private final Product product = Product.running();

    @Test
    void what_a_mother_asks_for_herself_is_answered_and_what_she_keeps_stays_hers() {
        try (Browser samira = Browser.open(product);
                Browser own = Browser.open(product)) {
            Page table = samira.logIn("teamlid");
            String file = Families.aFamily().openedBy(Api.as(product, "teamlid"));
            String id = file.substring(file.lastIndexOf('/') + 1);
            Page hers = OwnLogin.forMember(product, table, id, 0, own);

            hers.navigate(product.address() + "/mijn-plan/" + id + "/voor-wie-zorgt");
            button(hers, "Bewaren").click();
            hers.getByText("Schrijf op wat u wilt zeggen.").first().waitFor();
            own.assertFit(hers, "voor-wie-zorgt-fout");
            says(hers, "Hoe het met mij gaat", ALONE, "Alleen ik");
            says(hers, "Wat ik zelf vraag", ASKED, "Mijn team en ik");
            assertThat(hers.locator("main").innerText())
                    .contains(ALONE, "Dit leest alleen u.", ASKED, "belt hierover, uiterlijk op");
            own.assertFit(hers, "voor-wie-zorgt-moeder");

            table.navigate(product.address() + "/zaken/" + id + "/voor-wie-zorgt");
            assertThat(table.locator("main").innerText()).contains(ASKED).doesNotContain(ALONE);
            table.getByText("Schrijf op wat ervan kwam").first().click();
            table.getByLabel("Wat is er afgesproken?").fill("Dinsdag komt de nachtzuster kennismaken.");
            button(table, "Opslaan").first().click();
            table.waitForURL(url -> url.endsWith("/voor-wie-zorgt"));
            samira.assertFit(table, "voor-wie-zorgt-team");

            hers.reload();
            assertThat(hers.locator("main").innerText())
                    .contains("Dinsdag komt de nachtzuster kennismaken.")
                    .doesNotContain("belt hierover");
            assertThat(samira.complaints()).isEmpty();
            assertThat(own.complaints()).isEmpty();
        }
    }

    @Test
    void who_takes_over_is_written_once_and_tonight_comes_from_the_emergency_plan() {
        try (Browser samira = Browser.open(product);
                Browser own = Browser.open(product)) {
            Api worker = Api.as(product, "teamlid");
            Page table = samira.logIn("teamlid");
            String file = Families.aFamily().openedBy(worker);
            String id = file.substring(file.lastIndexOf('/') + 1);
            String child = household(worker, file).get(1).getString("id");
            worker.post(
                    file + "/representations",
                    Json.createObjectBuilder()
                            .add(
                                    "representative",
                                    household(worker, file).get(0).getString("id"))
                            .add("represented", child)
                            .add("ground", "gezag")
                            .build());
            Page hers = OwnLogin.forMember(product, table, id, 0, own);
            worker.send("PUT", file + "/emergency-plans/" + child, "application/json", """
                    {"callers": [{"name": "Buurman Ab", "phone": "099 123 46 72"}],
                     "pain": "Ze lacht en trekt haar been op."}""");

            hers.navigate(product.address() + "/mijn-plan/" + id + "/voor-wie-zorgt");
            hers.getByText("Maak een plan").click();
            button(hers, "Opslaan").click();
            hers.getByText("Kies over wie het gaat.").first().waitFor();
            own.assertFit(hers, "overnemen-fout");
            hers.getByLabel("Voor wie zorgt u?").selectOption(child);
            hers.getByLabel("Eerst: wie?").first().fill("Tante Roos");
            hers.getByLabel("Eerst: telefoon").first().fill("099 123 46 71");
            button(hers, "Opslaan").click();
            hers.waitForURL(url -> !url.endsWith("/nieuw"));
            assertThat(hers.locator("main").innerText())
                    .contains("Tante Roos", "Nog niet gevraagd.", "Buurman Ab", "Ze lacht en trekt haar been op.");

            hers.getByText("Wat zegt Tante Roos?").click();
            Locator asked = hers.locator("details[open]");
            asked.getByLabel("Ja", new Locator.GetByLabelOptions().setExact(true))
                    .check();
            asked.getByLabel("Van wie weten wij dit?").fill("Roos zelf");
            asked.locator("button[type=submit]").click();
            hers.getByText("Wij weten dit van Roos zelf.").first().waitFor();
            assertThat(hers.locator("main").innerText()).contains("Zegt ja.");
            own.assertFit(hers, "overnemen-moeder");
            own.assertPrints(hers, "overnemen-papier");

            table.navigate(hers.url().replace("/mijn-plan/", "/zaken/"));
            assertThat(table.locator("main").innerText()).contains("Tante Roos", "Zegt ja.");
            samira.assertFit(table, "overnemen-team");
            assertThat(samira.complaints()).isEmpty();
            assertThat(own.complaints()).isEmpty();
        }
    }

    /** The plan of the demo was gone through more than a year ago. */
    @Test
    void a_year_later_it_is_asked_about_on_mijn_plan_and_one_tap_is_enough() {
        Api mother = Api.as(product, "zonnewolk-moeder");
        String file = "/api/v1/case-files/" + zonnewolk(mother);
        try (Browser hers = Browser.open(product)) {
            Page page = hers.logIn("zonnewolk-moeder");
            page.navigate(product.address() + "/mijn-plan/" + zonnewolk(mother));
            button(page, "Het klopt nog").click();
            page.waitForURL(url -> url.contains("als-ik-het-niet-meer-kan"));
            hers.assertFit(page, "overnemen-klopt-nog");
            hers.assertPrints(page, "overnemen-zonnewolk-papier");
            assertThat(sheets("overnemen-zonnewolk-papier")).isEqualTo(2);
        }

        JsonObject plan = items(mother, file + "/care-continuity-plans").getJsonObject(0);
        assertThat(plan.getBoolean("due")).isFalse();
        assertThat(works("continuity-check", file)).isEmpty();
    }

    @Test
    void over_rest_plans_have_versions_answers_and_an_end() {
        Api worker = Api.as(product, "teamlid");
        String file = Families.aFamily().withHousehold(3).openedBy(worker);
        List<JsonObject> household = household(worker, file);
        String mother = household.get(0).getString("id");
        String child = household.get(1).getString("id");
        String plans = file + "/care-continuity-plans";

        Api.Answer made = worker.post(plans, plan(child, mother, "Roos"));
        assertThat(made.status()).isEqualTo(201);
        assertThat(worker.post(plans, plan(child, mother, "Ab")).status()).isEqualTo(422);
        assertThat(worker.post(plans, plan(child, child, "Ab")).status()).isEqualTo(422);
        Api.Answer answered =
                worker.with("If-Match", made.etag()).post(made.location() + "/answers", answer("month", "Roos", "yes"));
        assertThat(answered.status()).isEqualTo(204);
        assertThat(worker.with("If-Match", answered.etag())
                        .post(made.location() + "/answers", answer("month", "niemand", "yes"))
                        .status())
                .isEqualTo(422);
        assertThat(worker.with("If-Match", made.etag())
                        .send(
                                "PUT",
                                made.location(),
                                "application/json",
                                plan(child, mother, "Roos")
                                        .getJsonObject("plan")
                                        .toString())
                        .status())
                .isEqualTo(412);
        JsonObject read = worker.get(made.location()).json();
        assertThat(taker(read)).isEqualTo("yes");
        Api.Answer confirmed =
                worker.with("If-Match", answered.etag()).send("POST", made.location() + "/confirmations");
        assertThat(confirmed.status()).isEqualTo(204);
        assertThat(Api.as(product, "anderteam").get(plans).status()).isEqualTo(404);
        assertThat(worker.with("If-Match", confirmed.etag())
                        .send("DELETE", made.location())
                        .status())
                .isEqualTo(204);
        assertThat(worker.get(made.location()).status()).isEqualTo(404);
    }

    @Test
    void over_rest_what_is_told_in_confidence_is_work_of_one_worker_alone() {
        Api worker = Api.as(product, "teamlid");
        Api colleague = Api.as(product, "regisseur");
        String file = Families.aFamily().openedBy(worker);
        String mother = household(worker, file).get(0).getString("id");
        Api.Answer told = worker.post(
                file + "/carer-words",
                Json.createObjectBuilder()
                        .add("topic", "ask")
                        .add("words", ASKED)
                        .add("toldBy", mother)
                        .build());
        assertThat(told.status()).isEqualTo(201);

        assertThat(items(worker, file + "/carer-words")).hasSize(1);
        assertThat(items(colleague, file + "/carer-words")).isEmpty();
        assertThat(works(worker, "carer-asks", file)).isNotEmpty();
        assertThat(works(colleague, "carer-asks", file)).isEmpty();
        assertThat(worker.patch(told.location(), told.etag(), readers("team")).status())
                .isEqualTo(422);
        assertThat(worker.patch(told.location(), null, readers("teller")).status())
                .isEqualTo(428);
        assertThat(worker.patch(told.location(), told.etag(), readers("teller")).status())
                .isEqualTo(204);
        assertThat(works(colleague, "carer-asks", file)).isNotEmpty();
    }

    private static JsonObject plan(String about, String carer, String month) {
        return Json.createObjectBuilder()
                .add("about", about)
                .add(
                        "plan",
                        Json.createObjectBuilder()
                                .add("carers", Json.createArrayBuilder().add(carer))
                                .add(
                                        "month",
                                        Json.createArrayBuilder()
                                                .add(Json.createObjectBuilder().add("name", month)))
                                .add("joy", "Ze zingt."))
                .build();
    }

    private static JsonObject answer(String horizon, String name, String answer) {
        return Json.createObjectBuilder()
                .add("horizon", horizon)
                .add("name", name)
                .add("answer", answer)
                .build();
    }

    private static JsonObject readers(String readers) {
        JsonObjectBuilder body = Json.createObjectBuilder();
        return body.add("readers", readers).build();
    }

    private static String taker(JsonObject plan) {
        return plan.getJsonArray("horizons")
                .getJsonObject(1)
                .getJsonArray("takers")
                .getJsonObject(0)
                .getString("answer");
    }

    /** Pages of what the browser would print. */
    private static long sheets(String name) {
        try {
            byte[] paper = Files.readAllBytes(Path.of(System.getProperty("screenshots"), name + ".pdf"));
            return Pattern.compile("/Type\\s*/Page[^s]")
                    .matcher(new String(paper, StandardCharsets.ISO_8859_1))
                    .results()
                    .count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<JsonObject> works(String kind, String file) {
        return works(Api.as(product, "teamlid"), kind, file);
    }

    private static List<JsonObject> works(Api worker, String kind, String file) {
        String id = file.substring(file.lastIndexOf('/') + 1);
        List<JsonObject> found = new ArrayList<>();
        Optional<String> page = Optional.of("/api/v1/work?limit=100");
        while (page.isPresent()) {
            JsonObject answer = worker.get(page.get()).json();
            answer.getJsonArray("items").getValuesAs(JsonObject.class).stream()
                    .filter(item -> item.getString("kind").equals(kind)
                            && item.getString("caseFile").equals(id))
                    .forEach(found::add);
            page = Optional.ofNullable(answer.getString("next", null));
        }
        return found;
    }

    private static String zonnewolk(Api mother) {
        return items(mother, "/api/v1/case-files").getJsonObject(0).getString("id");
    }

    private static JsonArray items(Api reader, String path) {
        return reader.get(path).json().getJsonArray("items");
    }

    private static List<JsonObject> household(Api worker, String file) {
        return worker.get(file).json().getJsonArray("household").getValuesAs(JsonObject.class);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static void says(Page page, String topic, String words, String readers) {
        page.getByLabel(topic).check();
        page.getByLabel("In uw eigen woorden").fill(words);
        page.getByLabel(readers, new Page.GetByLabelOptions().setExact(true)).check();
        button(page, "Bewaren").click();
        page.getByText(words).first().waitFor();
    }
}
