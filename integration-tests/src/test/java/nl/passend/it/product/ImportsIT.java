// SPDX-License-Identifier: EUPL-1.2
package nl.passend.it.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import nl.passend.it.kit.Api;
import nl.passend.it.kit.Browser;
import nl.passend.it.kit.CsvImports;
import nl.passend.it.kit.Families;
import nl.passend.it.kit.Product;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Case files of another system, out of a table: by a municipality that begins with Passend, on the screen and by a program. */
class ImportsIT {
    private static final String HEADER =
            "Zaaknummer;Vraag;Voornaam;Achternaam;Geboortedatum;Rol;Organisatie;Wet;Waarvoor;Sinds\n";
    private static final String SOURCE = "Proefsysteem";

    private final Product product = Product.running();
    private final String number = Long.toString(System.nanoTime(), 36);
    private final String family = "Proefimport" + number;

    @Test
    void a_worker_takes_the_files_of_her_team_over_and_finds_them_in_her_list() throws IOException {
        Families known = Families.aFamily().withHousehold(2);
        known.openedBy(Api.as(product, "teamlid"));
        String table = HEADER
                + number + "-1;Weer slapen;Mirre;" + family + ";14-03-1988;moeder;;;;\n"
                + number + "-1;;Lente;" + family + ";27-03-2019;dochter;Thuiszorg Proefballon;Wlz;logeren;01-02-2026\n"
                + number + "-2;Rust in huis;Ezra;Tweede" + family + ";gisteren;;;;;\n"
                + number + "-3;Hulp bij geld;Lid1;" + known.familyName() + ";14-03-1985;ouder;;;;\n"
                + "=cmd|' /C calc'!A0" + number + ";Een vraag;Mos;Derde" + family + ";;;;Murphy;;\n";
        try (Browser hers = Browser.open(product)) {
            Page page = hers.logIn("teamlid");
            page.navigate(product.address() + "/zaken");
            page.getByText("Zaken overnemen").click();
            button(page, "Bestand versturen").click();
            assertThat(page.locator("[aria-invalid=true]").count()).isPositive();
            hers.assertFit(page, "overnemen-fout");

            page.getByLabel("Uit welk systeem komt het?").fill(SOURCE);
            page.getByLabel("Kies het bestand")
                    .setInputFiles(new FilePayload("zaken.csv", "text/csv", table.getBytes()));
            button(page, "Bestand versturen").click();
            assertThat(page.getByLabel("Kolom Zaaknummer").inputValue()).isEqualTo("reference");
            assertThat(page.locator("main").innerText()).contains("Weer slapen");
            page.getByLabel("Kolom Vraag").selectOption("");
            button(page, "Bestand controleren").click();
            assertThat(page.locator("main").innerText()).contains("Kies een kolom voor: de vraag.");
            hers.assertFit(page, "overnemen-kolommen");
            page.getByLabel("Kolom Vraag").selectOption("De vraag");
            button(page, "Bestand controleren").click();

            page.getByText("Nog niet alles klopt").waitFor();
            String report = page.locator("main").innerText().replace('\u00a0', ' ');
            assertThat(report)
                    .contains("Geboortedatum: Schrijf de datum als 27-03-2019 of 2019-03-27.")
                    .contains("Wet: Gebruik een wet die wij kennen")
                    .contains("Deze persoon staat misschien al in:", known.familyName())
                    .doesNotContain("Murphy", "gisteren");
            assertThat(report.indexOf("Regel 4")).isLessThan(report.indexOf("Regel 2"));
            hers.assertFit(page, "overnemen-verslag");
            Download kept = page.waitForDownload(
                    () -> page.getByText("Verslag bewaren als CSV").click());
            assertThat(Files.readString(kept.path())).contains("\"'=cmd|").contains("\"fout\"");
            page.locator("main nav a").getByText("Misschien dubbel").click();
            assertThat(page.url()).contains("stand=double");
            assertThat(page.locator("main tbody").last().locator("tr").count()).isEqualTo(1);

            button(page, "Zaken nu overnemen").click();
            page.getByText("1 zaak is overgenomen.").waitFor();
            page.reload();
            hers.assertFit(page, "overnemen-klaar");
            page.locator("main nav a").getByText("Overgenomen").click();
            page.getByText("Mirre en Lente " + family).first().click();
            assertThat(page.locator("main").innerText())
                    .contains("Weer slapen", "Thuiszorg Proefballon", "Dit plan is overgenomen uit " + SOURCE);
            hers.assertFit(page, "overgenomen-dossier");
        }
    }

