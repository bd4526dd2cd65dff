// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.night;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.passend.cases.Cases;
import nl.passend.cases.EmergencyPlanView.Caller;
import nl.passend.cases.Ground;
import nl.passend.cases.NightUseView;
import nl.passend.cases.internal.access.Directors;
import nl.passend.cases.internal.board.Names;
import nl.passend.cases.internal.file.CasesWorld;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.part.PartRecorder;
import nl.passend.cases.internal.part.Parts;
import nl.passend.cases.internal.plan.NightsForTest;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The night, the call in the morning, and the week after, on a real database. */
class NightTest {
    private static final CasesWorld WORLD = new CasesWorld(NightTest.class);
    private static final LocalDate TODAY = CasesWorld.TODAY;
    private static final Optional<String> MISSED = Optional.of("De buurman had geen sleutel.");

    private final UUID father = UUID.randomUUID();
    private final UUID child = UUID.randomUUID();
    private final UUID hisPerson = UUID.randomUUID();
    private final Parts parts = WORLD.parts;
    private final PartRecorder recorder = WORLD.partRecorder;
    private final TellOfNight nights = new TellOfNight(
            WORLD.door,
            parts,
            recorder,
            new Names(null),
            new Directors(WORLD.grants(), (notice, people) -> {}),
            (notice, people) -> {},
            WORLD.user,
            WORLD.ids,
            WORLD.clock);
    private final NightsForTest plans =
            new NightsForTest(WORLD, parts, recorder, new ImprovePlan(parts, recorder)::written);

    private UUID file;

    @AfterAll
    static void close() {
        WORLD.close();
    }

    @BeforeEach
    void aFamily() {
        WORLD.asTeam();
        file = WORLD.opened(father, child);
        WORLD.unit.inTransaction(() -> {
            WORLD.cases.add(new Cases.NewGuardianship(
                    UUID.randomUUID(), file, father, child, Ground.GEZAG, true, LocalDate.of(2020, 1, 1)));
            WORLD.hasAccount(file, father, hisPerson);
            return null;
        });
    }

    @Test
    void two_lines_are_asked_a_week_later_and_wait_until_they_stand_in_the_plan() {
        UUID night = told("Zij viel.");
        WORLD.asTeam();
        in(() -> nights.answer(file, night, 1, "Gebeld om negen uur."));
        assertThat(one(night).lookBackOn())
                .as("the first working day a week later")
                .contains(TODAY.plusDays(8));

        asFather();
        in(() -> nights.lookBack(file, night, 2, Optional.of("Tante Roos kwam meteen."), MISSED));
        assertThat(one(night).lookBack().orElseThrow().better()).isEqualTo(MISSED);
        assertThat(one(night).improve()).isTrue();

        plans.write(file, child, List.of(new Caller("Buurman Ab", Optional.empty(), Optional.of("heeft de sleutel"))));

        assertThat(one(night).improve()).isFalse();
        assertThat(one(night).answer().orElseThrow().on()).isEqualTo(TODAY);
    }

    @Test
    void only_what_went_well_leaves_nothing_to_do() {
        UUID night = told("Zij viel.");
        WORLD.asTeam();
        in(() -> nights.answer(file, night, 1, "Gebeld."));

        in(() -> nights.lookBack(file, night, 2, Optional.of("Alles."), Optional.empty()));

        assertThat(one(night).improve()).isFalse();
        assertThat(one(night).lookBackOn()).isEmpty();
    }

    @Test
    void nothing_is_looked_back_on_before_somebody_called_nor_with_empty_hands_nor_by_another() {
        UUID night = told("Zij viel.");
        refused("/good", () -> nights.lookBack(file, night, 1, Optional.of("Snel."), Optional.empty()));
        WORLD.asTeam();
        in(() -> nights.answer(file, night, 1, "Gebeld."));

        refused("/good", () -> nights.lookBack(file, night, 2, Optional.empty(), Optional.empty()));
        assertThatThrownBy(() -> in(() -> nights.lookBack(file, night, 1, MISSED, Optional.empty())))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.type())
                        .isEqualTo(ProblemType.STALE));
        WORLD.as(child, UUID.randomUUID());
        assertThatThrownBy(() -> in(() -> nights.lookBack(file, night, 2, MISSED, Optional.empty())))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void who_presses_twice_says_it_once_and_other_words_come_too_late() {
        UUID night = told("Zij viel.");
        WORLD.asTeam();
        in(() -> nights.answer(file, night, 1, "Gebeld."));
        in(() -> nights.answer(file, night, 1, "Gebeld."));
        assertThatThrownBy(() -> in(() -> nights.answer(file, night, 1, "Iets anders.")))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.type())
                        .isEqualTo(ProblemType.STALE));

        in(() -> nights.lookBack(file, night, 2, Optional.empty(), MISSED));
        in(() -> nights.lookBack(file, night, 2, Optional.empty(), MISSED));
        assertThatThrownBy(() -> in(() -> nights.lookBack(file, night, 2, MISSED, Optional.empty())))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.type())
                        .isEqualTo(ProblemType.STALE));

        in(() -> nights.improved(file, night, 3));
        in(() -> nights.improved(file, night, 3));
        assertThat(one(night).improve()).isFalse();
    }

    /** Who clicks twice, or comes back on the page, told it once; the next night is another. */
    @Test
    void a_double_click_is_one_night_and_after_the_call_the_next_is_a_new_one() {
        UUID first = told("Zij viel.");
        assertThat(told("Zij viel.")).isEqualTo(first);
        WORLD.asTeam();
        in(() -> nights.answer(file, first, 1, "Gebeld."));

        assertThat(told("Zij viel.")).isNotEqualTo(first);
    }

    private UUID told(String words) {
        asFather();
        return in(() -> nights.tell(file, child, Optional.of(words))).id();
    }

    private void asFather() {
        WORLD.as(father, hisPerson);
    }

    /** Read without the names of workers, which stand in the directory. */
    private NightUseView one(UUID night) {
        OpenedFile opened = WORLD.look(file);
        return ShownNights.of(opened, parts.ever(NightUsed.class, opened)).views(Map.of()).stream()
                .filter(view -> view.id().equals(night))
                .findFirst()
                .orElseThrow();
    }

    private static void refused(String pointer, Supplier<?> work) {
        assertThatThrownBy(() -> in(work))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.fields())
                        .extracting("pointer")
                        .contains(pointer));
    }

    private static <T> T in(Supplier<T> work) {
        return WORLD.unit.inTransaction(work::get);
    }
}
