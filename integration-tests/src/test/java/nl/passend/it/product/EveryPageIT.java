// SPDX-License-Identifier: EUPL-1.2
package nl.passend.it.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.passend.it.kit.Api;
import nl.passend.it.kit.Browser;
import nl.passend.it.kit.Families;
import nl.passend.it.kit.Product;
import nl.passend.it.kit.Walk;
import org.junit.jupiter.api.Test;

/**
 * Every page that can be opened, for a worker in each theme, for a person of a family and for the administrator: no axe finding,
 * no CSP violation, no sideways scrolling at 320 px; also in the error state of every form.
 */
class EveryPageIT {
    private final Product product = Product.running();

    @Test
    void a_worker_in_rivierstad() {
        Api worker = Api.as(product, "teamlid");
        visitAll(
                "teamlid",
                "/mijn-plan",
                ids(withAPlan(Families.aFamily().withHousehold(3).openedBy(worker), worker), worker));
    }

    @Test
    void a_worker_in_heuvelland() {
        Api worker = Api.as(product, "anderteam");
        visit(
                "anderteam",
                ids(withAPlan(Families.aFamily().withHousehold(3).openedBy(worker), worker), worker),
                page -> !page.path().startsWith("/mijn-plan"),
                page -> true,
                5);
    }

    @Test
    void a_mother() {
        Api mother = Api.as(product, "zonnewolk-moeder");
        visitAll("zonnewolk-moeder", "/zaken", ids("/api/v1/case-files/" + zonnewolk(), mother));
    }

    @Test
    void the_administrator() {
        visitOwn("beheer", Map.of("plugin", "municipality-rivierstad", "id", accountOf("beheer")));
    }

    /** A file as it looks to who broke the glass: the sign on every page, and nothing to fill in. */
    @Test
    void the_crisis_service() {
        Families family = Families.aFamily().withHousehold(3);
        String file = family.openedBy(Api.as(product, "teamlid"));
        Api.Answer opened = Api.as(product, "crisisdienst")
                .post(
                        "/api/v1/break-glass",
                        Json.createObjectBuilder()
                                .add("givenName", "Lid1")
                                .add("familyName", family.familyName())
                                .add("birthDate", "1985-03-14")
                                .add("emergency", "crisis-service")
                                .add("reason", "De politie vraagt om hulp aan de deur.")
                                .build());
        assertThat(opened.status()).isEqualTo(201);
        visit(
                "crisisdienst",
                Map.of("id", file.substring(file.lastIndexOf('/') + 1)),
                page -> !page.path().startsWith("/mijn-plan") && !isForEverybody(page),
                page -> page.path().startsWith("/zaken/{id}"),
                5);
    }

    @Test
    void the_privacy_officer() {
        visitOwn("privacy", Map.of());
    }

    /** The care-office adviser, who was let in by the demo's family: the list and the one page of it. */
    @Test
    void who_pays_for_help() {
        visitOwn("zorgkantoor", Map.of("id", zonnewolk()));
    }

    @Test
    void what_help_costs_with_the_form_of_the_director() {
        visit(
                "regisseur",
                Map.of("id", zonnewolk()),
                endpoint -> endpoint.path().equals("/zaken/{id}/kosten"),
                1);
    }

    private String zonnewolk() {
        return Api.as(product, "zonnewolk-moeder")
                .get("/api/v1/case-files")
                .json()
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("id");
    }

    @Test
    void the_editor() {
        visit("redactie", Map.of("slug", "nora"), endpoint -> endpoint.path().startsWith("/personas"), 4);
    }

    @Test
    void the_editor_of_what_was_learned() {
        visit(
                "redactie",
                Map.of("kind", "lessen", "item", "warme-overdracht"),
                endpoint -> endpoint.path().startsWith("/kennis/{kind}"),
                6);
        visit(
                "redactie",
                Map.of("kind", "verhalen", "item", "de-map-met-alle-brieven"),
                endpoint -> endpoint.path().startsWith("/kennis/verhalen")
                        || endpoint.path().equals("/kennis/{kind}/nieuw"),
                3);
    }

