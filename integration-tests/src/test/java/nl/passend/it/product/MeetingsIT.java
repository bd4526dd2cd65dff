// SPDX-License-Identifier: EUPL-1.2
package nl.passend.it.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.passend.it.kit.Api;
import nl.passend.it.kit.Browser;
import nl.passend.it.kit.Families;
import nl.passend.it.kit.OwnLogin;
import nl.passend.it.kit.Product;
import nl.passend.it.kit.Work;
import org.junit.jupiter.api.Test;

/** Nothing is decided about people who are not there, whatever program asks; the story of it is in {@link MeetingJourneyIT}. */
class MeetingsIT {
    private static final String PROPOSAL = "Een verpleegkundige komt drie nachten per week.";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Amsterdam"));

    private final Product product = Product.running();
    private final Api worker = Api.as(product, "teamlid");

    @Test
    void over_rest_the_server_refuses_to_decide_without_them() {
        String file = Families.aFamily().openedBy(worker);
        String member = firstMember(file);
        Api.Answer planned = worker.post(file + "/meetings", meeting(member));
        assertThat(planned.status()).isEqualTo(201);
        assertThat(Api.as(product, "anderteam").get(planned.location()).status())
                .isEqualTo(404);
        assertThat(put(planned.location() + "/minutes", null, nobodyCame()).status())
                .isEqualTo(428);
        assertThat(put(planned.location() + "/minutes", planned.etag(), nobodyCame())
                        .status())
                .isEqualTo(204);

        Api.Answer refused = worker.post(
                planned.location() + "/decisions",
                decision().add("decided", true).build());
        Api.Answer proposed =
                worker.post(planned.location() + "/decisions", decision().build());

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().getString("type")).isEqualTo("urn:passend:problem:cases:not-without-them");
        assertThat(proposed.status()).isEqualTo(201);
        assertThat(worker.get(proposed.location()).json().getString("status")).isEqualTo("proposed");
        assertThat(workOf(file)).contains("answer-waits");
    }

    @Test
    void over_rest_a_call_is_made_until_somebody_has_spoken_to_them() {
        String file = Families.aFamily().openedBy(worker);
        String member = firstMember(file);
        Api.Answer planned = worker.post(file + "/meetings", meeting(member));
        put(planned.location() + "/minutes", planned.etag(), nobodyCame());
        String decision = worker.post(
                        planned.location() + "/decisions",
                        decision().add("safety", "Er is nu gevaar.").build())
                .location();
        assertThat(worker.get(decision).json().getString("status")).isEqualTo("safety");
        assertThat(workOf(file)).contains("answer-tell");
        String answer = decision + "/answers/" + member;

        Api.Answer called = worker.with("If-Match", worker.get(answer).etag())
                .post(answer + "/calls", Json.createObjectBuilder().build());
        assertThat(called.status()).isEqualTo(204);
        assertThat(workOf(file)).contains("answer-tell");
        String etag = worker.get(answer).etag();
        Api.Answer said = put(
                answer, etag, Json.createObjectBuilder().add("said", "agree").build());
        Api.Answer stale =
                put(answer, etag, Json.createObjectBuilder().add("said", "call").build());

        assertThat(said.status()).isEqualTo(204);
        assertThat(stale.status()).isEqualTo(412);
        assertThat(workOf(file)).doesNotContain("answer-");
        assertThat(worker.get("/api/v1/talk-shares").json().getJsonArray("items"))
                .hasSize(1);
    }

    /** A worker who is asked waits in their own work until they answer; the family reads it, and not why. */
    @Test
    void a_colleague_who_is_asked_answers_and_the_family_reads_who_comes_instead() {
        Api director = Api.as(product, "regisseur");
        String joostsPerson = director.get("/api/v1/me").json().getString("personId");
        try (Browser joost = Browser.open(product);
                Browser own = Browser.open(product);
                Browser samira = Browser.open(product)) {
            Page hers = samira.logIn("teamlid");
            String file = Families.aFamily().openedBy(worker);
            String id = file.substring(file.lastIndexOf('/') + 1);
            Page mother = OwnLogin.forMember(product, hers, id, 0, own);
            Api.Answer planned = worker.post(
                    file + "/meetings",
                    Json.createObjectBuilder(meeting(firstMember(file)))
                            .add("on", TODAY.plusDays(9).toString())
                            .add("workers", Json.createArrayBuilder().add(joostsPerson))
                            .build());
            assertThat(planned.status()).as(planned.body()).isEqualTo(201);
            assertThat(Work.of(director, id))
                    .anyMatch(one -> one.getString("kind").equals("meeting-answer") && one.getBoolean("mine"));
            JsonObject asked = director.get(planned.location())
                    .json()
                    .getJsonArray("colleagues")
                    .getJsonObject(0);
            assertThat(asked.getBoolean("mine")).isTrue();
            String address = planned.location() + "/colleagues/" + asked.getString("id");
            String etag = director.get(address).etag();
            assertThat(colleague(director, address, etag, "cannot").body()).contains("/instead");
            assertThat(colleague(director, address, etag, "maybe").body()).contains("/choice");
            assertThat(colleague(Api.as(product, "anderteam"), address, etag, "come")
                            .status())
                    .isEqualTo(404);

            Page page = joost.logIn("regisseur");
            page.navigate(product.address() + "/zaken/" + id + "/overleg/" + asked.getString("id"));
            joost.assertFit(page, "overleg-collega");
            button(page, "Laat dit weten").click();
            page.getByText("Kies een van de drie.").first().waitFor();
            page.getByLabel("Ik kan niet").check();
            page.getByLabel("Wie neemt het van u over?").fill("Samira");
            page.getByLabel("Wat wilt u inbrengen?").fill("Het rooster van mei.");
            button(page, "Laat dit weten").click();
            page.getByText("Samira neemt het over.").first().waitFor();

            assertThat(Work.of(director, id))
                    .noneMatch(one -> one.getString("kind").equals("meeting-answer"));
            assertThat(colleague(director, address, etag, "come").status()).isEqualTo(412);
            String place = planned.location().substring(planned.location().lastIndexOf('/') + 1);
            mother.navigate(product.address() + "/mijn-plan/" + id + "/overleg/" + place);
            assertThat(mother.locator("main").innerText())
                    .contains("kan er niet bij zijn.", "Samira neemt het over.", "Het rooster van mei.");
            own.assertFit(mother, "overleg-collega-moeder");
            hers.navigate(product.address() + "/zaken/" + id + "/overleg/" + place);
            samira.assertFit(hers, "overleg-collega-leidt");

            worker.with("If-Match", worker.get(planned.location()).etag())
                    .send(
                            "PATCH",
                            planned.location(),
                            "application/merge-patch+json",
                            "{\"on\": \"" + TODAY.plusDays(10) + "\"}");
            assertThat(director.get(address).body()).doesNotContain("Samira", "cannot");
        }
    }

    /** From the screen that says that nothing can be decided to where it is written down who decides, and back. */
    @Test
    void a_meeting_about_a_child_without_a_decider_leads_to_recording_one_and_back() {
        try (Browser samira = Browser.open(product)) {
            Page page = samira.logIn("teamlid");
            String file = Families.aFamily().withHousehold(8).openedBy(worker);
            String id = file.substring(file.lastIndexOf('/') + 1);
            List<JsonObject> household =
                    worker.get(file).json().getJsonArray("household").getValuesAs(JsonObject.class);
            JsonObject child = household.stream()
                    .filter(one -> one.getInt("age") < 12)
                    .findFirst()
                    .orElseThrow();
            String name = child.getString("givenName");
            String meeting = worker.post(file + "/meetings", meeting(child.getString("id")))
                    .location();
            page.navigate(
                    product.address() + "/zaken/" + id + "/overleg/" + meeting.substring(meeting.lastIndexOf('/') + 1));
            samira.assertFit(page, "overleg-niemand-beslist");

            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Leg vast wie over " + name + " beslist"))
                    .click();
            assertThat(page.locator("select[name=ward]").inputValue()).isEqualTo(child.getString("id"));
            samira.assertFit(page, "wie-beslist-vanuit-overleg");
            page.locator("input[name=ground][value=gezag]").check();
            page.locator("select[name=guardian]").selectOption(household.get(0).getString("id"));
            button(page, "Opslaan").click();

            page.getByText("Waar praten wij over?").waitFor();
            assertThat(page.url()).contains("/overleg/");
            assertThat(page.locator("main").innerText()).doesNotContain("Wie beslist over");
            assertThat(worker.get(meeting).json().getJsonArray("undecided")).isEmpty();
            assertThat(worker.get(meeting).json().getJsonArray("deciders")).hasSize(1);
        }
    }

    private static Api.Answer colleague(Api who, String address, String etag, String choice) {
        return who.with("If-Match", etag)
                .send(
                        "PUT",
                        address,
                        "application/json",
                        Json.createObjectBuilder().add("choice", choice).build().toString());
    }

    /** The kinds of work that wait for this file. */
    private String workOf(String file) {
        StringBuilder kinds = new StringBuilder();
        String next = "/api/v1/work?limit=100";
        while (next != null) {
            JsonObject page = worker.get(next).json();
            page.getJsonArray("items").getValuesAs(JsonObject.class).stream()
                    .filter(item -> file.endsWith(item.getString("caseFile")))
                    .forEach(item -> kinds.append(item.getString("kind")).append(' '));
            next = page.getString("next", null);
        }
        return kinds.toString();
    }

    private String firstMember(String file) {
        return worker.get(file)
                .json()
                .getJsonArray("household")
                .getJsonObject(0)
                .getString("id");
    }

    private static JsonObject meeting(String member) {
        return Json.createObjectBuilder()
                .add("kind", "round-table")
                .add("on", TODAY.toString())
                .add("about", Json.createArrayBuilder().add(member))
                .build();
    }

    private static JsonObject nobodyCame() {
        return Json.createObjectBuilder()
                .add("attendance", Json.createArrayBuilder())
                .add("text", "Besproken.")
                .build();
    }

    private static JsonObjectBuilder decision() {
        return Json.createObjectBuilder().add("what", PROPOSAL);
    }

    private Api.Answer put(String path, String etag, JsonObject body) {
        Api api = etag == null ? worker : worker.with("If-Match", etag);
        return api.send("PUT", path, "application/json", body.toString());
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(false))
                .first();
    }
}
