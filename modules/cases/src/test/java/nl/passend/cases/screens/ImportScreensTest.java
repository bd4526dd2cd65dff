// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.ImportLineView;
import nl.passend.cases.ImportView;
import nl.passend.cases.internal.file.FileLine;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.RenderedPage;
import nl.passend.screenkit.Screen;
import org.junit.jupiter.api.Test;

/** What the pages of an import say on Sunday 22 November 2026. */
class ImportScreensTest {
    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final UUID ID = UUID.randomUUID();
    private static final UUID FILE = UUID.randomUUID();

    @Test
    void each_column_is_asked_about_beside_what_stands_in_it() {
        String page = shown(Screen.of(CaseScreens.TEMPLATES, "importColumns.jte", "csv.columns.title")
                .with("form", Form.empty().with("version", 1).with("columns.0.field", "reference"))
                .with("taken", taken("mapping", "Windows-1252", List.of()))
                .with("samples", List.of(List.of("Z-1", "Z-2"), List.of())));

        assertThat(page)
                .contains("Kolom nr", "Hierin staat bijvoorbeeld: Z-1 · Z-2", "Kolom 2 zonder naam")
                .contains("In de eerste regels is deze kolom leeg.", "Niet overnemen", "Windows-1252")
                .containsPattern("value=\"reference\"[^>]*selected");
    }

    @Test
    void what_is_wrong_stands_with_its_column_and_what_may_be_double_with_a_way_to_look() {
        String page = shown(report(
                taken("checked", "UTF-8", List.of(count("error", 1, 1), count("double", 2, 1), count("ready", 3, 2))),
                List.of(
                        new ImportLineView(
                                14,
                                "error",
                                "Z-<1>",
                                List.of(new ImportLineView.Problem(
                                        "/14/birthDate", Optional.of("birthDate"), Optional.of("geb"), "Schrijf zo.")),
                                Optional.empty(),
                                List.of(),
                                List.of(),
                                Optional.empty()),
                        new ImportLineView(
                                15,
                                "double",
                                "Z-2",
                                List.of(),
                                Optional.empty(),
                                List.of(FILE),
                                List.of(3),
                                Optional.empty()))));

        assertThat(page)
                .contains("Nog niet alles klopt", "geb: Schrijf zo.", "Z-&lt;1&gt;")
                .contains(
                        "/zaken/" + FILE, "Lente Zonnewolk", "Deze persoon staat ook op regel 3, bij een andere zaak.")
                .contains("Er zijn 2 zaken klaar om over te nemen.", "Neem ook de 1 zaak over die misschien dubbel is")
                .contains("?stand=double");
    }

    @Test
    void while_it_is_busy_there_is_nothing_to_press_but_a_link_to_look_again() {
        ImportView busy = working("RUNNING", List.of(count("ready", 3, 2)));

        assertThat(shown(report(busy, List.of())))
                .contains("De zaken worden overgenomen", "Kijk hoe ver het is", "every 2s")
                .doesNotContain("Zaken nu overnemen", "Gooi het bestand weg");
    }

    @Test
    void what_was_broken_off_can_be_tried_again() {
        ImportView stopped = working("FAILED", List.of(count("ready", 3, 2), count("made", 1, 1)));

        assertThat(shown(report(stopped, List.of())))
                .contains("Dit is afgebroken", "niets komt er twee keer in", "Zaken nu overnemen");
    }

    private static Screen report(ImportView taken, List<ImportLineView> lines) {
        return Screen.of(CaseScreens.TEMPLATES, "importReport.jte", "csv.report.title")
                .with("taken", taken)
                .with("lines", lines)
                .with(
                        "files",
                        Map.of(
                                FILE,
                                new FileLine(
                                        FILE,
                                        UUID.randomUUID(),
                                        NOW,
                                        Optional.empty(),
                                        Optional.of("Slapen"),
                                        List.of("Lente Zonnewolk"))))
                .with("state", "")
                .with("form", Form.empty())
                .with("next", Optional.empty())
                .with("first", Optional.empty());
    }

    private static ImportView.Count count(String state, long lines, long files) {
        return new ImportView.Count(state, lines, files);
    }

    private static ImportView taken(String state, String encoding, List<ImportView.Count> counts) {
        return taken(state, encoding, counts, Optional.empty());
    }

    private static ImportView working(String work, List<ImportView.Count> counts) {
        return taken("applying", "UTF-8", counts, Optional.of(new ImportView.Work(work, 1, 3, "")));
    }

    private static ImportView taken(
            String state, String encoding, List<ImportView.Count> counts, Optional<ImportView.Work> work) {
        return new ImportView(
                ID,
                UUID.randomUUID(),
                "Oud systeem",
                state,
                encoding,
                List.of(
                        new ImportView.Column(1, "nr", Optional.of("reference")),
                        new ImportView.Column(2, "", Optional.empty())),
                6,
                counts,
                work,
                NOW,
                LocalDate.of(2026, 12, 6),
                true,
                1);
    }

    private static String shown(Screen screen) {
        return RenderedPage.of(screen);
    }
}
