// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.passend.cases.Cases;
import nl.passend.cases.MeldcodeStep;
import nl.passend.cases.OpenPart;
import nl.passend.cases.SafetyChecks;
import nl.passend.cases.SafetyOutcome;
import nl.passend.cases.SafetyView;
import nl.passend.cases.Weighing;
import nl.passend.cases.internal.file.CasesWorld;
import nl.passend.cases.internal.part.Parts;
import nl.passend.cases.internal.part.Stored;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LookAtSafetyTest {
    private static final CasesWorld WORLD = new CasesWorld(LookAtSafetyTest.class);

    private final UUID mother = UUID.randomUUID();
    private final UUID father = UUID.randomUUID();
    private final UUID herPerson = UUID.randomUUID();
    private final UUID hisPerson = UUID.randomUUID();
    private final Parts parts = WORLD.parts;
    private final LookAtSafety safety = new LookAtSafety(WORLD.door, parts, WORLD.partRecorder, WORLD.user, WORLD.ids);

    private UUID file;

    @AfterAll
    static void close() {
        WORLD.close();
    }

    @BeforeEach
    void aFamily() {
        WORLD.asTeam();
        file = WORLD.opened(mother, father);
        WORLD.unit.inTransaction(() -> {
            WORLD.hasAccount(file, mother, herPerson);
            WORLD.hasAccount(file, father, hisPerson);
            WORLD.cases.add(new Cases.NewOpening(
                    UUID.randomUUID(),
                    file,
                    mother,
                    father,
                    OpenPart.EVERYTHING,
                    Set.of(),
                    CasesWorld.TODAY,
                    Optional.empty()));
            return null;
        });
    }

    @Test
    void nobody_at_home_sees_that_the_team_looked_whatever_was_opened() {
        worried();

        assertThat(seen()).isEqualTo(1);
        WORLD.as(mother, herPerson);
        assertThat(seen()).isZero();
        WORLD.as(father, hisPerson);
        assertThat(seen()).isZero();
    }

    @Test
    void to_the_household_the_place_to_write_is_not_there() {
        WORLD.as(mother, herPerson);

        assertThatThrownBy(this::worried)
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.type())
                        .isEqualTo(ProblemType.NOT_FOUND));
    }

    @Test
    void a_worry_needs_a_day_to_look_again() {
        refused(
                "/lookAgainOn",
                () -> safety.look(
                        file,
                        new LookAtSafety.NewCheck(
                                List.of(mother),
                                SafetyOutcome.WORRY,
                                "Zij keek steeds naar de deur.",
                                Optional.empty(),
                                Optional.empty())));
    }

    @Test
    void the_next_look_closes_the_former() {
        worried();
        worried();

        assertThat(WORLD.unit.inTransaction(() -> parts.ever(SafetyCheck.class, WORLD.look(file)).stream()
                        .filter(check -> check.closedOn().isEmpty())
                        .count()))
                .isEqualTo(1);
        assertThat(seen()).isEqualTo(2);
    }

    @Test
    void the_last_step_has_two_decisions_and_no_other_has_any() {
        UUID check = worried().id();

        refused("/report", () -> take(check, MeldcodeStep.DECIDE, Optional.empty(), Optional.of(true)));
        refused("/help", () -> take(check, MeldcodeStep.DECIDE, Optional.of(true), Optional.empty()));
        refused("/step", () -> take(check, MeldcodeStep.SIGNALS, Optional.of(true), Optional.empty()));
        assertThat(WORLD.unit
                        .inTransaction(() -> take(check, MeldcodeStep.DECIDE, Optional.of(true), Optional.of(false)))
                        .id())
                .isNotNull();
    }

    @Test
    void a_weighing_says_what_the_frame_advises_and_a_decision_may_depart_from_it() {
        UUID check = worried().id();
        decide(check, false);
        weigh(check, Map.of(Weighing.SUSPICION, true, Weighing.DANGER, true));
        decide(check, false);
        decide(check, true);
        weigh(
                check,
                Map.of(Weighing.SUSPICION, true, Weighing.DANGER, false, Weighing.HELP, true, Weighing.ACCEPTED, true));
        decide(check, false);

        List<SafetyView.Step> steps = read(check).steps();
        assertThat(steps.stream().filter(step -> step.step().equals("weigh")))
                .extracting(step -> step.norm().orElseThrow())
                .containsExactly("report", "help");
        assertThat(steps.stream().filter(step -> step.step().equals("weigh")).findFirst())
                .get()
                .satisfies(step -> {
                    assertThat(step.frame()).contains("social-work");
                    assertThat(step.answers()).containsOnly(Map.entry("suspicion", true), Map.entry("danger", true));
                });
        assertThat(steps.stream().filter(step -> step.step().equals("decide")))
                .extracting(SafetyView.Step::departs)
                .containsExactly(false, true, false, false);
    }

    @Test
    void the_questions_of_the_frame_belong_to_weighing() {
        UUID check = worried().id();

        refused(
                "/answers",
                () -> safety.take(
                        file,
                        check,
                        new LookAtSafety.NewStep(
                                MeldcodeStep.TALK,
                                "Gepraat.",
                                Optional.empty(),
                                Map.of(Weighing.DANGER, true),
                                Optional.empty(),
                                Optional.empty())));
    }

    private void decide(UUID check, boolean report) {
        WORLD.unit.inTransaction(() -> take(check, MeldcodeStep.DECIDE, Optional.of(report), Optional.of(true)));
    }

    private void weigh(UUID check, Map<Weighing, Boolean> answers) {
        WORLD.unit.inTransaction(() -> safety.take(
                file,
                check,
                new LookAtSafety.NewStep(
                        MeldcodeStep.WEIGH,
                        "Met een collega.",
                        Optional.of("social-work"),
                        answers,
                        Optional.empty(),
                        Optional.empty())));
    }

    @Test
    void where_everybody_is_safe_there_is_no_step_to_take() {
        UUID check = WORLD.unit
                .inTransaction(() -> safety.look(
                        file,
                        new LookAtSafety.NewCheck(
                                List.of(mother), SafetyOutcome.SAFE, "Rustig.", Optional.empty(), Optional.empty())))
                .id();

        refused("/step", () -> take(check, MeldcodeStep.SIGNALS, Optional.empty(), Optional.empty()));
    }

    @Test
    void what_a_program_brings_names_who_looked() {
        UUID worker = UUID.randomUUID();
        var told = new SafetyChecks.NewCheck(
                UUID.randomUUID(),
                file,
                Set.of(mother),
                SafetyOutcome.SAFE,
                "Rustig.",
                Optional.empty(),
                Optional.empty(),
                worker,
                CasesWorld.TODAY.minusDays(3));
        WORLD.unit.inTransaction(() -> {
            new LoadSafety(WORLD.door, parts, WORLD.onRecord).add(told);
            return null;
        });

        assertThat(WORLD.unit.inTransaction(() -> parts.ever(SafetyCheck.class, WORLD.look(file))))
                .singleElement()
                .satisfies(check -> {
                    assertThat(check.provenance().author()).isEqualTo(worker);
                    assertThat(check.on()).isEqualTo(CasesWorld.TODAY.minusDays(3));
                });
    }

    private Stored take(UUID check, MeldcodeStep step, Optional<Boolean> report, Optional<Boolean> help) {
        return safety.take(
                file,
                check,
                new LookAtSafety.NewStep(step, "Met een collega.", Optional.empty(), Map.of(), report, help));
    }

    private SafetyView read(UUID check) {
        return WORLD.unit.inTransaction(
                () -> new ReadSafety(WORLD.door, parts, CasesWorld.nameless()).one(file, check));
    }

    private Stored worried() {
        return WORLD.unit.inTransaction(() -> safety.look(
                file,
                new LookAtSafety.NewCheck(
                        List.of(mother),
                        SafetyOutcome.WORRY,
                        "Zij keek steeds naar de deur.",
                        Optional.empty(),
                        Optional.of(CasesWorld.TODAY.plusDays(1)))));
    }

    private int seen() {
        return WORLD.unit.inTransaction(
                () -> parts.ever(SafetyCheck.class, WORLD.look(file)).size());
    }

    private static void refused(String pointer, java.util.function.Supplier<Stored> work) {
        assertThatThrownBy(() -> WORLD.unit.inTransaction(work::get))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.fields())
                        .extracting(field -> field.pointer())
                        .containsExactly(pointer));
    }
}
