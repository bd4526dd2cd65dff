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
import nl.passend.cases.MeetingView;
import nl.passend.cases.TalkShareView;
import nl.passend.cases.WorkItem;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Option;
import nl.passend.screenkit.RenderedPage;
import nl.passend.screenkit.Screen;
import org.junit.jupiter.api.Test;

/** What the pages of a meeting say, to who leads it and to whom it is about, on Sunday 22 November 2026. */
class MeetingScreensTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final UUID MIRRE = UUID.randomUUID();
    private static final UUID TYCHO = UUID.randomUUID();

    @Test
    void without_her_the_chair_reads_that_nothing_can_be_decided() {
        String page = meeting(board("team"), held(false, "proposed", Optional.empty()));

        assertThat(page)
                .contains("Mirre is er niet. U kunt bespreken, niet beslissen. Behalve directe veiligheid.")
                .contains("Niet beslissen zonder Mirre", "Bewaar als voorstel", "Geen antwoord is geen ja. Bel op")
                .contains("Dit lezen Mirre, en het team.")
                .doesNotContain("Leg dit vast als besluit");
        assertThat(page.indexOf("Eerst slapen.")).isPositive().isLessThan(page.indexOf("Wie komt er"));
    }

    @Test
    void with_her_it_may_be_decided_and_there_is_no_haste() {
        String page = meeting(board("team"), held(true, "agreed", Optional.of("agree")));

        assertThat(page)
                .contains("Leg dit vast als besluit", "Mirre zegt akkoord", "Mirre: akkoord, op 22 november 2026.")
                .doesNotContain("Dit kan niet wachten");
    }

    @Test
    void the_person_is_asked_first_and_has_three_buttons() {
        String page = meeting(board("household-member"), held(false, "proposed", Optional.empty()));

        assertThat(page)
                .contains("Dit is besproken. Dit stellen wij voor. Wat vindt u?")
                .contains("Akkoord", "Anders", "Bel mij", "Hierover beslist niemand zonder u.")
                .contains("Horen wij niets, dan bellen wij u op maandag 30 november 2026.")
                .doesNotContain("Bewaar als voorstel", "Geen antwoord is geen ja", "Schrijf het verslag");
        assertThat(page.indexOf("Wat vindt u?")).isLessThan(page.indexOf("Wie komt er"));
    }

    @Test
    void who_is_invited_chooses_from_five_and_sees_it_on_the_first_page() {
        BoardView board = board("household-member", planned());

        assertThat(meeting(board, planned()))
                .contains(
                        "Kunt u erbij zijn?",
                        "Ik kom",
                        "Ik kan op een ander moment",
                        "Bel mij erbij",
                        "Ik schrijf iets")
                .contains("Iemand spreekt namens mij");
        assertThat(shown(CasePages.screen(Place.OWN, board, "myPlan.jte", "place.own")
                        .with("form", Form.empty())))
                .contains("Kunt u erbij zijn?", "Kies hoe u erbij bent");
        assertThat(shown(CasePages.screen(Place.OWN, board, "meetings.jte", "table.title")
                        .with("meetings", List.of(planned()))))
                .contains("Gesprek op maandag 30 november 2026", "wacht op u");
    }

    @Test
    void planning_asks_three_things_and_folds_the_rest_away() {
        assertThat(shown(CasePages.screen(Place.TEAM, board("team"), "meetingForm.jte", "table.new")
                        .with("form", Form.empty())
                        .with("colleagues", List.of(Option.of("1", "Samira")))))
                .contains("Over wie gaat het?", "Op welke dag?", "Soort overleg, en wie er nog meer komt");
    }

    @Test
    void silence_becomes_a_call_in_the_work_of_the_day() {
        String page = shown(Screen.of(CaseScreens.TEMPLATES, "work.jte", "work.title")
                .with("late", List.of(work("answer-waits", TODAY.minusDays(1))))
                .with("today", List.of(work("answer-waits", TODAY), work("answer-tell", TODAY)))
                .with("later", List.of())
                .with("next", Optional.empty())
                .with("first", Optional.empty()));

        assertThat(page)
                .contains(
                        "Bel Mirre: nachten",
                        "Wacht op antwoord van Mirre: nachten",
                        "Bel nu, het ging om veiligheid.");
    }

    @Test
    void a_team_reads_of_few_talks_that_they_are_few() {
        String page = shown(Screen.of(CaseScreens.TEMPLATES, "talkShare.jte", "table.share")
                .with(
                        "shares",
                        List.of(share(Optional.of(24), Optional.of(18)), share(Optional.empty(), Optional.empty()))));

        assertThat(page).contains("Er waren 24 overleggen. Bij 18 waren alle mensen", "nog te weinig overleggen");
    }

    private static TalkShareView share(Optional<Integer> talks, Optional<Integer> with) {
        return new TalkShareView(UUID.randomUUID(), "Rivierenwijk", TODAY.minusMonths(6), TODAY, talks, with);
    }

    private static WorkItem work(String kind, LocalDate due) {
        return new WorkItem(
                UUID.randomUUID(),
                kind,
                UUID.randomUUID(),
                "Mirre Zonnewolk",
                "Mirre: nachten",
                Optional.of("Samira"),
                true,
                Optional.empty(),
                due,
                due.isBefore(TODAY),
                true,
                Optional.empty());
    }

    private static String meeting(BoardView board, MeetingView meeting) {
        Place place = board.asTeam() ? Place.TEAM : Place.OWN;
        return shown(CasePages.screen(place, board, "meeting.jte", "table.title")
                .with("meeting", board.asTeam() ? meeting : asThePersonReads(meeting))
                .with("forms", Map.of())
                .with("colleagues", List.of()));
    }

    private static MeetingView asThePersonReads(MeetingView m) {
        return new MeetingView(
                m.id(),
                m.kind(),
                m.on(),
                m.at(),
                m.place(),
                m.status(),
                m.about(),
                List.of(),
                m.helpers(),
                m.deciders(),
                m.undecided(),
                m.complete(),
                m.first(),
                m.agenda(),
                m.invitations(),
                m.colleagues(),
                m.attendance(),
                m.minutes(),
                m.decisions(),
                m.afterwards(),
                false,
                m.mayAdd(),
                m.version());
    }

    private static MeetingView.Colleague colleague(
            String name, Optional<String> choice, Optional<String> instead, boolean mine) {
        return new MeetingView.Colleague(
                UUID.randomUUID(), name, choice, instead, Optional.of("Het rooster."), mine, true, 1);
    }

    private static MeetingView planned() {
        return view("planned", TODAY.plusDays(8), false, List.of(), Optional.empty(), List.of());
    }

    private static MeetingView held(boolean with, String status, Optional<String> said) {
        return view(
                "held",
                TODAY,
                with,
                List.of(new MeetingView.Attended(MIRRE, with ? "came" : "absent")),
                Optional.of("Over de nachten gepraat."),
                List.of(new MeetingView.Decision(
                        UUID.randomUUID(),
                        "Drie nachten hulp.",
                        Optional.empty(),
                        List.of(MIRRE),
                        status,
                        Optional.empty(),
                        TODAY,
                        Optional.empty(),
                        Optional.of("Samira"),
                        Optional.empty(),
                        false,
                        List.of(new MeetingView.Answer(
                                UUID.randomUUID(),
                                MIRRE,
                                said,
                                Optional.empty(),
                                said.map(yes -> TODAY),
                                said.map(yes -> "self"),
                                said.isEmpty() ? Optional.of(TODAY.plusDays(8)) : Optional.empty(),
                                List.of(),
                                true,
                                true,
                                1)),
                        List.of(),
                        false,
                        1)));
    }

    private static MeetingView view(
            String status,
            LocalDate on,
            boolean complete,
            List<MeetingView.Attended> attendance,
            Optional<String> minutes,
            List<MeetingView.Decision> decisions) {
        return new MeetingView(
                UUID.randomUUID(),
                "talk",
                on,
                Optional.of("10:00"),
                Optional.of("op school"),
                status,
                List.of(MIRRE),
                List.of(MIRRE),
                List.of("Samira"),
                List.of(MIRRE),
                List.of(),
                complete,
                List.of(new MeetingView.Said(Optional.of(MIRRE), "Eerst slapen.")),
                List.of(new MeetingView.Item(
                        UUID.randomUUID(), "Wie komt er 's nachts?", List.of(MIRRE), List.of(MIRRE), true)),
                List.of(new MeetingView.Invitation(
                        UUID.randomUUID(),
                        MIRRE,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        status.equals("planned"),
                        1)),
                List.of(
                        colleague("Bo", Optional.empty(), Optional.empty(), true),
                        colleague("Samira", Optional.of("cannot"), Optional.of("Joost"), false)),
                attendance,
                minutes,
                decisions,
                List.of(),
                true,
                status.equals("planned"),
                1);
    }

    private static BoardView board(String you, MeetingView... meetings) {
        return SampleBoard.seenBy(
                you,
                SampleBoard.NO_PLAN,
                List.of(meetings),
                member(MIRRE, "Mirre", 38, !you.equals("team")),
                member(TYCHO, "Tycho", 38, false));
    }

    private static String shown(Screen screen) {
        return RenderedPage.of(screen);
    }
}
