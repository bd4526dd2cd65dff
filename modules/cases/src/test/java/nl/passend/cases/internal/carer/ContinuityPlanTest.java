// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.carer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.passend.cases.CareContinuityView;
import nl.passend.cases.CareContinuityView.Known;
import nl.passend.cases.CareContinuityView.Taker;
import nl.passend.cases.Carers;
import nl.passend.cases.Cases;
import nl.passend.cases.EmergencyPlanView.Caller;
import nl.passend.cases.Ground;
import nl.passend.cases.Horizon;
import nl.passend.cases.HouseholdRole;
import nl.passend.cases.TakerAnswer;
import nl.passend.cases.internal.file.CasesWorld;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.part.PartRecorder;
import nl.passend.cases.internal.part.Parts;
import nl.passend.cases.internal.part.Stored;
import nl.passend.cases.internal.plan.NightsForTest;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two parents with authority in two homes, and a partner who lives with the mother. */
class ContinuityPlanTest {
    private static final CasesWorld WORLD = new CasesWorld(ContinuityPlanTest.class);
    private static final Known NOTHING =
            new Known(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private final UUID mother = UUID.randomUUID();
    private final UUID partner = UUID.randomUUID();
    private final UUID father = UUID.randomUUID();
    private final UUID child = UUID.randomUUID();
    private final UUID herPerson = UUID.randomUUID();
    private final UUID partnersPerson = UUID.randomUUID();
    private final UUID hisPerson = UUID.randomUUID();
    private final UUID childsPerson = UUID.randomUUID();
    private final Parts parts = WORLD.parts;
    private final PartRecorder recorder = WORLD.partRecorder;
    private final WriteContinuityPlan write = new WriteContinuityPlan(WORLD.door, parts, recorder, WORLD.ids);

    private UUID file;

    @AfterAll
    static void close() {
        WORLD.close();
    }

    @BeforeEach
    void twoHomes() {
        WORLD.asTeam();
        file = WORLD.ids.next();
        WORLD.unit.inTransaction(() -> {
            WORLD.cases.open(new Cases.NewCaseFile(
                    file,
                    CasesWorld.TEAM,
                    "rivierstad",
                    CasesWorld.WORKER,
                    mother,
                    "Wie zorgt er als ik niet meer kan?",
                    Optional.empty(),
                    List.of(
                            member(mother, "Ilse", 43, HouseholdRole.PARENT),
                            member(partner, "Wout", 41, HouseholdRole.PARTNER),
                            member(father, "Koen", 45, HouseholdRole.PARENT),
                            member(child, "Pim", 11, HouseholdRole.CHILD))));
            WORLD.cases.add(new Cases.NewHome(
                    UUID.randomUUID(), file, Optional.of("Beukenhof 3"), false, Set.of(mother, partner, child)));
            for (UUID parent : List.of(mother, father)) {
                WORLD.cases.add(new Cases.NewGuardianship(
                        UUID.randomUUID(), file, parent, child, Ground.GEZAG, true, LocalDate.of(2016, 1, 1)));
            }
            WORLD.hasAccount(file, mother, herPerson);
            WORLD.hasAccount(file, father, hisPerson);
            return null;
        });
    }

    private static Cases.NewMember member(UUID id, String name, int age, HouseholdRole role) {
        return new Cases.NewMember(id, name, "Dauwtrap", Optional.of(CasesWorld.TODAY.minusYears(age)), role);
    }

    @Test
    void on_whom_a_mother_counts_the_father_in_another_home_does_not_learn_though_he_decides_for_the_child() {
        asMother();
        Stored plan = begun(Set.of(), "oma Tine");

        assertThat(read()).extracting(CareContinuityView::id).containsExactly(plan.id());
        asFather();
        assertThat(read()).isEmpty();
        begun(Set.of(), "oom Bart");
        assertThat(read()).singleElement().satisfies(his -> assertThat(his.carers())
                .containsExactly(father));
        WORLD.asTeam();
        assertThat(read()).hasSize(2);
    }

    @Test
    void whoever_makes_it_together_reads_and_changes_it_together_and_the_child_reads_it() {
        asMother();
        Stored plan = begun(Set.of(partner), "oma Tine");

        WORLD.as(partner, partnersPerson);
        assertThat(read()).singleElement().satisfies(one -> assertThat(one.mayChange())
                .isTrue());
        confirmed(plan);
        WORLD.as(child, childsPerson);
        assertThat(read()).singleElement().satisfies(one -> assertThat(one.mayChange())
                .isFalse());
    }

    @Test
    void whoever_began_it_and_is_no_carer_any_more_reads_nothing_of_what_comes_after() {
        asMother();
        Stored plan = begun(Set.of(partner), "oma Tine");
        WORLD.as(partner, partnersPerson);

        WORLD.unit.inTransaction(() -> write.change(file, plan.id(), plan.version(), typed(Set.of(), "oma Tine")));

        assertThat(read()).hasSize(1);
        asMother();
        assertThat(read()).isEmpty();
    }

    @Test
    void nobody_takes_over_at_one_table_with_somebody_who_may_not_know_where_they_are() {
        WORLD.unit.inTransaction(() -> {
            WORLD.cases.add(new Cases.NewHome(UUID.randomUUID(), file, Optional.empty(), true, Set.of(mother, child)));
            return null;
        });

        assertThatThrownBy(() -> begun(Set.of(mother, father), "oma Tine")).satisfies(refused("/carers"));
        begun(Set.of(mother), "oma Tine");
        asFather();
        assertThat(read()).isEmpty();
    }

    @Test
    void one_carer_has_one_plan_for_one_person() {
        begun(Set.of(mother), "oma Tine");

        assertThatThrownBy(() -> begun(Set.of(mother, partner), "oom Bart")).satisfies(refused("/about"));
        assertThatThrownBy(() -> begun(Set.of(child), "oom Bart")).satisfies(refused("/about"));
        assertThatThrownBy(() -> begun(Set.of(), "oom Bart")).satisfies(refused("/carers"));
    }

    @Test
    void not_to_have_asked_yet_is_an_answer_and_a_yes_says_when_and_from_whom() {
        asMother();
        Stored plan = begun(Set.of(), "oma Tine");
        assertThat(month()).extracting(Taker::answer).containsExactly("not-asked");

        Stored answered = answered(plan, Horizon.MONTH, "Oma Tine ", TakerAnswer.YES);

        assertThat(month()).singleElement().satisfies(taker -> {
            assertThat(taker.answer()).isEqualTo("yes");
            assertThat(taker.on()).contains(CasesWorld.TODAY);
            assertThat(taker.heardFrom()).contains("Ilse");
        });
        WORLD.unit.inTransaction(
                () -> write.change(file, plan.id(), answered.version(), typed(Set.of(), "oma Tine", "oom Bart")));
        assertThat(month()).extracting(Taker::answer).containsExactly("yes", "not-asked");
        assertThatThrownBy(() -> answered(plan, Horizon.FOR_GOOD, "oma Tine", TakerAnswer.YES))
                .satisfies(
                        thrown -> assertThat(((ProblemException) thrown).type()).isEqualTo(ProblemType.STALE));
    }

    @Test
    void tonight_comes_from_the_emergency_plan_and_only_the_answer_is_kept_here() {
        NightsForTest nights = new NightsForTest(WORLD, parts, recorder);
        nights.write(file, child, List.of(new Caller("buurman Ab", Optional.of("099 123 46 72"), Optional.empty())));
        asMother();
        Stored plan = begun(Set.of(), "oma Tine");

        answered(plan, Horizon.TONIGHT, "buurman Ab", TakerAnswer.ASKED);

        assertThat(one().span(Horizon.TONIGHT).takers()).singleElement().satisfies(taker -> {
            assertThat(taker.name()).isEqualTo("buurman Ab");
            assertThat(taker.phone()).contains("099 123 46 72");
            assertThat(taker.answer()).isEqualTo("asked");
        });
        assertThat(one().emergencyPlan()).isPresent();
    }

    @Test
    void a_year_after_somebody_went_through_it_it_is_asked_about_until_somebody_says_it_is_still_so() {
        UUID id = UUID.randomUUID();
        WORLD.unit.inTransaction(() -> {
            new LoadCarers(WORLD.door, parts, WORLD.onRecord)
                    .add(new Carers.NewPlan(
                            id, file, child, Set.of(mother), List.of(), NOTHING, CasesWorld.TODAY.minusYears(1)));
            return null;
        });
        asMother();
        assertThat(board()).extracting(CareContinuityView.Check::due).containsExactly(true);

        confirmed(new Stored(id, one().version()));

        assertThat(board()).singleElement().satisfies(check -> {
            assertThat(check.due()).isFalse();
            assertThat(check.askOn()).isEqualTo(CasesWorld.TODAY.plusYears(1));
        });
    }

    @Test
    void taken_back_it_is_read_by_nobody() {
        Stored plan = begun(Set.of(mother), "oma Tine");

        WORLD.unit.inTransaction(() -> {
            write.takeBack(file, plan.id(), plan.version());
            return null;
        });

        assertThat(read()).isEmpty();
        assertThat(board()).isEmpty();
    }

    private void asMother() {
        WORLD.as(mother, herPerson);
    }

    private void asFather() {
        WORLD.as(father, hisPerson);
    }

    private Stored begun(Set<UUID> carers, String... month) {
        return WORLD.unit.inTransaction(() -> write.begin(file, child, typed(carers, month)));
    }

    private static WriteContinuityPlan.Typed typed(Set<UUID> carers, String... month) {
        return new WriteContinuityPlan.Typed(
                carers,
                List.of(month).stream()
                        .map(name -> new WriteContinuityPlan.Someone(name, Optional.empty(), Optional.empty()))
                        .toList(),
                List.of(),
                Map.of(Horizon.MONTH, "Op woensdag gymkleren mee."),
                NOTHING);
    }

    private Stored answered(Stored plan, Horizon horizon, String name, TakerAnswer answer) {
        return WORLD.unit.inTransaction(() -> write.answer(
                file,
                plan.id(),
                plan.version(),
                new WriteContinuityPlan.Heard(horizon, name, answer, Optional.empty(), Optional.empty())));
    }

    private Stored confirmed(Stored plan) {
        return WORLD.unit.inTransaction(() -> write.confirm(file, plan.id(), plan.version()));
    }

    private static java.util.function.Consumer<Throwable> refused(String pointer) {
        return thrown -> assertThat(((ProblemException) thrown).fields())
                .extracting("pointer")
                .contains(pointer);
    }

    private CareContinuityView one() {
        return read().get(0);
    }

    private List<Taker> month() {
        return one().span(Horizon.MONTH).takers();
    }

    private List<CareContinuityView> read() {
        return WORLD.unit.inTransaction(() -> shown().view());
    }

    private List<CareContinuityView.Check> board() {
        return WORLD.unit.inTransaction(() -> shown().onTheBoard());
    }

    private ShownContinuity shown() {
        OpenedFile opened = WORLD.look(file);
        return new ShownContinuity(opened, parts.seen(opened));
    }
}