    /** With the keyboard and without JavaScript: nothing of it needs a program in the page. */
    @Test
    void without_scripts_it_works_too_and_a_bad_table_says_what_to_do() {
        try (Browser hers = Browser.withoutScripts(product)) {
            Page page = hers.logIn("teamlid");
            for (Map.Entry<String, byte[]> bad : bad().entrySet()) {
                page.navigate(product.address() + "/zaken/overnemen");
                page.getByLabel("Uit welk systeem komt het?").fill(SOURCE);
                page.getByLabel("Kies het bestand")
                        .setInputFiles(new FilePayload("zaken.csv", "text/csv", bad.getValue()));
                button(page, "Bestand versturen").click();
                assertThat(page.locator("main").innerText()).contains(bad.getKey());
                assertThat(page.getByLabel("Uit welk systeem komt het?").inputValue())
                        .isEqualTo(SOURCE);
            }
            page.getByLabel("Kies het bestand")
                    .setInputFiles(new FilePayload(
                            "zaken.csv",
                            "text/csv",
                            ("kenmerk;vraag;voornaam\n" + number + ";Slapen;Zoë\n")
                                    .getBytes(Charset.forName("windows-1252"))));
            button(page, "Bestand versturen").click();
            assertThat(page.locator("main").innerText()).contains("Windows-1252", "Zoë");
            page.locator("summary").getByText("Dit bestand weggooien").click();
            button(page, "Gooi het bestand weg").click();
            assertThat(page.url()).endsWith("/zaken/overnemen");
        }
    }

    private static Map<String, byte[]> bad() {
        return Map.of(
                "Dit bestand is leeg.",
                new byte[0],
                "Onder de kop staan geen regels.",
                HEADER.getBytes(),
                "Dit is geen CSV.",
                new byte[] {'P', 'K', 3, 4, 0, 0, 9, 0},
                "UTF-16",
                (HEADER + "1;2").getBytes(StandardCharsets.UTF_16));
    }

