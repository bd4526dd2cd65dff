// SPDX-License-Identifier: EUPL-1.2
package nl.passend.it.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.passend.it.kit.Api;
import nl.passend.it.kit.Browser;
import nl.passend.it.kit.Database;
import nl.passend.it.kit.Families;
import nl.passend.it.kit.PageCaller;
import nl.passend.it.kit.Product;
import nl.passend.it.kit.Walk;
import org.junit.jupiter.api.Test;

/** Break-glass as a family would want it: rarely, shortly, seen by everybody, and never a way to search. */
class BreakGlassIT {
    private static final long BEAT = Duration.ofSeconds(1).toNanos();
    private static final String OPEN = "/api/v1/break-glass";
    private static final String USES = "/api/v1/break-glass-uses";
    private static final String REASON = "De politie staat voor de deur en vraagt om hulp.";

    private final Product product = Product.running();
    private final Api crisis = Api.as(product, "crisisdienst");
    private final Api officer = Api.as(product, "privacy");
    private final Api member = Api.as(product, "teamlid");

    @Test
    void a_walk_along_every_page_before_during_and_after() {
        Families family = Families.aFamily();
        String file = family.openedBy(member);
        Map<String, String> ids = Map.of("id", idOf(file));
        PageCaller pages = PageCaller.loggedIn(product, "crisisdienst");
        List<Walk.Endpoint> walk = Walk.everything(product).stream()
                .filter(endpoint -> endpoint.method().equals("GET")
                        && endpoint.path().contains("{id}")
                        && endpoint.is("CLIENT_DATA")
                        && !endpoint.path().endsWith("/live"))
                .toList();
        assertThat(walk).hasSizeGreaterThan(8);

        assertThat(statuses(walk, pages, ids)).containsOnly(404);
        assertThat(crisis.post(OPEN, asking(family)).status()).isEqualTo(201);
        List<Integer> during = statuses(walk, pages, ids);
        assertThat(during).contains(200).doesNotContain(500, 503);
        for (String page : List.of("", "/tijdlijn", "/wie-keek", "/toegang", "/noodtoegang")) {
            assertThat(pages.get("/zaken/" + idOf(file) + page).body())
                    .as("the sign on /zaken/…%s", page)
                    .contains("U bent hier met noodtoegang tot");
        }
        assertThat(crisis.get(file + "/board").json().getString("you")).isEqualTo("break-glass");

        runOut(file);
        assertThat(statuses(walk, pages, ids)).containsOnly(404);
        assertThat(crisis.get(file).status()).isEqualTo(404);
    }

