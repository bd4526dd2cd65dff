// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.ContributionView;
import nl.passend.cases.Evidence;
import nl.passend.cases.internal.file.CasesWorld;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.part.PartRecorder;
import nl.passend.cases.internal.part.Parts;
import nl.passend.cases.internal.part.Stored;
import nl.passend.cases.internal.plan.ChangeGoals;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FollowGoalTest {
    private static final CasesWorld WORLD = new CasesWorld(FollowGoalTest.class);
    private static final FollowGoal.Expected SLEEP = new FollowGoal.Expected(
            "Twee nachten doorslapen",
            Optional.of("Ik sta niet meer op om vier uur"),
            Optional.of(CasesWorld.TODAY.plusMonths(2)));

    private final UUID mother = UUID.randomUUID();
    private final UUID father = UUID.randomUUID();
    private final UUID herPerson = UUID.randomUUID();
    private final UUID hisPerson = UUID.randomUUID();
    private final Parts parts = WORLD.parts;
    private final PartRecorder recorder = WORLD.partRecorder;
    private final ChangeGoals goals = new ChangeGoals(WORLD.door, parts, recorder, WORLD.ids);
    private final FollowGoal followGoal = new FollowGoal(WORLD.door, parts, recorder, WORLD.ids);

    private UUID file;
    private UUID goal;

    @AfterAll
    static void close() {
        WORLD.close();
    }

    @BeforeEach
    void aGoalOfTheMother() {
        WORLD.asTeam();
        file = WORLD.opened(mother, father);
        goal = WORLD.unit.inTransaction(() -> {
            WORLD.hasAccount(file, mother, herPerson);
            WORLD.hasAccount(file, father, hisPerson);
            return goals.add(file, new ChangeGoals.Wanted("Weer slapen", Optional.of(mother), Optional.of(mother)))
                    .id();
        });
    }

    @Test
    void what_a_worker_expects_waits_until_the_person_agrees() {
        Stored written = expected(0, SLEEP);
        assertThat(expectation().agreedOn()).isEmpty();

        WORLD.as(mother, herPerson);
        WORLD.unit.inTransaction(() -> followGoal.agree(file, goal, written.version()));

        assertThat(expectation().agreedOn()).contains(CasesWorld.TODAY);
        assertThat(expectation().lookBackOn()).isEqualTo(SLEEP.lookBackOn());
    }

    @Test
    void what_the_person_expects_is_agreed_by_being_said() {
        WORLD.as(mother, herPerson);

        expected(0, SLEEP);

        assertThat(expectation().agreedOn()).contains(CasesWorld.TODAY);
    }

    @Test
    void other_words_wait_for_the_person_again() {
        WORLD.as(mother, herPerson);
        Stored hers = expected(0, SLEEP);
        WORLD.asTeam();

        expected(hers.version(), new FollowGoal.Expected("Elke nacht doorslapen", Optional.empty(), Optional.empty()));

        assertThat(expectation().agreedOn()).isEmpty();
        assertThat(expectation().evaluation()).isEmpty();
    }

    @Test
    void who_did_not_see_the_latest_words_does_not_overwrite_them() {
        expected(0, SLEEP);

        assertThatThrownBy(() -> expected(0, new FollowGoal.Expected("Anders", Optional.empty(), Optional.empty())))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.type())
                        .isEqualTo(ProblemType.STALE));
        assertThat(expectation().expected()).isEqualTo(SLEEP.expected());
    }

    @Test
    void what_is_noticed_stands_by_its_day_with_what_else_played_a_part() {
        WORLD.as(mother, herPerson);
        noticed("Ik sliep zondag door.");
        noticed("Deze week weer niet.");

        assertThat(contribution().observations())
                .extracting(ContributionView.Observation::noticed)
                .containsExactlyInAnyOrder("Ik sliep zondag door.", "Deze week weer niet.");
        assertThat(contribution().observations()).allSatisfy(one -> {
            assertThat(one.toldBy()).contains(mother);
            assertThat(one.evidence()).isEqualTo("one-voice");
            assertThat(one.influences()).contains("Het was vakantie");
        });
    }

    @Test
    void who_may_not_read_the_goal_knows_nothing_of_it() {
        expected(0, SLEEP);
        noticed("Ik sliep zondag door.");

        WORLD.as(father, hisPerson);

        assertThat(read()).isEmpty();
        assertThatThrownBy(() -> noticed("Ik ook."))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.type())
                        .isEqualTo(ProblemType.NOT_FOUND));
    }

    @Test
    void one_looks_back_on_a_day_to_come() {
        LocalDate yesterday = CasesWorld.TODAY.minusDays(1);

        assertThatThrownBy(
                        () -> expected(0, new FollowGoal.Expected("Slapen", Optional.empty(), Optional.of(yesterday))))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.fields())
                        .singleElement()
                        .satisfies(field -> assertThat(field.pointer()).isEqualTo("/lookBackOn")));
    }

    private Stored expected(long version, FollowGoal.Expected told) {
        return WORLD.unit.inTransaction(() -> followGoal.expect(file, goal, version, told));
    }

    private void noticed(String words) {
        WORLD.unit.inTransaction(() -> followGoal.notice(
                file,
                goal,
                new FollowGoal.Noticed(
                        Optional.empty(),
                        words,
                        Optional.of("Het was vakantie"),
                        Evidence.ONE_VOICE,
                        Optional.empty())));
    }

    private ContributionView.Expectation expectation() {
        return contribution().expectation().orElseThrow();
    }

    private ContributionView contribution() {
        return read().get(0);
    }

    private List<ContributionView> read() {
        return WORLD.unit.inTransaction(() -> {
            OpenedFile opened = WORLD.look(file);
            return new ShownContributions(opened, parts.seen(opened)).view();
        });
    }
}