    @Test
    void the_editor_of_programmes() {
        visit(
                "redactie",
                Map.of("slug", "zorg-dichtbij", "kind", "programmas"),
                endpoint -> endpoint.path().startsWith("/programmas")
                        || endpoint.path().startsWith("/redactie/{kind}"),
                7);
    }

    @Test
    void the_editor_of_offers() {
        visit("redactie", Map.of(), endpoint -> endpoint.path().startsWith("/beheer/aanbod"), 2);
    }

    @Test
    void the_workbench() {
        visit(
                "redactie",
                Map.of("kind", "routes", "slug", "wlz-zorg"),
                endpoint -> endpoint.path().startsWith("/redactie"),
                4);
        visit(
                "zorgkantoor",
                Map.of("kind", "wetten", "slug", "wmo"),
                endpoint -> endpoint.path().startsWith("/redactie"),
                2);
        visit(
                "redactie",
                Map.of("kind", "gegevens", "slug", "lives"),
                endpoint -> endpoint.path().startsWith("/redactie"),
                4);
    }

    @Test
    void who_keeps_the_register_of_bottlenecks() {
        String bottleneck = Api.as(product, "coordinator")
                .get("/api/v1/bottlenecks")
                .json()
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("id");
        visit(
                "coordinator",
                Map.of("bottleneck", bottleneck),
                endpoint -> endpoint.path().startsWith("/knelpunten"),
                3);
    }

    @Test
    void who_reads_and_writes_under_an_article() {
        Api mother = Api.as(product, "zonnewolk-moeder");
        String article = mother.get("/api/v1/knowledge-items?kind=article")
                .json()
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("slug");
        Api.Answer written = mother.post(
                "/api/v1/articles/" + article + "/reactions",
                Json.createObjectBuilder()
                        .add("words", "Bij ons hielp een vast gezicht " + System.nanoTime())
                        .add("name", "Een moeder")
                        .add("accepts", true)
                        .add("looked", true)
                        .build());
        assertThat(written.status()).isEqualTo(201);
        String reaction = written.location().substring(written.location().lastIndexOf('/') + 1);
        Api.as(product, "coach")
                .post(
                        written.location() + "/reports",
                        Json.createObjectBuilder()
                                .add("reason", "Om te kijken.")
                                .build());
        Map<String, String> ids = Map.of("kind", "artikelen", "item", article, "reaction", reaction);
        Predicate<Walk.Endpoint> pages = endpoint ->
                endpoint.path().startsWith("/reacties") || endpoint.path().equals("/kennis/{kind}/{item}");
        visit("zonnewolk-moeder", ids, pages, 3);
        visit("redactie", ids, pages, 4);
    }

    /** With a version that waits to be read. */
    @Test
    void the_experience_expert() {
        Api editor = Api.as(product, "redactie");
        JsonObject content = editor.get("/api/v1/personas/janny").json().getJsonObject("content");
        Api.Answer begun = editor.post(
                "/api/v1/personas/lezen/versions",
                Json.createObjectBuilder()
                        .add("content", content)
                        .add("why", "Om te lezen.")
                        .build());
        if (begun.status() == 201) {
            editor.with("If-Match", begun.etag()).send("POST", begun.location() + "/submissions");
        }
        visit("ervaring", Map.of("slug", "lezen"), endpoint -> endpoint.path().startsWith("/personas"), 3);
    }

    private String accountOf(String loginName) {
        return Api.as(product, loginName).get("/api/v1/me").json().getString("id");
    }

