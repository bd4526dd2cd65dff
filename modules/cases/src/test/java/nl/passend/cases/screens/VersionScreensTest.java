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
import nl.passend.cases.FamilyGroupPlanView;
import nl.passend.cases.GoalView;
import nl.passend.cases.PlanComparisonView;
import nl.passend.cases.PlanVersionView;
import nl.passend.cases.PlanView;
import nl.passend.cases.StrengthView;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Paper;
import nl.passend.screenkit.PrintedPaper;
import nl.passend.screenkit.RenderedPage;
import org.junit.jupiter.api.Test;

/** What the pages about a plan that was kept say, in both places, on Sunday 22 November 2026. */
class VersionScreensTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final UUID MIRRE = UUID.randomUUID();
    private static final UUID LENTE = UUID.randomUUID();

    @Test
    void a_person_is_asked_what_they_think_and_told_that_help_goes_on() {
        String page = one(board("household-member"), version(Optional.empty(), true));

        assertThat(page)
                .contains("Het plan van Mirre en Lente, versie 2. Bewaard op 3 november 2026 door Samira.")
                .contains("Wat vindt u van dit plan?", "De hulp gaat gewoon door.")
                .contains("Ik ben het ermee eens", "Ik ben het er niet mee eens", "Bel mij")
                .contains("U: nog niets gezegd. Dat is geen ja.")
                .doesNotContain("Bel op maandag", "Gebeld");
    }

    @Test
    void dissent_stands_there_in_own_words_and_a_worker_is_reminded_to_talk() {
        String page = one(board("team"), version(Optional.of("other"), false));

        assertThat(page)
                .contains("Mirre: “Ik ben het er niet mee eens”, op 4 november 2026.", "Er komen te veel mensen.")
                .contains("Ik heb er met Mirre over gepraat", "Zei Lente hier ook iets over?")
                .doesNotContain("Wat vindt u van dit plan?");
    }

    @Test
    void on_paper_stands_what_the_page_says_and_nothing_to_fill_in() {
        BoardView board = board("household-member");
        String paper = PrintedPaper.text(Paper.of(
                CasePages.screen(Place.OWN, board, "version.jte", "kept.one.title")
                        .with("version", version(Optional.of("other"), true))
                        .with("forms", Map.of()),
                "plan"));

        assertThat(paper)
                .containsSubsequence(
                        "Zo lag het plan er",
                        "versie 2",
                        "Weer slapen",
                        "het er niet mee eens",
                        "Er komen te veel mensen.",
                        "Vraag uw team of er een nieuwere versie is")
                .doesNotContain("Geef een ander antwoord", "Bel mij", "pdf", "Terug naar");
    }

    @Test
    void what_changed_is_told_in_words() {
        BoardView board = board("team");
        PlanVersionView.Line before = line("Weer slapen", Optional.empty());
        String page = RenderedPage.of(CasePages.screen(Place.TEAM, board, "versionsCompared.jte", "kept.compare.title")
                .with(
                        "compared",
                        new PlanComparisonView(
                                card(1, false),
                                card(2, false),
                                List.of(line("Naar zee", Optional.of("free-time"))),
                                List.of(line("Een rooster", Optional.empty())),
                                List.of(new PlanComparisonView.Change(
                                        before, line("Doorslapen", Optional.of("health")), List.of("words", "domain"))),
                                1)));

        assertThat(page)
                .contains("Erbij gekomen", "Naar zee", "Staat er niet meer in", "Een rooster")
                .contains("Anders geworden", "Weer slapen", "Doorslapen")
                .contains("Andere woorden, bij een ander deel van het leven", "1 ding bleef hetzelfde.");
    }

    @Test
    void the_plan_of_the_family_comes_first_and_goals_stand_with_their_part_of_life() {
        String page = RenderedPage.of(CasePages.screen(Place.OWN, board("household-member"), "plan.jte", "plan.title")
                .with("goalForm", Form.empty())
                .with("actionForm", Form.empty())
                .with("colleagues", List.of()));

        assertThat(page)
                .contains("Maak eerst uw eigen plan", "Het hoeft niet.")
                .contains("Lichaam en gezondheid", "Ook belangrijk", "Mos zingt", "Tante Roos");
        assertThat(page.indexOf("Maak eerst uw eigen plan")).isLessThan(page.indexOf("Weer slapen"));
        assertThat(page.indexOf("Weer slapen")).isLessThan(page.indexOf("Rooster maken"));
    }

    @Test
    void a_parent_chooses_and_may_write_what_they_thought_of() {
        String page =
                RenderedPage.of(CasePages.screen(Place.OWN, board("household-member"), "familyPlan.jte", "group.title")
                        .with("forms", Map.of()));

        assertThat(page)
                .contains("Jeugdwet, artikel 4.1.2", "Aangeboden op 1 november 2026 door Samira.")
                .contains("Ik maak zelf een plan", "Ik wil dit niet", "Later misschien", "Schrijf uw plan")
                .contains("Tante Roos komt op zaterdag.", "samen met tante Roos");
    }

    @Test
    void what_goes_well_is_written_down_and_asks_nothing() {
        String page = RenderedPage.of(CasePages.screen(Place.TEAM, board("team"), "strengths.jte", "strong.title")
                .with("form", Form.empty()));

        assertThat(page).contains("Wat goed gaat", "Mos zingt", "verteld door Mirre", "Haal dit weg");
    }

    private static String one(BoardView board, PlanVersionView version) {
        return RenderedPage.of(
                CasePages.screen(board.asTeam() ? Place.TEAM : Place.OWN, board, "version.jte", "kept.one.title")
                        .with("version", version)
                        .with("forms", Map.of()));
    }

    private static PlanVersionView version(Optional<String> said, boolean mine) {
        return new PlanVersionView(
                card(2, mine),
                List.of(line("Weer slapen", Optional.of("health"))),
                List.of(new PlanVersionView.Answer(
                        UUID.randomUUID(),
                        MIRRE,
                        said,
                        said.map(some -> "Er komen te veel mensen."),
                        said.map(some -> LocalDate.of(2026, 11, 4)),
                        said.map(some -> "self"),
                        Optional.of(TODAY.plusDays(8)),
                        List.of(),
                        Optional.empty(),
                        mine,
                        true,
                        1)));
    }

    private static PlanVersionView.Card card(int number, boolean asksYou) {
        return new PlanVersionView.Card(
                UUID.randomUUID(),
                number,
                List.of(MIRRE, LENTE),
                LocalDate.of(2026, 11, 3),
                Optional.of("Samira"),
                Optional.of(TODAY.plusDays(40)),
                true,
                Optional.of(UUID.randomUUID()),
                asksYou,
                true,
                1);
    }

    private static PlanVersionView.Line line(String words, Optional<String> domain) {
        return new PlanVersionView.Line(
                UUID.randomUUID(),
                "goal",
                words,
                Optional.of(MIRRE),
                true,
                Optional.empty(),
                List.of(MIRRE),
                Optional.empty(),
                domain,
                Optional.empty());
    }

    private static BoardView board(String you) {
        boolean team = you.equals("team");
        PlanView plan = new PlanView(
                SampleBoard.NO_PLAN.helpers(),
                List.of(
                        goal("Weer slapen", Optional.of("health"), true),
                        goal("Rooster maken", Optional.empty(), false)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new StrengthView(
                        UUID.randomUUID(),
                        "strength",
                        "Mos zingt",
                        Optional.empty(),
                        List.of(LENTE),
                        Optional.of(MIRRE),
                        true,
                        1)),
                List.of(card(2, !team)),
                group(team),
                Optional.empty());
        return SampleBoard.seenBy(
                you, plan, List.of(), member(MIRRE, "Mirre", 38, !team), member(LENTE, "Lente", 7, false));
    }

    private static FamilyGroupPlanView group(boolean team) {
        return new FamilyGroupPlanView(
                List.of(LENTE),
                List.of(new FamilyGroupPlanView.Offer(
                        MIRRE,
                        Optional.of(LocalDate.of(2026, 11, 1)),
                        Optional.of("Samira"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        !team,
                        team,
                        true,
                        1)),
                List.of(new FamilyGroupPlanView.OwnPlan(
                        UUID.randomUUID(),
                        "Tante Roos komt op zaterdag.",
                        Optional.of("tante Roos"),
                        List.of(LENTE),
                        Optional.of(MIRRE),
                        TODAY,
                        true,
                        1)),
                true,
                true);
    }

    private static GoalView goal(String words, Optional<String> domain, boolean own) {
        return new GoalView(
                UUID.randomUUID(),
                MIRRE,
                words,
                domain,
                own,
                Optional.of(MIRRE).filter(member -> own),
                Optional.empty(),
                true,
                1);
    }
}
