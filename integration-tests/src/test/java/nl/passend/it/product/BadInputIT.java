// SPDX-License-Identifier: EUPL-1.2
package nl.passend.it.product;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.passend.it.kit.Api;
import nl.passend.it.kit.Database;
import nl.passend.it.kit.Families;
import nl.passend.it.kit.Product;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is sent: a problem that points at the field, nothing stored by halves, never a 5xx. */
class BadInputIT {
    private final Product product = Product.running();
    private final Api teamMember = Api.as(product, "teamlid");
    private final String team = Families.teamOf(teamMember);

    record Bad(String what, String body, String pointer) {
        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<Bad> bodies() {
        String good = "{\"teamId\":\"TEAM\",\"request\":\"r\",\"ownWords\":\"w\",\"household\":[{\"givenName\":\"An\","
                + "\"familyName\":\"Proefballon\",\"birthDate\":\"1990-01-01\",\"role\":\"PARENT\"}]}";
        return Stream.of(
                new Bad("no team", good.replace("\"teamId\":\"TEAM\",", ""), "/teamId"),
                new Bad("a team that is no id", good.replace("TEAM", "wijk"), "/teamId"),
                new Bad(
                        "an unknown team",
                        good.replace("TEAM", UUID.randomUUID().toString()),
                        "/teamId"),
                new Bad("a number as request", good.replace("\"r\"", "7"), "/request"),
                new Bad("an unknown field", good.replace("\"request\"", "\"verzoek\":\"x\",\"request\""), "/verzoek"),
                new Bad("no household", good.replaceAll("\"household\":\\[.*]", "\"household\":[]"), "/household"),
                new Bad(
                        "household is text",
                        good.replaceAll("\"household\":\\[.*]", "\"household\":\"An\""),
                        "/household"),
                new Bad("an empty name", good.replace("\"An\"", "\"\""), "/household/0/givenName"),
                new Bad("a date that is none", good.replace("1990-01-01", "1990-02-30"), "/household/0/birthDate"),
                new Bad("year 9999", good.replace("1990-01-01", "9999-01-01"), "/household/0/birthDate"),
                new Bad("an unknown role", good.replace("PARENT", "BAAS"), "/household/0/role"),
                new Bad("a control character", good.replace("\"w\"", "\"w\\u0000\""), "/ownWords"),
                new Bad("a half emoji", good.replace("\"w\"", "\"\\ud83d\""), "/ownWords"),
                new Bad(
                        "a request that is far too long",
                        good.replace("\"r\"", "\"" + "r".repeat(30_000) + "\""),
                        "/request"),
                new Bad(
                        "an unknown field in a member",
                        good.replace("\"role\"", "\"bsn\":\"1\",\"role\""),
                        "/household/0/bsn"));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void a_wrong_field_is_pointed_at_and_nothing_is_stored(Bad bad) {
        long before = files();

        Api.Answer answer = teamMember.send(
                "POST", "/api/v1/case-files", "application/json", bad.body().replace("TEAM", team));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        List<String> pointers = answer.json().getJsonArray("errors").getValuesAs(JsonObject.class).stream()
                .map(error -> error.getString("pointer"))
                .toList();
        assertThat(pointers).contains(bad.pointer());
        assertThat(files()).isEqualTo(before);
    }

    static Stream<Bad> partsOfAPlan() {
        String someone = UUID.randomUUID().toString();
        return Stream.of(
                new Bad("involvements", "{\"name\":\"Kim\"}", "/members"),
                new Bad("involvements", "{\"name\":\"Kim\",\"members\":[\"" + someone + "\"]}", "/members/0"),
                new Bad("involvements", "{\"members\":[\"MEMBER\"]}", "/name"),
                new Bad("involvements", "{\"name\":\"Kim\",\"members\":[\"MEMBER\"],\"law\":\"x\"}", "/law"),
                new Bad("involvements", "{\"name\":\"Kim\",\"members\":[\"MEMBER\"],\"hours\":-1}", "/hours"),
                new Bad(
                        "involvements",
                        "{\"name\":\"Kim\",\"members\":[\"MEMBER\"],\"since\":\"2026-02-01\",\"until\":\"2026-01-01\"}",
                        "/until"),
                new Bad("involvements", "{\"helper\":\"" + someone + "\",\"members\":[\"MEMBER\"]}", "/helper"),
                new Bad("goals", "{}", "/words"),
                new Bad("goals", "{\"words\":\"Slapen\"}", "/member"),
                new Bad("actions", "{}", "/what"),
                new Bad("actions", "{\"what\":\"Bellen\",\"worker\":\"" + someone + "\"}", "/worker"),
                new Bad("actions", "{\"what\":\"Bellen\",\"due\":\"9999-01-01\"}", "/due"),
                new Bad("actions", "{\"what\":\"Bellen\",\"goal\":\"" + someone + "\"}", "/goal"),
                new Bad("proposals", "{\"toldBy\":\"" + someone + "\"}", "/toldBy"),
                new Bad("routes", "{\"route\":\"wlz-zorg-thuis\"}", "/about"),
                new Bad("routes", "{\"route\":\"bestaat-niet\",\"about\":[\"MEMBER\"]}", "/route"),
                new Bad("routes", "{\"route\":\"x\",\"about\":[\"MEMBER\"],\"facts\":{\"age\":-3}}", "/facts/age"));
    }

    @ParameterizedTest
    @MethodSource("partsOfAPlan")
    void a_wrong_part_of_a_plan_is_pointed_at_and_nothing_is_stored(Bad bad) {
        String file = Families.aFamily().openedBy(teamMember);
        String member = teamMember
                .get(file)
                .json()
                .getJsonArray("household")
                .getJsonObject(0)
                .getString("id");
        String plan = teamMember.get(file + "/plan").body();

        Api.Answer answer = teamMember.send(
                "POST", file + "/" + bad.what(), "application/json", bad.body().replace("MEMBER", member));

        assertThat(answer.status()).as(answer.body()).isEqualTo(422);
        List<String> pointers = answer.json().getJsonArray("errors").getValuesAs(JsonObject.class).stream()
                .map(error -> error.getString("pointer"))
                .toList();
        assertThat(pointers).contains(bad.pointer());
        assertThat(teamMember.get(file + "/plan").body()).isEqualTo(plan);
    }

    @ParameterizedTest
    @MethodSource("noJson")
    void what_is_no_json_is_a_problem_of_the_caller(String body) {
        Api.Answer answer = teamMember.send("POST", "/api/v1/case-files", "application/json", body);

        assertThat(answer.status()).isBetween(400, 422);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    static Stream<String> noJson() {
        return Stream.of(
                "",
                "{",
                "null",
                "[]",
                "7",
                "\"x\"",
                "{\"a\":1}}",
                "[".repeat(100_000),
                "{\"a\":".repeat(5_000),
                "\u0000");
    }

    @Test
    void ten_megabytes_are_refused() {
        Api.Answer answer = teamMember.send(
                "POST",
                "/api/v1/case-files",
                "application/json",
                HttpRequest.BodyPublishers.ofByteArray(new byte[10 * 1024 * 1024]));

        assertThat(answer.status()).isEqualTo(413);
    }

    @Test
    void html_sql_and_emoji_come_back_as_they_were_written() {
        String text = "<script>alert(1)</script>'; DROP TABLE cases_file; -- 🦄 \\ \" & é";
        String file = Families.aFamily().asking(text).saying(text).openedBy(teamMember);

        JsonObject read = teamMember.get(file).json();

        assertThat(read.getString("request")).isEqualTo(text);
        assertThat(read.getString("ownWords")).isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("paths")
    void strange_paths_and_parameters_are_never_a_fault_of_ours(String path) {
        Api.Answer answer = teamMember.get(path);

        assertThat(answer.status()).isBetween(200, 499);
    }

    static Stream<String> paths() {
        return Stream.of(
                "/api/v1/case-files/1",
                "/api/v1/case-files/" + UUID.randomUUID(),
                "/api/v1/case-files/%00",
                "/api/v1/case-files/..%2f..%2fetc",
                "/api/v1/case-files?limit=-1",
                "/api/v1/case-files?limit=999999999999",
                "/api/v1/case-files?limit=x",
                "/api/v1/case-files?after=%27%22%3C",
                "/api/v1/municipalities?name=%25&limit=0",
                "/api/v1/municipalities?after=zzz",
                "/api/v1/municipalities/'or'1",
                "/api/v1/teams/x",
                "/api/v1/jobs/x",
                "/static/x/y",
                "/static/../WEB-INF/web.xml",
                "/zaken/x",
                "/zaken/" + UUID.randomUUID() + "/live",
                "/%F0%9F%A6%84",
                "/api/v1/personas/%C3%A9",
                "/api/v1/served-municipalities/%C3%A9",
                "/api/v1/teams?municipality=%C3%A9",
                "/api/v1/bottlenecks?municipality=%F0%9F%A6%84",
                "/personas/%C3%A9",
                "/kennis/verhalen/%C3%A9",
                "/gidsen/teams?municipality=%C3%A9",
                "/knelpunten?gemeente=%C3%A9");
    }

    @Test
    void headers_that_nobody_can_read_are_the_callers() {
        for (String accept : List.of("*/*;q=zz", "text/html;q=zz", ";", "a")) {
            for (String path : List.of("/api/v1/me", "/zaken", "/health/ready")) {
                assertThat(teamMember.with("Accept", accept).get(path).status())
                        .as("%s with Accept: %s", path, accept)
                        .isBetween(200, 499);
            }
        }
        assertThat(teamMember.with("Accept-Language", "nl;q=9").get("/zaken").status())
                .isBetween(200, 499);
    }

    /** By hand: no client library sends it. */
    @Test
    void a_cookie_with_other_bytes_than_a_cookie_has_tells_nothing_of_the_inside() throws IOException {
        for (String path : List.of("/inloggen", "/api/v1/case-files")) {
            try (Socket socket = new Socket("127.0.0.1", product.port())) {
                socket.getOutputStream()
                        .write(("GET " + path
                                        + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nCookie: thema=\u00e9\r\n\r\n")
                                .getBytes(StandardCharsets.ISO_8859_1));
                String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);

                assertThat(answer).startsWith("HTTP/1.1 400").doesNotContain("io.undertow", "Exception");
            }
        }
    }

    @Test
    void a_version_that_is_none_of_ours_is_no_change_by_somebody_else() {
        String file = Families.aFamily().openedBy(teamMember);
        for (String none : List.of("*", "1", "W/\"1\"", "\"zz\"", "\"1\", \"2\"")) {
            Api.Answer answer = teamMember.patch(
                    file,
                    none,
                    Json.createObjectBuilder().add("request", "Iets").build());

            assertThat(answer.status()).as("If-Match: %s", none).isEqualTo(400);
            assertThat(answer.json().getString("header")).isEqualTo("If-Match");
        }
    }

    @Test
    void a_limit_out_of_bounds_is_named() {
        Api administrator = Api.as(product, "beheer");
        for (String wrong : List.of("0", "-1", "101")) {
            Api.Answer answer = administrator.get("/api/v1/accounts?limit=" + wrong);

            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.json().getString("parameter")).isEqualTo("limit");
        }
    }

    @Test
    void other_content_types_and_methods_are_told_so() {
        assertThat(teamMember
                        .send("POST", "/api/v1/case-files", "text/plain", "x")
                        .status())
                .isEqualTo(415);
        assertThat(teamMember
                        .send("PUT", "/api/v1/case-files", "application/json", "{}")
                        .status())
                .isEqualTo(405);
        assertThat(teamMember.with("Accept", "image/png").get("/api/v1/me").status())
                .isEqualTo(406);
    }

    @Test
    void a_patch_of_a_wrong_type_changes_nothing() {
        String file = Families.aFamily().asking("eerst").openedBy(teamMember);
        String version = teamMember.get(file).etag();

        Api.Answer wrong = teamMember.patch(
                file,
                version,
                Json.createObjectBuilder().add("request", JsonValue.TRUE).build());
        Api.Answer empty = teamMember.patch(
                file,
                version,
                Json.createObjectBuilder().add("request", JsonValue.NULL).build());

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(empty.status()).isBetween(200, 422);
        assertThat(teamMember.get(file).status()).isEqualTo(200);
    }

    private long files() {
        try (Database database = Database.of(product)) {
            return database.number("SELECT COUNT(*) FROM cases_file");
        }
    }
}
