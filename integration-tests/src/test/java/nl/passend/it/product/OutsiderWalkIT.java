// SPDX-License-Identifier: EUPL-1.2
package nl.passend.it.product;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.passend.it.kit.Api;
import nl.passend.it.kit.CsvImports;
import nl.passend.it.kit.Families;
import nl.passend.it.kit.PageCaller;
import nl.passend.it.kit.Product;
import nl.passend.it.kit.UploadForm;
import nl.passend.it.kit.Walk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Somebody without access walks past every page and endpoint that the running application has. None may give anything of a
 * family away, not even that it exists; one without a declared rule fails here.
 */
class OutsiderWalkIT {
    private static final String REQUEST = "Buitenstaanders-mogen-dit-verzoek-nooit-lezen";
    private static final String WORDS = "Buitenstaanders-mogen-deze-woorden-nooit-lezen";

    /** After these the outsider would be nobody, and the walk would show nothing any more. */
    private static final Set<String> ENDS_THE_LOGIN =
            Set.of("/api/v1/me/logouts", "/mijn-account/overal-uitloggen", "/uitloggen", "/inloggen");

    private final Product product = Product.running();
    private final List<Walk.Endpoint> endpoints = Walk.everything(product);

    @Test
    void every_page_and_endpoint_declares_who_may_call_it() {
        assertThat(endpoints).hasSizeGreaterThan(20);
        assertThat(endpoints).allSatisfy(endpoint -> assertThat(endpoint.rule())
                .as("%s has no @Access rule", endpoint)
                .isPresent());
    }

    @Test
    void nobody_gets_in_without_logging_in() {
        Family family = aFamilyOfRivierenwijk();
        for (Walk.Endpoint endpoint : endpoints) {
            if (endpoint.is("PUBLIC") || endpoint.is("PUBLISHED")) {
                continue;
            }
            Api.Answer answer = call(Api.anonymous(product), endpoint, family);

            assertThat(answer.status())
                    .as("%s for somebody who is not logged in", endpoint)
                    .isIn(endpoint.isPage() ? List.of(303, 404, 403) : List.of(401, 404));
            if (answer.status() == 303) {
                assertThat(answer.header("Location")).contains("/inloggen");
            }
        }
    }

    /** Where it is closed is walked in {@link InstallationIT}. */
    @Test
    void what_is_published_is_read_without_login_and_says_nothing_of_a_family() {
        Family family = aFamilyOfRivierenwijk();
        List<Walk.Endpoint> published =
                endpoints.stream().filter(endpoint -> endpoint.is("PUBLISHED")).toList();

        assertThat(published).hasSizeGreaterThan(30).anyMatch(endpoint -> endpoint.path()
                .equals("/personas/lijkt-op"));
        for (Walk.Endpoint endpoint : published) {
            Api.Answer answer = call(Api.anonymous(product), endpoint, family);

            assertThat(answer.status())
                    .as("%s for somebody who is not logged in", endpoint)
                    .isNotEqualTo(401)
                    .isLessThan(500);
            assertThat(String.valueOf(answer.header("Location")))
                    .as("%s", endpoint)
                    .doesNotContain("/inloggen");
            assertThat(family.isIn(answer.body())).as("%s", endpoint).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anderteam",
                "beheer",
                "redactie",
                "coach",
                "coordinator",
                "zorgkantoor",
                "ervaring",
                "clientondersteuner",
                "zonnewolk-moeder",
                "lantaarnmaan-ex",
                "crisisdienst",
                "privacy",
                "school"
            })
    void an_outsider_cannot_know_that_the_file_exists(String outsider) {
        Family family = aFamilyOfRivierenwijk();
        Api api = Api.as(product, outsider);
        PageCaller pages = PageCaller.loggedIn(product, outsider);
        List<String> leaks = new ArrayList<>();
        for (Walk.Endpoint endpoint : endpoints) {
            boolean get = endpoint.method().equals("GET");
            if (ENDS_THE_LOGIN.contains(endpoint.path())) {
                continue;
            }
            String path = endpoint.with(family.ids());
            Api.Answer answer;
            if (endpoint.isPage()) {
                answer = get ? pages.get(path) : pages.postEmpty(path);
            } else {
                answer = call(api, endpoint, family);
            }
            if (family.isIn(answer.body())) {
                leaks.add(endpoint + " shows the family to " + outsider);
            }
            if (endpoint.is("CLIENT_DATA") && endpoint.path().contains("{") && answer.status() < 400) {
                leaks.add(endpoint + " answers " + answer.status() + " to " + outsider);
            }
            if (answer.status() >= 500) {
                leaks.add(endpoint + " fails with " + answer.status());
            }
        }

        assertThat(leaks).isEmpty();
    }

    @Test
    void a_file_that_is_there_and_one_that_is_not_answer_alike() {
        Family family = aFamilyOfRivierenwijk();
        Api outsider = Api.as(product, "anderteam");

        Api.Answer there = outsider.get("/api/v1/case-files/" + family.id());
        Api.Answer nowhere = outsider.get("/api/v1/case-files/" + java.util.UUID.randomUUID());

        assertThat(there.status()).isEqualTo(404);
        assertThat(there.json().getString("type")).isEqualTo(nowhere.json().getString("type"));
        assertThat(there.json().keySet()).isEqualTo(nowhere.json().keySet());
    }

    private static Api.Answer call(Api api, Walk.Endpoint endpoint, Family family) {
        String path = endpoint.with(family.ids());
        return switch (endpoint.method()) {
            case "GET", "DELETE", "HEAD" -> api.send(endpoint.method(), path);
            case "PATCH" -> api.with("If-Match", "\"1\"").send("PATCH", path, "application/merge-patch+json", "{}");
            default ->
                api.send(
                        endpoint.method(),
                        path,
                        endpoint.isPage() ? "application/x-www-form-urlencoded" : "application/json",
                        endpoint.isPage() ? "" : "{}");
        };
    }