    private static Map<String, String> ids(String file, Api reader) {
        Map<String, String> ids = new LinkedHashMap<>();
        String id = file.substring(file.lastIndexOf('/') + 1);
        JsonObject team = reader.get("/api/v1/teams")
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .get(0);
        ids.put("id", id);
        JsonObject board = reader.get("/api/v1/case-files/" + id + "/board").json();
        ids.put("member", firstId(board.getJsonObject("file").getJsonArray("household")));
        ids.put("home", firstId(board.getJsonArray("homes")));
        ids.put("team", team.getString("id"));
        ids.put("code", "wlz");
        ids.put("slug", "hermsen");
        ids.put("kind", "artikelen");
        ids.put("place", "hulp-nu");
        ids.put("item", "veel-hulpverleners");
        JsonObject plan = reader.get(file + "/plan").json();
        first(plan.getJsonObject("helpers").getJsonArray("items")).ifPresent(helper -> ids.put("helper", helper));
        first(plan.getJsonArray("goals")).ifPresent(goal -> ids.put("goal", goal));
        first(board.getJsonArray("meetings")).ifPresent(meeting -> ids.put("meeting", meeting));
        first(plan.getJsonArray("proposals")).ifPresent(proposal -> ids.put("proposal", proposal));
        JsonObject network = reader.get(file + "/household").json();
        changeable(network.getJsonArray("around")).ifPresent(one -> ids.put("around", one));
        changeable(network.getJsonArray("relations")).ifPresent(one -> ids.put("relation", one));
        reader.get(file + "/representations").json().getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .filter(one -> one.containsKey("representative"))
                .findFirst()
                .ifPresent(one -> ids.put("representation", one.getString("id")));
        return ids;
    }

    private static String firstId(JsonArray items) {
        return items.getJsonObject(0).getString("id");
    }

    private static Optional<String> changeable(JsonArray items) {
        return items.getValuesAs(JsonObject.class).stream()
                .filter(item -> item.getBoolean("mayChange"))
                .map(item -> item.getString("id"))
                .findFirst();
    }

    private static Optional<String> first(JsonArray items) {
        return items.getValuesAs(JsonObject.class).stream()
                .map(item -> item.getString("id"))
                .findFirst();
    }

    private static void withANetwork(String file, Api worker) {
        List<JsonObject> household =
                worker.get(file).json().getJsonArray("household").getValuesAs(JsonObject.class);
        for (JsonObject child : household.subList(1, household.size())) {
            worker.post(
                    file + "/household/relations",
                    Json.createObjectBuilder()
                            .add("one", household.get(0).getString("id"))
                            .add("other", child.getString("id"))
                            .add("kinship", "parent")
                            .build());
        }
        worker.post(
                file + "/representations",
                Json.createObjectBuilder()
                        .add("representative", household.get(0).getString("id"))
                        .add("represented", household.get(1).getString("id"))
                        .add("ground", "gezag")
                        .add("withheld", Json.createObjectBuilder().add("reason", "safety"))
                        .build());
        for (String closeness : List.of("strong", "good", "thin", "strained", "broken")) {
            worker.post(
                    file + "/household/people-around",
                    Json.createObjectBuilder()
                            .add("name", "De buurvrouw met de sleutel van het tuinhuis")
                            .add("circle", "neighbour")
                            .add(
                                    "near",
                                    Json.createArrayBuilder()
                                            .add(household.get(0).getString("id")))
                            .add("readers", "household")
                            .add("closeness", closeness)
                            .build());
        }
    }

    /** A family with someone who comes, a goal, something late and a question for fewer, so that every page has what to show. */
    private static String withAPlan(String file, Api worker) {
        JsonObject member = worker.get(file)
                .json()
                .getJsonArray("household")
                .getValuesAs(JsonObject.class)
                .get(0);
        worker.post(
                file + "/involvements",
                Json.createObjectBuilder()
                        .add("name", "Kim")
                        .add("members", Json.createArrayBuilder().add(member.getString("id")))
                        .build());
        worker.post(
                file + "/goals",
                Json.createObjectBuilder()
                        .add("words", "Weer slapen")
                        .add("member", member.getString("id"))
                        .build());
        worker.post(
                file + "/actions",
                Json.createObjectBuilder()
                        .add("what", "Bellen met school")
                        .add("due", "2026-01-05")
                        .build());
        worker.post(file + "/proposals", Json.createObjectBuilder().build());
        aMeeting(file, member.getString("id"), worker);
        withANetwork(file, worker);
        return file;
    }

    /** Held without the person, with a proposal that waits for her: the fullest that this page gets. */
    private static void aMeeting(String file, String member, Api worker) {
        Api.Answer planned = worker.post(
                file + "/meetings",
                Json.createObjectBuilder()
                        .add("kind", "mdo")
                        .add("on", LocalDate.now(ZoneId.of("Europe/Amsterdam")).toString())
                        .add("about", Json.createArrayBuilder().add(member))
                        .add("agenda", Json.createArrayBuilder().add("Wie komt er 's nachts?"))
                        .build());
        worker.with("If-Match", planned.etag())
                .send(
                        "PUT",
                        planned.location() + "/minutes",
                        "application/json",
                        Json.createObjectBuilder()
                                .add("attendance", Json.createArrayBuilder())
                                .add("text", "Over de nachten gepraat.")
                                .build()
                                .toString());
        worker.post(
                planned.location() + "/decisions",
                Json.createObjectBuilder().add("what", "Drie nachten hulp.").build());
    }