    @Test
    void a_program_brings_maps_looks_and_takes_over_and_nothing_comes_twice() {
        Api worker = Api.as(product, "teamlid");
        String table =
                "nr;wat;roep;achternaam\n" + number + "-a;Slapen;Mirre;" + family + "\n" + number + "-b;Rust;Ezra;\n";
        Api once = worker.with("Idempotency-Key", "import-" + number);
        Api.Answer brought = CsvImports.bring(once, SOURCE, table.getBytes());
        assertThat(CsvImports.bring(once, SOURCE, table.getBytes()).location()).isEqualTo(brought.location());
        assertThat(CsvImports.bring(once, SOURCE, (table + "c;d;e\n").getBytes())
                        .status())
                .isEqualTo(422);

        String place = brought.location();
        assertThat(worker.get(place).json().getString("state")).isEqualTo("mapping");
        Api.Answer tooSoon = worker.with("If-Match", brought.etag()).send("POST", place + "/dry-runs");
        assertThat(tooSoon.status()).isEqualTo(422);
        assertThat(tooSoon.body()).contains("/columns", "het kenmerk van de zaak");
        assertThat(worker.send("POST", place + "/dry-runs").status()).isEqualTo(428);
        Api.Answer mapped = worker.patch(place, brought.etag(), columns("reference", "request", "givenName"));
        assertThat(mapped.status()).as(mapped.body()).isEqualTo(200);
        assertThat(worker.patch(place, brought.etag(), columns("reference")).status())
                .isEqualTo(412);
        assertThat(worker.patch(place, mapped.etag(), columns("kleur")).body()).contains("/columns/0/field");
        assertThat(worker.with("If-Match", mapped.etag())
                        .send("POST", place + "/dry-runs")
                        .status())
                .isEqualTo(202);
        JsonObject looked = CsvImports.ended(worker, place);
        assertThat(looked.getString("state")).isEqualTo("checked");
        int before = files(worker);

        Api.Answer first = worker.get(place + "/rows?state=ready&limit=1");
        assertThat(first.json().getJsonArray("items").getJsonObject(0).getInt("line"))
                .isEqualTo(2);
        assertThat(worker.get(first.json().getString("next"))
                        .json()
                        .getJsonArray("items")
                        .getJsonObject(0)
                        .getInt("line"))
                .isEqualTo(3);
        assertThat(worker.get(place + "/rows?state=mooi").status()).isEqualTo(400);
        assertThat(files(worker)).isEqualTo(before);

        applied(worker, place);
        assertThat(worker.get(place).json().getString("state")).isEqualTo("applied");
        String file = worker.get(place + "/rows?state=made")
                .json()
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("caseFile");
        assertThat(worker.get("/api/v1/case-files/" + file).json().getString("request"))
                .isEqualTo("Slapen");

        String again = CsvImports.looked(worker, SOURCE, table + number + "-c;Nieuw;Mos;\n");
        assertThat(worker.get(again + "/rows?state=known").json().getJsonArray("items"))
                .hasSize(2);
        applied(worker, again);
        assertThat(worker.get(again + "/rows?state=made").json().getJsonArray("items"))
                .hasSize(1);

        assertThat(worker.with("If-Match", worker.get(again).etag())
                        .delete(again)
                        .status())
                .isEqualTo(204);
        assertThat(worker.get(again).status()).isEqualTo(404);
        assertThat(worker.get("/api/v1/imports").body()).contains(place.substring(place.lastIndexOf('/') + 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anderteam",
                "beheer",
                "zonnewolk-moeder",
                "clientondersteuner",
                "zorgkantoor",
                "crisisdienst",
                "privacy"
            })
    void to_whoever_does_not_work_in_the_team_it_is_not_there(String outsider) {
        Api worker = Api.as(product, "teamlid");
        String place = CsvImports.looked(
                worker, SOURCE, "kenmerk;vraag;voornaam\n" + number + outsider + ";Geheim" + number + ";Mos\n");
        Api other = Api.as(product, outsider);

        for (String path : List.of("", "/rows", "/report")) {
            Api.Answer answer = other.get(place + path);
            assertThat(answer.status()).as(path).isEqualTo(404);
            assertThat(answer.body()).doesNotContain(number);
        }
        Api changing = other.with("If-Match", worker.get(place).etag());
        assertThat(changing.send("POST", place + "/dry-runs").status()).isEqualTo(404);
        assertThat(changing.post(
                                place + "/applications",
                                Json.createObjectBuilder().build())
                        .status())
                .isEqualTo(404);
        assertThat(changing.delete(place).status()).isEqualTo(404);
        assertThat(other.get("/api/v1/imports").body()).doesNotContain(place.substring(place.lastIndexOf('/') + 1));
        assertThat(worker.get(place + "/rows?state=ready").json().getJsonArray("items"))
                .hasSize(1);
    }

    @Test
    void a_table_of_the_team_of_another_is_refused() {
        Api.Answer refused = Api.as(product, "anderteam")
                .send(
                        "POST",
                        "/api/v1/imports?source=x&teamId=" + Families.teamOf(Api.as(product, "teamlid")),
                        "text/csv",
                        "kenmerk;vraag;voornaam\n1;2;3\n");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("/teamId");
        assertThat(Api.as(product, "teamlid")
                        .send("POST", "/api/v1/imports?source=x", "application/json", "{}")
                        .status())
                .isEqualTo(415);
    }

    /** As many lines as it takes: each is looked at, pages of the report cost the same anywhere in it. */
    @Test
    void twenty_thousand_lines_are_looked_at_and_one_more_is_refused() {
        Api worker = Api.as(product, "teamlid");
        StringBuilder table = new StringBuilder(HEADER);
        for (int i = 0; i < 20_000; i++) {
            table.append(number).append('-').append(i / 4).append(";Vraag ").append(i / 4);
            table.append(";Lid").append(i % 4).append(";Groot").append(i / 4).append(family);
            table.append(i == 19_999 ? ";gisteren;;;;;\n" : ";14-03-1988;;;;;\n");
        }

        String place = CsvImports.looked(worker, SOURCE, table.toString());

        assertThat(worker.get(place + "/rows?limit=1").body()).contains("/20001/birthDate");
        assertThat(worker.get(place + "/rows?state=ready&after=19990").json().getJsonArray("items"))
                .hasSize(10);
        assertThat(worker.get(place).body()).contains("{\"files\":4999,\"lines\":19996,\"state\":\"ready\"}");
        assertThat(worker.get(place + "/report").body().lines().count()).isEqualTo(20_001);
        Api.Answer refused = CsvImports.bring(worker, SOURCE, (table + "één;te;veel\n").getBytes());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("/file", "20.000");
        worker.with("If-Match", worker.get(place).etag()).delete(place);
    }

    private static void applied(Api worker, String place) {
        Api.Answer asked = worker.with("If-Match", worker.get(place).etag())
                .post(place + "/applications", Json.createObjectBuilder().build());
        assertThat(asked.status()).as(asked.body()).isEqualTo(202);
        CsvImports.ended(worker, place);
    }

    private static int files(Api worker) {
        return worker.get("/api/v1/case-files?limit=100")
                .json()
                .getJsonArray("items")
                .size();
    }

    private static JsonObject columns(String... fields) {
        var columns = Json.createArrayBuilder();
        for (int i = 0; i < fields.length; i++) {
            columns.add(Json.createObjectBuilder().add("number", i + 1).add("field", fields[i]));
        }
        return Json.createObjectBuilder().add("columns", columns).build();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
