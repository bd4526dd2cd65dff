// SPDX-License-Identifier: EUPL-1.2
package nl.passend.it.product;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.passend.it.kit.Api;
import nl.passend.it.kit.Families;
import nl.passend.it.kit.PageCaller;
import nl.passend.it.kit.Product;
import nl.passend.it.kit.Walk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The adviser of the care office, who pays for Wlz help: let in, sees what that costs and nothing else, is seen, and is out again. */
class FunderIT {
    private static final String REQUEST = "Wie-betaalt-mag-dit-verzoek-nooit-lezen";
    private static final String PASSWORD = "een-lang-wachtwoord-1";

    /** What who pays may open of a file: one page, under both its addresses, and the same over REST. */
    private static final Set<String> COSTS =
            Set.of("/zaken/{id}/kosten", "/mijn-plan/{id}/kosten", "/api/v1/case-files/{id}/costs");

    private final Product product = Product.running();
    private final Api teamMember = Api.as(product, "teamlid");
    private final Api director = Api.as(product, "regisseur");
    private final Api adviser = Api.as(product, "zorgkantoor");
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
    private final Families family =
            Families.aFamily().withHousehold(3).asking(REQUEST).saying(REQUEST);
    private String file;
    private List<String> members;

    @BeforeEach
    void aFamilyWithHelpUnderManyLaws() {
        file = family.openedBy(teamMember);
        members = teamMember.get(file).json().getJsonArray("household").getValuesAs(JsonObject.class).stream()
                .map(member -> member.getString("id"))
                .toList();
        comes("Yentebel", "wlz", 28_600, members.get(1), false);
        comes("Fadouabel", "wlz", null, members.get(1), false);
        comes("Opvangbel", "wlz", 99_000, members.get(2), true);
        comes("Kimbel", "jeugdwet", 9_800, members.get(2), false);
        comes("Ansbel", "wmo-2015", 4_000, members.get(0), false);
    }

    @Test
    void the_adviser_sees_what_wlz_help_costs_and_for_whom_and_nothing_else() {
        assertThat(letIn(director).status()).isEqualTo(201);

        JsonObject seen = adviser.get(file + "/costs").json();
        String page = PageCaller.loggedIn(product, "zorgkantoor")
                .get("/zaken/" + id() + "/kosten")
                .body();

        assertThat(seen.getString("funder")).isEqualTo("care-office");
        assertThat(seen.getInt("total")).isEqualTo(28_600);
        assertThat(seen.getInt("unknown")).isEqualTo(1);
        assertThat(seen.getJsonArray("items")).hasSize(2).allSatisfy(item -> assertThat(
                        item.asJsonObject().getString("law"))
                .isEqualTo("wlz"));
        assertThat(page).contains("Lid2 " + family.familyName(), "Samen € 28.600 per jaar.", "Thuiszorg Wilgenroos");
        for (String body : List.of(seen.toString(), page)) {
            assertThat(body)
                    .doesNotContain("Yentebel", "Fadouabel", "Opvangbel", "Kimbel", "Ansbel")
                    .doesNotContain("Lid1", "Lid3", REQUEST, "Rivierenwijk");
        }
    }

    @Test
    void every_other_page_and_endpoint_answers_the_adviser_as_a_stranger() {
        String grant = idOf(letIn(director));
        PageCaller pages = PageCaller.loggedIn(product, "zorgkantoor");
        Map<String, String> ids = new HashMap<>(Map.of("id", id(), "grant", grant, "member", members.get(1)));
        teamMember.get(file + "/board").json().getJsonArray("homes").getValuesAs(JsonObject.class).stream()
                .findFirst()
                .ifPresent(home -> ids.put("home", home.getString("id")));
        ids.put(
                "involvement",
                teamMember
                        .get(file + "/involvements")
                        .json()
                        .getJsonArray("items")
                        .getJsonObject(0)
                        .getString("id"));
        ids.put("helper", ids.get("involvement"));
        List<String> leaks = new ArrayList<>();
        int open = 0;
        for (Walk.Endpoint endpoint : Walk.everything(product)) {
            if (!endpoint.is("CLIENT_DATA") || !endpoint.path().contains("{id}")) {
                continue;
            }
            Api.Answer answer = call(endpoint, endpoint.with(ids), pages);
            boolean mine = endpoint.method().equals("GET") && COSTS.contains(endpoint.path());
            if (mine && answer.status() == 200) {
                open++;
            } else if (answer.status() < 400 || answer.body().contains(REQUEST)) {
                leaks.add(endpoint + " answers " + answer.status());
            }
        }

        assertThat(leaks).isEmpty();
        assertThat(open).isEqualTo(COSTS.size());
        assertThat(adviser.get(file).json().getString("type"))
                .isEqualTo(adviser.get("/api/v1/case-files/" + UUID.randomUUID())
                        .json()
                        .getString("type"));
    }

