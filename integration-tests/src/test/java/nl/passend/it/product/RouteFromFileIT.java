// SPDX-License-Identifier: EUPL-1.2
package nl.passend.it.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.passend.it.kit.Api;
import nl.passend.it.kit.Browser;
import nl.passend.it.kit.Families;
import nl.passend.it.kit.Product;
import nl.passend.it.kit.StatementCounter;
import org.junit.jupiter.api.Test;

/** From a file to the Routewijzer and back into the plan, without a script; and once, however often one presses. */
class RouteFromFileIT {
    private final Product product = Product.running();
    private final Api worker = Api.as(product, "teamlid");

    @Test
    void a_worker_confirms_what_the_file_knows_and_puts_a_route_into_the_plan() throws IOException {
        String file = Families.aFamily().openedBy(worker);
        String id = idOf(file);
        try (Browser browser = Browser.withoutScripts(product)) {
            Page page = browser.logIn("teamlid");
            page.navigate(product.address() + "/zaken/" + id + "/plan");
            page.getByText("Zoek een route in de Routewijzer").click();
            page.locator("main a[href*='/routewijzer/']").nth(1).click();

            assertThat(page.locator("input[name=confirmed]:checked").count())
                    .as("nothing is taken silently")
                    .isZero();
            page.getByLabel("Hoe oud is de persoon").check();
            page.locator("input[name='f.residence'][value=settled]").check();
            press(page, "Laat zien wat kan passen");

            assertThat(page.url()).doesNotContain("?").endsWith("/routewijzer/" + member(file, 1));
            assertThat(page.locator(".passend-told").innerText())
                    .contains("Hoe oud")
                    .doesNotContain("Waar woont");
            page.locator("input[name='f.hasWlz'][value=true]").last().check();
            chooses(page, "wlz-logeren", "In het plan zetten");

            assertThat(page.locator("main").innerText()).contains("Dit bewaren wij erbij", "Wie beslist");
            press(page, "Terug naar de routes");
            assertThat(page.locator(".passend-told").innerText()).contains("Hoe oud", "Ja");
            chooses(page, "wlz-logeren", "In het plan zetten");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Zet in het plan"))
                    .dblclick();
            page.waitForURL(url -> url.matches(".*/zaken/" + id + "/routes/[0-9a-f-]{36}$"));
        }
        List<JsonObject> routes = routes(file);
        assertThat(routes).hasSize(1);
        assertThat(routes.get(0).getJsonObject("facts").keySet())
                .containsExactlyInAnyOrder("age", "residence", "hasWlz");
        assertThat(routes.get(0).getJsonArray("rules")).isNotEmpty();
        assertThat(logsThatHold("f.hasWlz")).isEmpty();
    }

    @Test
    void what_does_not_fit_is_chosen_with_a_reason_and_nothing_typed_is_lost() {
        String file = Families.aFamily().openedBy(worker);
        try (Browser browser = Browser.open(product)) {
            Page page = browser.logIn("teamlid");
            page.navigate(product.address() + "/zaken/" + idOf(file) + "/routewijzer");
            browser.assertFit(page, "dossier-routewijzer-voor-wie");
            page.locator("main a[href*='/routewijzer/']").first().click();
            browser.assertFit(page, "dossier-routewijzer");
            page.getByLabel("Hoe oud is de persoon").check();
            page.locator("select[name=beside]").selectOption("heuvelland");
            press(page, "Laat zien wat kan passen");
            browser.assertFit(page, "dossier-routewijzer-gevonden");
            page.getByText("met de reden").first().click();
            chooses(page, "jeugdhulp", "Toch in het plan zetten");
            browser.assertFit(page, "dossier-route-kiezen");
            press(page, "Zet in het plan");

            assertThat(page.locator("[aria-invalid=true]").count()).isPositive();
            browser.assertFit(page, "dossier-route-kiezen-fout");
            page.getByLabel("Waarom kiest u deze route toch?").fill("De kinderrechter vroeg erom.");
            press(page, "Terug naar de routes");
            page.getByText("met de reden").first().click();
            chooses(page, "jeugdhulp", "Toch in het plan zetten");
            assertThat(page.getByLabel("Waarom kiest u deze route toch?").inputValue())
                    .isEqualTo("De kinderrechter vroeg erom.");
            press(page, "Zet in het plan");
            page.waitForURL(url -> url.contains("/routes/"));

            assertThat(page.locator("main").innerText())
                    .contains(
                            "Toch gekozen, want: De kinderrechter vroeg erom.",
                            "Wat anderen hierover leerden",
                            "Vragen om te stellen");
            browser.assertFit(page, "dossier-route-gekozen");
        }
    }

    @Test
    void a_key_makes_one_route_however_often_it_is_sent() {
        String file = Families.aFamily().openedBy(worker);
        Api once = worker.with("Idempotency-Key", UUID.randomUUID().toString());
        JsonObject route = Json.createObjectBuilder()
                .add("about", Json.createArrayBuilder().add(member(file, 0)))
                .add("route", "wmo-clientondersteuning")
                .add("facts", Json.createObjectBuilder().add("age", 41))
                .build();

        Api.Answer first = once.post(file + "/routes", route);
        Api.Answer again = once.post(file + "/routes", route);
        Api.Answer other = once.post(
                file + "/routes",
                Json.createObjectBuilder(route)
                        .add("route", "wlz-clientondersteuning")
                        .add("overruled", "anders")
                        .build());

        assertThat(first.status()).as(first.body()).isEqualTo(201);
        assertThat(again.location()).isEqualTo(first.location());
        assertThat(other.status()).isEqualTo(422);
        assertThat(routes(file)).hasSize(1);
    }

    @Test
    void it_costs_no_more_statements_than_the_board() {
        String file = Families.aFamily().openedBy(worker);
        String page = "/zaken/" + idOf(file) + "/routewijzer/" + member(file, 0);
        var caller = nl.passend.it.kit.PageCaller.loggedIn(product, "teamlid");
        try (StatementCounter counter = new StatementCounter(product)) {
            assertThat(counter.during(() -> caller.get(page))).hasSizeBetween(1, 10);
        }
    }

    private static void chooses(Page page, String route, String label) {
        Locator button = page.locator("button[name=route][value=" + route + "]");
        button.evaluate(
                "b => { let d = b.closest('details'); while (d) { d.open = true; d = d.parentElement.closest('details'); } }");
        assertThat(button.textContent()).startsWith(label);
        button.click();
        page.waitForURL(url -> url.endsWith("/kiezen"));
    }

    private static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
        page.waitForLoadState();
    }

    private List<JsonObject> routes(String file) {
        return worker.get(file + "/plan").json().getJsonArray("routes").getValuesAs(JsonObject.class);
    }

    private String member(String file, int which) {
        return worker.get(file)
                .json()
                .getJsonArray("household")
                .getJsonObject(which)
                .getString("id");
    }

    private List<Path> logsThatHold(String text) throws IOException {
        try (Stream<Path> files = Files.walk(product.home().resolve("log"))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> read(file).contains(text))
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String idOf(String location) {
        return location.substring(location.lastIndexOf('/') + 1);
    }
}