    private record Family(String id, String name, Map<String, String> ids) {
        boolean isIn(String body) {
            return body.contains(name) || body.contains(REQUEST) || body.contains(WORDS);
        }
    }

    private Family aFamilyOfRivierenwijk() {
        Api teamMember = Api.as(product, "teamlid");
        Families builder = Families.aFamily().asking(REQUEST).saying(WORDS);
        String path = builder.openedBy(teamMember);
        String id = path.substring(path.lastIndexOf('/') + 1);
        String member = teamMember
                .get(path + "/board")
                .json()
                .getJsonObject("file")
                .getJsonArray("household")
                .getValuesAs(JsonObject.class)
                .get(0)
                .getString("id");
        Map<String, String> ids =
                new HashMap<>(Map.of("id", id, "fileId", id, "caseFileId", id, "member", member, "memberId", member));
        ids.putAll(partsOfAPlan(teamMember, path, member));
        return new Family(id, builder.familyName(), ids);
    }

    /** One of everything that a plan has, so that the walk passes things that are there. */
    private static Map<String, String> partsOfAPlan(Api teamMember, String path, String member) {
        String helper = idOf(teamMember.post(
                path + "/involvements",
                Json.createObjectBuilder()
                        .add("name", "Kim")
                        .add("purpose", WORDS)
                        .add("members", Json.createArrayBuilder().add(member))
                        .build()));
        String goal = idOf(teamMember.post(
                path + "/goals",
                Json.createObjectBuilder()
                        .add("words", WORDS)
                        .add("member", member)
                        .build()));
        String action = idOf(teamMember.post(
                path + "/actions", Json.createObjectBuilder().add("what", WORDS).build()));
        String proposal = idOf(teamMember.post(
                path + "/proposals",
                Json.createObjectBuilder().add("words", WORDS).build()));
        teamMember.send(
                "PUT",
                path + "/emergency-plans/" + member,
                "application/json",
                Json.createObjectBuilder()
                        .add(
                                "callers",
                                Json.createArrayBuilder()
                                        .add(Json.createObjectBuilder().add("name", WORDS)))
                        .build()
                        .toString());
        Api.Answer meeting = teamMember.post(
                path + "/meetings",
                Json.createObjectBuilder()
                        .add("kind", "talk")
                        .add("on", LocalDate.now(ZoneId.of("Europe/Amsterdam")).toString())
                        .add("about", Json.createArrayBuilder().add(member))
                        .add("agenda", Json.createArrayBuilder().add(WORDS))
                        .build());
        String decision = idOf(teamMember.post(
                meeting.location() + "/decisions",
                Json.createObjectBuilder().add("what", WORDS).build()));
        String around = idOf(teamMember.post(
                path + "/household/people-around",
                Json.createObjectBuilder()
                        .add("name", WORDS)
                        .add("circle", "family")
                        .add("readers", "household")
                        .add("near", Json.createArrayBuilder().add(member))
                        .build()));
        String document = idOf(new UploadForm(
                        Map.of("title", WORDS, "kind", "letter", "about", member, "readers", "household"),
                        "brief.txt",
                        WORDS.getBytes(StandardCharsets.UTF_8))
                .postedBy(teamMember, path + "/documents"));
        String home = teamMember
                .get(path + "/board")
                .json()
                .getJsonArray("homes")
                .getJsonObject(0)
                .getString("id");
        String strength = idOf(teamMember.post(
                path + "/strengths",
                Json.createObjectBuilder()
                        .add("kind", "strength")
                        .add("words", WORDS)
                        .add("about", Json.createArrayBuilder().add(member))
                        .build()));
        String version = idOf(teamMember.post(
                path + "/plan-versions",
                Json.createObjectBuilder()
                        .add("about", Json.createArrayBuilder().add(member))
                        .build()));
        String words = idOf(teamMember.post(
                path + "/carer-words",
                Json.createObjectBuilder()
                        .add("topic", "ask")
                        .add("words", WORDS)
                        .add("toldBy", member)
                        .add("readers", "teller")
                        .build()));
        Map<String, String> parts = new HashMap<>(Map.ofEntries(
                Map.entry("around", around),
                Map.entry("helper", helper),
                Map.entry("involvement", helper),
                Map.entry("goal", goal),
                Map.entry("action", action),
                Map.entry("proposal", proposal),
                Map.entry("home", home),
                Map.entry("meeting", idOf(meeting)),
                Map.entry("decision", decision),
                Map.entry("strength", strength),
                Map.entry("version", version)));
        parts.put("words", words);
        parts.put("document", document);
        parts.put("number", "1");
        parts.put("continuity", continuityPlan(teamMember, path, member));
        String table =
                CsvImports.looked(teamMember, WORDS, "kenmerk;vraag;voornaam\n1;" + REQUEST + ";" + WORDS + "\n");
        parts.put("import", table.substring(table.lastIndexOf('/') + 1));
        return parts;
    }

    private static String continuityPlan(Api teamMember, String path, String member) {
        String child = teamMember
                .get(path)
                .json()
                .getJsonArray("household")
                .getJsonObject(1)
                .getString("id");
        return idOf(teamMember.post(
                path + "/care-continuity-plans",
                Json.createObjectBuilder()
                        .add("about", child)
                        .add(
                                "plan",
                                Json.createObjectBuilder()
                                        .add("carers", Json.createArrayBuilder().add(member))
                                        .add("joy", WORDS))
                        .build()));
    }

    private static String idOf(Api.Answer made) {
        return made.location().substring(made.location().lastIndexOf('/') + 1);
    }
}