    @Test
    void the_file_stands_in_the_advisers_own_list_and_in_no_other() {
        letIn(director);
        PageCaller pages = PageCaller.loggedIn(product, "zorgkantoor");

        JsonObject line = listed().stream()
                .filter(item -> item.getString("file").equals(id()))
                .findFirst()
                .orElseThrow();

        assertThat(line.getInt("total")).isEqualTo(28_600);
        assertThat(line.getInt("unknown")).isEqualTo(1);
        assertThat(pages.get("/kosten").body()).contains("Lid2 " + family.familyName());
        assertThat(adviser.get("/api/v1/case-files?limit=100").json().getJsonArray("items"))
                .isEmpty();
        assertThat(adviser.get("/api/v1/work?limit=100").json().getJsonArray("items"))
                .isEmpty();
        for (String page : List.of("/zaken", "/zaken?naam=" + family.familyName(), "/mijn-werk", "/mijn-plan")) {
            assertThat(pages.get(page).body()).as(page).doesNotContain("Lid2", id());
        }
    }

    @Test
    void the_family_reads_that_the_adviser_looked_and_ends_it_at_once() {
        String grant = letIn(director).location();
        Api mother = ownLoginOf(members.get(0));
        adviser.get(file + "/costs");
        adviser.get("/api/v1/costs");

        JsonObject look =
                mother.get(file + "/access-log").json().getJsonArray("items").getValuesAs(JsonObject.class).stream()
                        .filter(line -> line.getString("purpose").equals("funding"))
                        .findFirst()
                        .orElseThrow();
        JsonObject known = mother.get(grant).json();

        assertThat(look.getString("name")).startsWith("Femke van ");
        assertThat(look.getString("purposeInWords")).contains("wat de zorg kost");
        assertThat(known.getString("funder")).isEqualTo("care-office");
        assertThat(known.getBoolean("mayEnd")).isTrue();
        assertThat(mother.delete(grant).status()).isEqualTo(204);
        assertThat(adviser.get(file + "/costs").status()).isEqualTo(404);
        assertThat(listed()).noneMatch(item -> item.getString("file").equals(id()));
        assertThat(mother.get(grant).status()).isEqualTo(404);
    }

    @Test
    void on_screen_the_director_lets_the_adviser_in_and_ends_it() {
        PageCaller pages = PageCaller.loggedIn(product, "regisseur");
        String page = "/zaken/" + id() + "/kosten";
        Map<String, String> typed = new HashMap<>(Map.of(
                "loginName",
                "zorgkantoor",
                "funder",
                "care-office",
                "until",
                today.plusMonths(6).toString()));

        Api.Answer untold = pages.post(page, page, typed);
        typed.put("agreed", "yes");
        Api.Answer told = pages.post(page, page, typed);

        assertThat(untold.status()).isEqualTo(422);
        assertThat(untold.body()).contains("Vertel het eerst aan het gezin.");
        assertThat(told.status()).as(told.body()).isEqualTo(303);
        assertThat(adviser.get(file + "/costs").status()).isEqualTo(200);
        String access = pages.get("/zaken/" + id() + "/toegang").body();
        assertThat(access).contains("Femke", "Ziet alleen wat hulp kost die het zorgkantoor betaalt.");
        String end = access.substring(access.indexOf(page + "/") + page.length() + 1);
        Api.Answer ended = pages.post(page, page + "/" + end.substring(0, 36) + "/stoppen", Map.of());
        assertThat(ended.status()).isEqualTo(303);
        assertThat(adviser.get(file + "/costs").status()).isEqualTo(404);
    }