    /** What is the same for everybody but for menu and colours: one worker looks at all of it. */
    private static boolean isForEverybody(Walk.Endpoint page) {
        return Stream.of(
                        "/kennis",
                        "/programmas",
                        "/uitleg",
                        "/aanbod",
                        "/knelpunten",
                        "/begrippen",
                        "/personas",
                        "/reacties",
                        "/gidsen",
                        "/zoeken",
                        "/routewijzer",
                        "/hulp-nu",
                        "/welkom",
                        "/inloggen",
                        "/toegankelijkheid",
                        "/ontwerp")
                .anyMatch(page.path()::startsWith);
    }

    /** Of somebody with pages of their own: those, and not once more what others read too. */
    private void visitOwn(String loginName, Map<String, String> ids) {
        visit(loginName, ids, endpoint -> !endpoint.path().startsWith("/mijn-plan") && !isForEverybody(endpoint), 5);
    }

    /** @param notTheirs the file's pages under the address that is meant for others: the same templates once more */
    private void visitAll(String loginName, String notTheirs, Map<String, String> ids) {
        visit(
                loginName,
                ids,
                page -> !page.path().startsWith(notTheirs),
                page -> !loginName.equals("teamlid") && isForEverybody(page),
                5);
    }

    private void visit(String loginName, Map<String, String> ids, Predicate<Walk.Endpoint> which, int atLeast) {
        visit(loginName, ids, which, page -> false, atLeast);
    }

    /**
     * @param seen which of them another person has looked at whole
     * @param atLeast how many pages this must find open
     */
    private void visit(
            String loginName,
            Map<String, String> ids,
            Predicate<Walk.Endpoint> which,
            Predicate<Walk.Endpoint> seen,
            int atLeast) {
        List<Walk.Endpoint> pages = Walk.everything(product).stream()
                .filter(endpoint -> endpoint.method().equals("GET") && endpoint.isPage())
                .filter(endpoint -> !endpoint.path().endsWith("/live"))
                .filter(which)
                .toList();
        int open = 0;
        try (Browser browser = Browser.open(product)) {
            Page page = browser.logIn(loginName);
            for (Walk.Endpoint endpoint : pages) {
                Response response = page.navigate(product.address() + endpoint.with(ids));
                if (response.status() != 200 || !isHtml(response)) {
                    continue;
                }
                String name = loginName + endpoint.path().replaceAll("[^a-z0-9]+", "-");
                if (seen.test(endpoint)) {
                    browser.assertFitInOtherColours(page, name);
                } else {
                    browser.assertFit(page, name);
                    submitEmpty(browser, page, name);
                }
                open++;
            }
        }
        assertThat(open).as("pages that %s may see", loginName).isGreaterThanOrEqualTo(atLeast);
    }

    /** Sends the first form that asks for text, with nothing in it: what is missing must be told so that everybody can find it. */
    private void submitEmpty(Browser browser, Page page, String name) {
        page.evaluate("document.querySelectorAll('main details').forEach(folded => folded.open = true)");
        Locator form = page.locator("main form:has(textarea, input[type=text], input[type=password])")
                .first();
        if (form.count() == 0) {
            return;
        }
        page.evaluate("document.querySelectorAll('main details').forEach(one => { one.open = true; })");
        for (Locator field :
                form.locator("textarea, input[type=text], input[type=password]").all()) {
            if (field.isVisible()) {
                field.fill("");
            }
        }
        form.locator("button[type=submit]").first().click();
        page.waitForLoadState();
        if (page.locator("[aria-invalid=true]").count() > 0) {
            browser.assertFit(page, name + "-fout");
        }
    }

    private static boolean isHtml(Response response) {
        return response.headers().getOrDefault("content-type", "").startsWith("text/html");
    }
}
