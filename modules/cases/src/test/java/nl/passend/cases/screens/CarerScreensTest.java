// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import static nl.passend.cases.screens.SampleBoard.member;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.BoardView;
import nl.passend.cases.CareContinuityView;
import nl.passend.cases.CarerWordsView;
import nl.passend.cases.EmergencyPlanView;
import nl.passend.cases.SupporterNoteView;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Paper;
import nl.passend.screenkit.PrintedPaper;
import nl.passend.screenkit.RenderedPage;
import nl.passend.screenkit.Screen;
import org.junit.jupiter.api.Test;

/** What the places of those who care, and of who stands beside them, say on Sunday 22 November 2026. */
class CarerScreensTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final UUID MIRRE = UUID.randomUUID();
    private static final UUID LENTE = UUID.randomUUID();

    @Test
    void what_she_asked_says_who_calls_by_when_and_who_reads_it() {
        String page = shown(CasePages.screen(Place.OWN, board("household-member"), "carers.jte", "carer.title")
                .with("said", List.of(asked(Optional.empty())))
                .with("form", Form.empty()));

        assertThat(page)
                .contains("Eén avond vrij.", "Samira belt hierover, uiterlijk op zondag 29 november 2026.")
                .contains("Dit lezen alleen Mirre en Samira.", "Er is geen cijfer en geen test.", "Alleen ik");
    }

    @Test
    void a_worker_may_write_along_and_is_led_to_what_came_of_it() {
        String page = shown(CasePages.screen(Place.TEAM, board("team"), "carers.jte", "carer.title")
                .with("said", List.of(asked(Optional.empty())))
                .with("form", Form.empty()));

        assertThat(page).contains("Wie zegt dit?", "Schrijf op wat ervan kwam").doesNotContain("value=\"self\"");
    }

    @Test
    void whoever_takes_over_reads_first_who_comes_and_then_what_never_to_do() {
        String page = shown(plan("household-member"));

        assertThat(page)
                .contains("Klopt dit plan nog?", "Het klopt nog", "Nog niet gevraagd.", "Wij weten dit van Roos zelf.")
                .contains("komen uit het noodplan van Lente");
        assertThat(page.indexOf("Tante Roos")).isPositive().isLessThan(page.indexOf("Leg haar nooit plat"));
    }

    @Test
    void on_paper_stands_what_to_know_and_nothing_to_press() {
        String paper = PrintedPaper.text(
                Paper.of(plan("household-member"), "als-ik-het-niet-meer-kan").atMost(2));

        assertThat(paper)
                .contains("Tante Roos", "099 123 46 71", "Leg haar nooit plat", "Ze neuriet.")
                .doesNotContain("Haal dit plan weg")
                .doesNotContain("Wat zegt");
    }

    @Test
    void own_notes_say_who_could_open_them_and_nobody_else_is_shown_a_place_for_them() {
        String hers =
                shown(support("client-supporter", List.of(new SupporterNoteView(LENTE, "Eerst de gang.", TODAY, 1))));

        assertThat(hers).contains("Eerst de gang.", "kan ze technisch openen", "worden ze gewist");
        assertThat(shown(support("household-member", List.of())))
                .contains("Metgezel", "Vertrouwenspersoon", "die leest u niet")
                .doesNotContain("Schrijf een notitie");
        assertThat(shown(support("team", List.of())))
                .contains("Aan wie vertelde u het?")
                .doesNotContain("Schrijf een notitie");
    }

    private static Screen support(String you, List<SupporterNoteView> notes) {
        Place place = you.equals("team") ? Place.TEAM : Place.OWN;
        return CasePages.screen(place, board(you), "support.jte", "support.title")
                .with("notes", notes)
                .with("form", Form.empty());
    }

    private static Screen plan(String you) {
        return Screen.of(CaseScreens.TEMPLATES, "continuity.jte", "takeover.title")
                .with("place", Place.OWN)
                .with("board", board(you))
                .with("plan", continuity())
                .with("forms", Map.of());
    }

    private static CarerWordsView asked(Optional<CarerWordsView.Reply> reply) {
        return new CarerWordsView(
                UUID.randomUUID(),
                "ask",
                MIRRE,
                "Eén avond vrij.",
                TODAY,
                Optional.empty(),
                "confidant",
                Optional.of("Samira"),
                Optional.of(TODAY.plusDays(7)),
                reply,
                true,
                true,
                true,
                1);
    }

    private static CareContinuityView continuity() {
        var roos = new CareContinuityView.Taker(
                "Tante Roos",
                Optional.of("099 123 46 71"),
                Optional.empty(),
                "yes",
                Optional.of(TODAY),
                Optional.of("Roos zelf"));
        var nobodyYet = new CareContinuityView.Taker(
                "Logeerhuis", Optional.empty(), Optional.empty(), "not-asked", Optional.empty(), Optional.empty());
        return new CareContinuityView(
                UUID.randomUUID(),
                LENTE,
                List.of(MIRRE),
                List.of(
                        new CareContinuityView.Span("tonight", List.of(roos), Optional.empty()),
                        new CareContinuityView.Span("month", List.of(nobodyYet), Optional.of("Woensdag zwemmen.")),
                        new CareContinuityView.Span("for-good", List.of(), Optional.empty())),
                new CareContinuityView.Known(
                        Optional.of("Ze neuriet."),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                Optional.of(new EmergencyPlanView(
                        UUID.randomUUID(),
                        LENTE,
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("Leg haar nooit plat."),
                        TODAY,
                        true,
                        1)),
                TODAY.minusYears(1),
                TODAY,
                true,
                true,
                3);
    }

    private static BoardView board(String you) {
        return SampleBoard.seenBy(
                you, member(MIRRE, "Mirre", 38, !you.equals("team")), member(LENTE, "Lente", 38, false));
    }

    private static String shown(Screen screen) {
        return RenderedPage.of(screen);
    }
}