    @Test
    void nobody_is_let_in_without_the_familys_leave_for_too_long_by_another_or_twice() {
        assertThat(letIn(teamMember).status()).isEqualTo(403);
        assertThat(letIn(adviser).status()).isEqualTo(404);
        assertRefused(told().add("agreed", false), "/agreed");
        assertRefused(told().add("until", today.plusYears(1).plusDays(1).toString()), "/until");
        assertRefused(told().add("until", today.minusDays(1).toString()), "/until");
        assertRefused(told().add("loginName", "teamlid"), "/loginName");
        assertRefused(told().add("loginName", "zonnewolk-moeder").add("funder", "insurer"), "/loginName");
        assertRefused(told().add("funder", "insurer"), "/loginName");
        assertRefused(told().add("funder", "somebody"), "/funder");
        assertThat(letIn(director).status()).isEqualTo(201);
        assertRefused(told(), "/loginName");
    }

    private void assertRefused(JsonObjectBuilder body, String pointer) {
        Api.Answer answer = director.post(file + "/funders", body.build());
        assertThat(answer.status()).as(answer.body()).isEqualTo(422);
        assertThat(answer.body()).contains("\"" + pointer + "\"");
    }

    private Api.Answer letIn(Api who) {
        return who.post(file + "/funders", told().build());
    }

    private JsonObjectBuilder told() {
        return Json.createObjectBuilder()
                .add("loginName", "zorgkantoor")
                .add("funder", "care-office")
                .add("until", today.plusMonths(6).toString())
                .add("agreed", true);
    }

    private List<JsonObject> listed() {
        return adviser.get("/api/v1/costs?limit=100")
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
    }

    private void comes(String name, String law, Integer cost, String member, boolean teamOnly) {
        JsonObjectBuilder body = Json.createObjectBuilder()
                .add("name", name)
                .add("organisation", "Thuiszorg Wilgenroos")
                .add("law", law)
                .add("purpose", REQUEST)
                .add("hours", 14)
                .add("teamOnly", teamOnly)
                .add("members", Json.createArrayBuilder().add(member));
        if (cost != null) {
            body.add("costPerYear", cost);
        }
        Api.Answer made = teamMember.post(file + "/involvements", body.build());
        assertThat(made.status()).as(made.body()).isEqualTo(201);
    }

    /** With the code that the team hands over on paper. */
    private Api ownLoginOf(String member) {
        String code = teamMember
                .post(
                        file + "/household-members/" + member + "/invitations",
                        Json.createObjectBuilder().build())
                .json()
                .getString("code");
        String loginName = "gezinslid-" + Long.toString(System.nanoTime(), 36);
        Api.Answer taken = Api.anonymous(product)
                .with("Sec-Fetch-Site", "same-origin")
                .send(
                        "POST",
                        "/welkom",
                        "application/x-www-form-urlencoded",
                        PageCaller.form(Map.of("code", code, "loginName", loginName, "password", PASSWORD)));
        assertThat(taken.status()).as(taken.body()).isEqualTo(303);
        return Api.as(product, loginName, PASSWORD);
    }

    private Api.Answer call(Walk.Endpoint endpoint, String path, PageCaller pages) {
        boolean get = endpoint.method().equals("GET");
        if (endpoint.isPage()) {
            return get ? pages.get(path) : pages.postEmpty(path);
        }
        return switch (endpoint.method()) {
            case "GET", "DELETE", "HEAD" -> adviser.send(endpoint.method(), path);
            case "PATCH" -> adviser.with("If-Match", "\"1\"").send("PATCH", path, "application/merge-patch+json", "{}");
            default -> adviser.send(endpoint.method(), path, "application/json", "{}");
        };
    }

    private String id() {
        return file.substring(file.lastIndexOf('/') + 1);
    }

    private static String idOf(Api.Answer made) {
        return made.location().substring(made.location().lastIndexOf('/') + 1);
    }
}