    @Test
    void it_reads_what_acute_help_needs_and_changes_nothing() {
        Families family = Families.aFamily().asking("Rust in de nacht");
        String file = family.openedBy(member);
        String home = member.get(file + "/board")
                .json()
                .getJsonArray("homes")
                .getJsonObject(0)
                .getString("id");
        crisis.post(OPEN, asking(family));

        JsonObject board = crisis.get(file + "/board").json();

        assertThat(board.getJsonObject("file").getString("request")).isEqualTo("Rust in de nacht");
        assertThat(board.getJsonArray("homes").getJsonObject(0).getString("id")).isEqualTo(home);
        assertThat(board.getJsonArray("may")).isEmpty();
        PageCaller pages = PageCaller.loggedIn(product, "crisisdienst");
        List<String> changed = new ArrayList<>();
        for (Walk.Endpoint endpoint : Walk.everything(product)) {
            if (endpoint.method().equals("GET") || !endpoint.is("CLIENT_DATA")) {
                continue;
            }
            String path = endpoint.with(Map.of("id", idOf(file)));
            Api.Answer answer = endpoint.isPage()
                    ? pages.postEmpty(path)
                    : crisis.with("If-Match", "\"1\"")
                            .send(endpoint.method(), path, "application/json", "{\"text\":\"x\",\"request\":\"x\"}");
            if (answer.status() < 400) {
                changed.add(endpoint + " answered " + answer.status());
            }
        }
        assertThat(changed).isEmpty();
        assertThat(crisis.with("If-Match", "\"1\"")
                        .send("PATCH", file, "application/merge-patch+json", "{\"request\":\"anders\"}")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void it_is_told_at_once_without_a_name_and_judged() {
        Families family = Families.aFamily();
        String file = family.openedBy(member);
        crisis.post(OPEN, asking(family));

        try (Database database = Database.of(product)) {
            assertThat(database.column("SELECT a.login_name FROM kernel_outbox o JOIN kernel_account a"
                            + " ON a.person_id = JSON_VALUE(o.payload, '$.person')"
                            + " WHERE o.payload LIKE '%BREAK_GLASS_USED%'"))
                    .contains("privacy", "regisseur")
                    .doesNotContain("crisisdienst");
        }
        Api.Answer list = officer.get(USES);
        JsonObject use = useOf(list, file);
        assertThat(use.getString("reason")).isEqualTo(REASON);
        assertThat(use.getString("worker")).isEqualTo("Tamar Nachtegaalveer");
        assertThat(list.body()).doesNotContain(family.familyName());

        Api.Answer judged = officer.patch(
                USES + "/" + use.getString("id"),
                "\"1\"",
                Json.createObjectBuilder().add("review", "Terecht.").build());
        Api.Answer stale = officer.patch(
                USES + "/" + use.getString("id"),
                "\"1\"",
                Json.createObjectBuilder().add("review", "Nog eens.").build());

        assertThat(judged.status()).isEqualTo(204);
        assertThat(stale.status()).isEqualTo(412);
        assertThat(useOf(officer.get(USES), file).getString("review")).isEqualTo("Terecht.");
        for (String other : List.of("beheer", "regisseur", "crisisdienst", "clientondersteuner")) {
            assertThat(Api.as(product, other).get(USES).status()).as(other).isEqualTo(404);
        }
    }

    @Test
    void the_person_reads_it_in_plain_words_and_an_ex_outside_reads_nothing() {
        String mothers = ownFileOf("zonnewolk-moeder");
        JsonObject lente = memberOf(mothers, "Mirre");
        crisis.post(
                OPEN,
                asking("Mirre", "Zonnewolk", lente.getString("birthDate"))
                        .add("emergency", "crisis-service")
                        .build());
        crisis.get(mothers);

        String log =
                Api.as(product, "zonnewolk-moeder").get(mothers + "/access-log").body();
        String timeline = PageCaller.loggedIn(product, "regisseur")
                .get("/zaken/" + idOf(mothers) + "/tijdlijn")
                .body();
        String why = PageCaller.loggedIn(product, "regisseur")
                .get("/zaken/" + idOf(mothers) + "/noodtoegang")
                .body();
        String notForAll = PageCaller.loggedIn(product, "teamlid")
                .get("/zaken/" + idOf(mothers) + "/noodtoegang")
                .body();

        assertThat(log)
                .contains("Tamar", "met noodtoegang: crisisdienst, buiten werktijd")
                .doesNotContain(REASON);
        assertThat(timeline).contains("Een medewerker opende dit plan met noodtoegang.");
        assertThat(why).contains(REASON);
        assertThat(notForAll).contains("Tamar Nachtegaalveer").doesNotContain(REASON);

        String secret = ownFileOf("lantaarnmaan-moeder");
        crisis.post(
                OPEN,
                asking("Kiki", "Lantaarnmaan", memberOf(secret, "Kiki").getString("birthDate"))
                        .build());
        assertThat(crisis.get(secret + "/board").body()).contains("Vuurtorenplein 7", "Veilig Thuis");
        for (String path : List.of("", "/board", "/access-log")) {
            assertThat(Api.as(product, "lantaarnmaan-ex").get(secret + path).body())
                    .doesNotContain("noodtoegang", "Noodtoegang", "Tamar", "Vuurtorenplein");
        }
    }

    @Test
    void a_miss_opens_nothing_waits_as_a_hit_does_and_slows_down() {
        Families family = Families.aFamily();
        String file = family.openedBy(member);
        long begun = System.nanoTime();
        int hit = crisis.post(OPEN, asking(family)).status();
        long hitTook = System.nanoTime() - begun;
        begun = System.nanoTime();
        Api.Answer miss = crisis.post(
                OPEN, asking("Lid1", family.familyName(), "1985-03-15").build());
        long missTook = System.nanoTime() - begun;

        assertThat(hit).isEqualTo(201);
        assertThat(miss.status()).isEqualTo(404);
        assertThat(miss.json().getString("type")).isEqualTo("urn:passend:problem:cases:nothing-opened");
        assertThat(Math.min(hitTook, missTook))
                .as("each waits for a whole beat, so that nobody tells by the clock")
                .isGreaterThanOrEqualTo(BEAT);
        int status = 404;
        for (int i = 0; i < 6 && status == 404; i++) {
            Api.Answer again = crisis.post(
                    OPEN, asking("Niemand", "Nergens", "2001-01-0" + (i + 1)).build());
            status = again.status();
            if (status == 429) {
                assertThat(Integer.parseInt(again.header("Retry-After"))).isPositive();
            }
        }
        assertThat(status).isEqualTo(429);
        assertThat(officer.get(USES).json().getJsonArray("items").getValuesAs(JsonObject.class))
                .anyMatch(use -> !use.containsKey("caseFileId"));
        assertThat(crisis.get(file).status()).isEqualTo(200);
        forgetMisses();
    }

    @Test
    void another_municipality_and_another_right_find_nothing() {
        Families elsewhere = Families.aFamily();
        String file = elsewhere.openedBy(Api.as(product, "anderteam"));
        assertThat(crisis.post(OPEN, asking(elsewhere)).status()).isEqualTo(404);
        assertThat(crisis.get(file).status()).isEqualTo(404);
        forgetMisses();

        Families here = Families.aFamily();
        here.openedBy(member);
        for (String other : List.of("clientondersteuner", "anderteam", "teamlid")) {
            assertThat(Api.as(product, other).post(OPEN, asking(here)).status())
                    .as(other)
                    .isEqualTo(404);
            assertThat(PageCaller.loggedIn(product, other).get("/noodtoegang").status())
                    .isEqualTo(404);
        }
        for (String other : List.of("beheer", "privacy", "zonnewolk-moeder")) {
            assertThat(Api.as(product, other).post(OPEN, asking(here)).status())
                    .as(other)
                    .isEqualTo(403);
        }
    }

    @Test
    void what_is_wrong_is_told_at_its_field() {
        assertPointers(Json.createObjectBuilder().build(), "/givenName", "/birthDate", "/emergency", "/reason");
        assertPointers(asking("Lid1", "X", "1985-03-14").add("reason", "nodig").build(), "/reason");
        assertPointers(
                asking("Fladder", "X", "1985-03-14")
                        .add("reason", "Fladder is weg en wij zoeken overal.")
                        .build(),
                "/reason");
        assertPointers(asking("Lid1", "X", "1985-03-14").add("hours", 9).build(), "/hours");
        assertPointers(
                asking("Lid1", "X", "1985-03-14").add("emergency", "zomaar").build(), "/emergency");
        assertPointers(asking("Lid1", "X", "2999-01-01").build(), "/birthDate");
    }

    @Test
    void an_administrator_gives_the_right_and_takes_it() {
        Api administrator = Api.as(product, "beheer");
        JsonObject account = administrator.get("/api/v1/accounts?limit=100").json().getJsonArray("items").stream()
                .map(JsonValue::asJsonObject)
                .filter(found -> "coach".equals(found.getString("loginName", "")))
                .findFirst()
                .orElseThrow();
        String path = "/api/v1/accounts/" + account.getString("id");

        Api.Answer refused = rights(administrator, path, "WORKER", "BREAK_GLASS", "ADMINISTRATOR");
        Api.Answer given = rights(administrator, path, "LEARNING_COACH", "WORKER", "BREAK_GLASS");
        int with = PageCaller.loggedIn(product, "coach").get("/noodtoegang").status();
        Api.Answer taken = rights(administrator, path, "LEARNING_COACH");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("/roles");
        assertThat(given.status()).isEqualTo(200);
        assertThat(with).isEqualTo(200);
        assertThat(taken.status()).isEqualTo(200);
        assertThat(PageCaller.loggedIn(product, "coach").get("/noodtoegang").status())
                .isIn(403, 404);
    }

    @Test
    void played_in_a_browser() {
        Families family = Families.aFamily().asking("Een slot op de deur.");
        String file = family.openedBy(member);
        try (Browser tamar = Browser.open(product);
                Browser hidde = Browser.open(product)) {
            Page page = tamar.logIn("crisisdienst");
            page.navigate(product.address() + "/noodtoegang");
            tamar.assertFit(page, "noodtoegang");
            button(page, "Open met noodtoegang").click();
            tamar.assertFit(page, "noodtoegang-fout");
            page.getByLabel("Voornaam").fill("Lid1");
            page.getByLabel("Achternaam").fill(family.familyName());
            page.locator("input[name=birthDate-day]").fill("14");
            page.locator("input[name=birthDate-month]").fill("3");
            page.locator("input[name=birthDate-year]").fill("1985");
            page.getByLabel("Acuut gevaar").check();
            page.getByLabel("Waarom moet u nu kijken?").fill(REASON);
            button(page, "Open met noodtoegang").click();
            page.waitForURL(url -> url.endsWith("/zaken/" + idOf(file)));
            assertThat(page.locator("main").innerText())
                    .contains("U bent hier met noodtoegang tot", "Een slot op de deur.");
            tamar.assertFit(page, "noodtoegang-dossier");
            page.navigate(product.address() + "/zaken/" + idOf(file) + "/toegang");
            assertThat(page.locator("main").innerText()).contains("Die stopt vanzelf om");
            tamar.assertFit(page, "noodtoegang-toegang");

            Page overview = hidde.logIn("privacy");
            assertThat(overview.url()).endsWith("/noodtoegang/overzicht");
            hidde.assertFit(overview, "noodtoegang-overzicht");
            overview.getByText("Beoordeel deze noodtoegang").first().click();
            button(overview, "Bewaar de beoordeling").click();
            hidde.assertFit(overview, "noodtoegang-overzicht-fout");
            overview.getByLabel("Wat vindt u ervan?").first().fill("Terecht.");
            button(overview, "Bewaar de beoordeling").click();
            overview.getByText("Terecht.").first().waitFor();

            page.navigate(product.address() + "/noodtoegang");
            tamar.assertFit(page, "noodtoegang-open");
            button(page, "Ik ben klaar, stop dit").click();
            page.waitForLoadState();
            assertThat(page.navigate(product.address() + "/zaken/" + idOf(file)).status())
                    .isEqualTo(404);
        }
    }

    private void assertPointers(JsonObject body, String... pointers) {
        Api.Answer answer = crisis.post(OPEN, body);
        assertThat(answer.status()).as("%s", body).isEqualTo(422);
        Set<String> told = Set.copyOf(answer.json().getJsonArray("errors").getValuesAs(JsonObject.class).stream()
                .map(error -> error.getString("pointer"))
                .toList());
        assertThat(told).containsExactlyInAnyOrder(pointers);
    }

    private static Api.Answer rights(Api administrator, String path, String... roles) {
        return administrator.patch(
                path,
                administrator.get(path).etag(),
                Json.createObjectBuilder()
                        .add("roles", Json.createArrayBuilder(List.of(roles)))
                        .build());
    }

    private List<Integer> statuses(List<Walk.Endpoint> walk, PageCaller pages, Map<String, String> ids) {
        return walk.stream()
                .map(endpoint -> {
                    String path = endpoint.with(ids);
                    return (endpoint.isPage() ? pages.get(path) : crisis.get(path)).status();
                })
                .toList();
    }

    private JsonObject asking(Families family) {
        return asking("Lid1", family.familyName(), "1985-03-14").build();
    }

    private static JsonObjectBuilder asking(String givenName, String familyName, String birthDate) {
        return Json.createObjectBuilder()
                .add("givenName", givenName)
                .add("familyName", familyName)
                .add("birthDate", birthDate)
                .add("emergency", "acute-danger")
                .add("reason", REASON);
    }

    private String ownFileOf(String loginName) {
        return Families.firstFileOf(Api.as(product, loginName));
    }

    private JsonObject memberOf(String file, String givenName) {
        return Api.as(product, "regisseur")
                .get(file)
                .json()
                .getJsonArray("household")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(found -> found.getString("givenName").equals(givenName))
                .findFirst()
                .orElseThrow();
    }

    private static JsonObject useOf(Api.Answer list, String file) {
        return list.json().getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .filter(use -> use.getString("caseFileId", "").equals(idOf(file)))
                .findFirst()
                .orElseThrow();
    }

    /** Four hours later. */
    private void runOut(String file) {
        try (Database database = Database.of(product)) {
            database.update("UPDATE kernel_access_grant SET expires_at = UTC_TIMESTAMP(6) WHERE role = 'BREAK_GLASS'"
                    + " AND object_id = '" + idOf(file) + "'");
        }
    }

    private void forgetMisses() {
        try (Database database = Database.of(product)) {
            database.update("DELETE FROM kernel_login_attempt");
        }
    }

    private static String idOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first();
    }
}
