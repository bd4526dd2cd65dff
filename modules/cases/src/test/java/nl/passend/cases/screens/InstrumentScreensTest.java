// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import static nl.passend.cases.screens.SampleBoard.member;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.BoardView;
import nl.passend.cases.HealthWebView;
import nl.passend.cases.ZrmAssessmentView;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.RenderedPage;
import nl.passend.screenkit.Screen;
import org.junit.jupiter.api.Test;

/** What the pages of a web, of a judgement and of a story told aloud say. */
class InstrumentScreensTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final UUID MIRRE = UUID.randomUUID();
    private static final UUID LENTE = UUID.randomUUID();

    @Test
    void her_web_lies_over_the_one_before_and_the_same_figures_stand_in_a_table() {
        String page = webs(Place.OWN, "household-member", Optional.empty());

        assertThat(page)
                .contains("Uw web", "role=\"img\"", "Vierkantjes en een streepjeslijn: 22 augustus 2026, eerder.")
                .contains("niets gezegd", "Dit leest alleen u.", "Dan past hier geen cijfer", "nog niet uitgezocht")
                .contains("Denk aan: je gezond voelen")
                .doesNotContain("style=");
    }

    @Test
    void she_chooses_which_of_her_own_earlier_ones_lies_beside_it() {
        HealthWebView first = web(TODAY.minusMonths(9), "self", 1);

        String page = shown(CasePages.screen(Place.OWN, board("household-member"), "webs.jte", "web.title")
                .with("webs", List.of(web(TODAY, "self", 7), web(TODAY.minusMonths(3), "self", 4), first))
                .with("beside", Optional.of(first.id()))
                .with("form", Form.empty()));

        assertThat(page).contains("Vierkantjes en een streepjeslijn: 22 februari 2026, eerder.");
    }

    @Test
    void a_worker_gets_no_form_and_hears_whose_figures_these_are() {
        String page = webs(Place.TEAM, "team", Optional.empty());

        assertThat(page)
                .contains("Het web van Mirre", "Het is hun eigen cijfer.")
                .doesNotContain("Teken hoe het nu is");
    }

    @Test
    void whoever_reads_along_draws_nothing() {
        assertThat(webs(Place.OWN, "client-supporter", Optional.empty())).doesNotContain("Teken hoe het nu is");
    }

    @Test
    void a_judgement_says_by_whom_with_which_training_and_what_its_person_says_of_it() {
        var one = new ZrmAssessmentView(
                UUID.randomUUID(),
                MIRRE,
                TODAY,
                "2017",
                List.of(new ZrmAssessmentView.Level("finances", 3, Optional.of("De post ligt open."))),
                Optional.of("Samira"),
                Optional.empty(),
                Optional.of(new ZrmAssessmentView.OwnView("Die is betaald.", TODAY)),
                true,
                false,
                1);

        String page = shown(CasePages.screen(Place.OWN, board("household-member"), "zrm.jte", "zrm.title")
                .with("assessments", List.of(one))
                .with("form", Form.empty())
                .with("views", Map.of()));

        assertThat(page)
                .contains("Over u", "Financi\u00ebn", "3: beperkt zelfredzaam", "De post ligt open.")
                .contains("Geen opleiding voor de ZRM genoemd.", "Mirre zegt hierover", "Die is betaald.")
                .contains("Verander hoe u het zelf ziet")
                .doesNotContain("Beoordeel met de ZRM");
    }

    @Test
    void only_adults_are_offered_and_no_domain_is_asked_for() {
        String page = shown(CasePages.screen(Place.TEAM, board("team"), "zrm.jte", "zrm.title")
                .with("assessments", List.of())
                .with("form", Form.empty())
                .with("views", Map.of()));

        assertThat(page)
                .contains("Niveau voor Justitie", "Niet beoordeeld")
                .contains(MIRRE.toString())
                .doesNotContain("<option value=\"" + LENTE);
    }

    @Test
    void a_telephone_begins_to_record_from_the_form() {
        String sound = shown(CasePages.screen(Place.OWN, board("household-member"), "recording.jte", "recording.title")
                .with("how", "geluid")
                .with("form", Form.empty()));

        assertThat(sound).contains("accept=\"audio/*\"", "capture=\"user\"", "Hoogstens 25 MB", "multipart/form-data");
    }

    private static String webs(Place place, String you, Optional<UUID> beside) {
        return shown(CasePages.screen(place, board(you), "webs.jte", "web.title")
                .with("webs", List.of(web(TODAY, "self", 7, null, 8), web(TODAY.minusMonths(3), "self", 4, 4)))
                .with("beside", beside)
                .with("form", Form.empty()));
    }

    private static HealthWebView web(LocalDate on, String readers, Integer... scores) {
        List<String> dimensions = List.of("body", "mind", "meaning", "quality", "participation", "daily-life");
        List<Integer> all = Arrays.asList(scores);
        return new HealthWebView(
                UUID.randomUUID(),
                MIRRE,
                on,
                "42",
                dimensions.subList(0, all.size()).stream()
                        .map(dimension -> new HealthWebView.Mark(
                                dimension,
                                Optional.ofNullable(all.get(dimensions.indexOf(dimension))),
                                Optional.empty()))
                        .toList(),
                Optional.empty(),
                readers,
                Optional.empty(),
                true,
                1);
    }

    private static BoardView board(String you) {
        return SampleBoard.seenBy(
                you, member(MIRRE, "Mirre", 38, !you.equals("team")), member(LENTE, "Lente", 7, false));
    }

    private static String shown(Screen screen) {
        return RenderedPage.of(screen);
    }
}
