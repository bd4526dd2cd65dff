// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import nl.passend.cases.Cases;
import nl.passend.cases.Ground;
import nl.passend.cases.HouseholdRole;
import nl.passend.cases.PlanComparisonView;
import nl.passend.cases.PlanVersionView;
import nl.passend.cases.internal.file.CasesWorld;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.part.PartRecorder;
import nl.passend.cases.internal.part.Parts;
import nl.passend.cases.internal.part.Stored;
import nl.passend.cases.internal.plan.ChangeGoals;
import nl.passend.cases.internal.plan.Reply;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.kernel.rest.Patched;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A mother, a father and a child of seven about whom both decide; each parent has an account and a plan of their own. */
class PlanVersionsTest {
    private static final CasesWorld WORLD = new CasesWorld(PlanVersionsTest.class);

    private final UUID mother = UUID.randomUUID();
    private final UUID father = UUID.randomUUID();
    private final UUID child = UUID.randomUUID();
    private final UUID herPerson = UUID.randomUUID();
    private final UUID hisPerson = UUID.randomUUID();
    private final Set<UUID> asked = new HashSet<>();
    private final List<String> notices = new ArrayList<>();
    private final Parts parts = WORLD.parts;
    private final PartRecorder recorder = WORLD.partRecorder;
    private final VersionParts versions = new VersionParts(WORLD.unit.entityManager());
    private final FreezePlan freeze = new FreezePlan(parts, WORLD.ids);
    private final ChangeGoals goals = new ChangeGoals(WORLD.door, parts, recorder, WORLD.ids);
    private final KeepVersion keep = new KeepVersion(
            WORLD.door,
            parts,
            versions,
            freeze,
            recorder,
            (notice, people) -> {
                notices.add(notice.name());
                asked.addAll(people);
            },
            WORLD.user,
            WORLD.ids);
    private final AnswerVersion answers = new AnswerVersion(WORLD.door, parts, versions, freeze, recorder);

    private UUID file;
    private Stored herGoal;

    @AfterAll
    static void close() {
        WORLD.close();
    }

    @BeforeEach
    void aFamily() {
        WORLD.asTeam();
        file = WORLD.ids.next();
        WORLD.unit.inTransaction(() -> {
            WORLD.cases.open(new Cases.NewCaseFile(
                    file,
                    CasesWorld.TEAM,
                    "rivierstad",
                    CasesWorld.WORKER,
                    mother,
                    "Ik wil slapen.",
                    Optional.empty(),
                    List.of(
                            member(mother, "Mirre", 38, HouseholdRole.PARENT),
                            member(father, "Tycho", 40, HouseholdRole.PARENT),
                            member(child, "Lente", 7, HouseholdRole.CHILD))));
            WORLD.hasAccount(file, mother, herPerson);
            WORLD.hasAccount(file, father, hisPerson);
            for (UUID parent : List.of(mother, father)) {
                WORLD.cases.add(new Cases.NewGuardianship(
                        UUID.randomUUID(), file, parent, child, Ground.GEZAG, true, CasesWorld.TODAY.minusYears(7)));
            }
            return null;
        });
        herGoal = goal(mother, "Mijn schulden op orde");
        goal(father, "Minder werken");
        goal(child, "Naar de speeltuin");
    }

    @Test
    void a_version_stays_as_it_was_and_each_reads_of_it_what_they_read_of_the_plan() {
        Stored first = kept(mother, father, child);
        changed(herGoal, "Helemaal iets anders");

        assertThat(words(first))
                .containsExactlyInAnyOrder("Mijn schulden op orde", "Minder werken", "Naar de speeltuin");
        WORLD.as(mother, herPerson);
        assertThat(words(first)).containsExactlyInAnyOrder("Mijn schulden op orde", "Naar de speeltuin");
        WORLD.as(father, hisPerson);
        assertThat(words(first)).containsExactlyInAnyOrder("Minder werken", "Naar de speeltuin");
        WORLD.as(child, UUID.randomUUID());
        assertThat(words(first)).containsExactly("Naar de speeltuin");
    }

    @Test
    void whose_plan_it_is_not_does_not_see_that_there_is_one() {
        kept(mother);
        Stored ofTheChild = kept(child);

        WORLD.as(father, hisPerson);

        assertThat(all()).extracting(PlanVersionView.Card::id).containsExactly(ofTheChild.id());
        assertThat(all()).extracting(PlanVersionView.Card::number).containsExactly(1);
    }

    @Test
    void the_next_one_about_the_same_people_takes_its_place_and_its_day() {
        Stored first = WORLD.unit.inTransaction(() -> keep.keep(
                file,
                new KeepVersion.NewVersion(
                        List.of(mother, child), Optional.of(CasesWorld.TODAY.plusDays(30)), List.of())));
        Stored second = kept(child, mother);

        assertThat(all()).extracting(PlanVersionView.Card::number).containsExactly(2, 1);
        assertThat(one(second).card().previous()).contains(first.id());
        assertThat(one(first).card().current()).isFalse();
        assertThat(one(first).card().lookAgainOn()).isEmpty();
    }

    @Test
    void who_decides_and_who_has_an_account_is_asked_and_hears_of_it() {
        Stored version = kept(mother, father, child);

        assertThat(one(version).answers())
                .extracting(PlanVersionView.Answer::member)
                .containsExactly(mother, father);
        assertThat(one(version).answers())
                .allSatisfy(answer -> assertThat(answer.by()).isPresent());
        assertThat(asked).containsExactlyInAnyOrder(herPerson, hisPerson);
        assertThat(notices).containsExactly("QUESTION_WAITING");
    }

    @Test
    void who_disagrees_is_heard_in_their_own_words_and_the_other_parent_reads_none_of_it() {
        Stored version = kept(mother, father, child);
        WORLD.as(father, hisPerson);
        say(version, father, Reply.OTHER, "Er komen te veel mensen.");

        assertThat(one(version).answers()).singleElement().satisfies(answer -> assertThat(answer.words())
                .contains("Er komen te veel mensen."));
        WORLD.as(mother, herPerson);
        assertThat(one(version).answers())
                .extracting(PlanVersionView.Answer::member)
                .containsExactly(mother);
        WORLD.asTeam();
        assertThat(answerOf(version, father)).satisfies(answer -> {
            assertThat(answer.said()).contains("other");
            assertThat(answer.how()).contains("self");
            assertThat(answer.by()).isPresent();
        });
    }

    @Test
    void dissent_holds_up_nothing_and_stays_after_the_talk_and_after_the_next_version() {
        Stored version = kept(mother, father, child);
        say(version, father, Reply.OTHER, "Er komen te veel mensen.");

        talked(version, father, true);
        kept(mother, father, child);

        assertThat(answerOf(version, father)).satisfies(answer -> {
            assertThat(answer.words()).contains("Er komen te veel mensen.");
            assertThat(answer.talkedOn()).contains(CasesWorld.TODAY);
            assertThat(answer.by()).isEmpty();
            assertThat(answer.mayAnswer()).isFalse();
        });
    }

    @Test
    void a_call_in_vain_waits_for_the_next_day() {
        Stored version = kept(mother, child);

        talked(version, mother, false);

        assertThat(answerOf(version, mother)).satisfies(answer -> {
            assertThat(answer.calls()).containsExactly(CasesWorld.TODAY);
            assertThat(answer.by()).contains(CasesWorld.TODAY.plusDays(1));
            assertThat(answer.said()).isEmpty();
        });
    }

    @Test
    void nobody_answers_for_another_and_who_disagrees_says_with_what() {
        Stored version = kept(mother, father, child);
        WORLD.as(mother, herPerson);

        assertThatThrownBy(() -> say(version, father, Reply.AGREE, "")).satisfies(refused(ProblemType.FORBIDDEN));
        assertThatThrownBy(() -> say(version, mother, Reply.OTHER, "")).satisfies(refused(ProblemType.INVALID));
    }

    @Test
    void a_child_of_seven_is_not_asked_but_what_it_says_is_written_down() {
        Stored version = kept(mother, father, child);

        WORLD.unit.inTransaction(() ->
                answers.answer(file, version.id(), child, 0, Reply.OTHER, Optional.of("Ik wil niet naar die meneer.")));

        WORLD.as(mother, herPerson);
        assertThat(answerOf(version, child).words()).contains("Ik wil niet naar die meneer.");
    }

    @Test
    void who_said_yes_at_the_table_is_not_asked_again() {
        Stored version = WORLD.unit.inTransaction(() ->
                keep.keep(file, new KeepVersion.NewVersion(List.of(mother, child), Optional.empty(), List.of(mother))));

        assertThat(answerOf(version, mother)).satisfies(answer -> {
            assertThat(answer.said()).contains("agree");
            assertThat(answer.how()).contains("table");
        });
        assertThat(asked).doesNotContain(herPerson);
    }

    @Test
    void a_mother_keeps_her_own_plan_and_that_of_her_child_and_not_that_of_another() {
        WORLD.as(mother, herPerson);
        Stored version = kept(mother, child);

        assertThat(words(version)).containsExactlyInAnyOrder("Mijn schulden op orde", "Naar de speeltuin");
        assertThat(one(version).answers())
                .extracting(PlanVersionView.Answer::by)
                .containsExactly(Optional.empty());
        assertThatThrownBy(() -> kept(mother, father)).satisfies(refused(ProblemType.INVALID));
        WORLD.asTeam();
        assertThat(words(version)).hasSize(2);
    }

    @Test
    void what_changed_is_told_to_each_as_far_as_they_read_it() {
        Stored first = kept(mother, father, child);
        changed(herGoal, "Zonder schulden");
        goal(father, "Vaker thuis");
        Stored second = kept(mother, father, child);

        PlanComparisonView team = compared(second);
        assertThat(team.added()).extracting(PlanVersionView.Line::words).containsExactly("Vaker thuis");
        assertThat(team.changed()).singleElement().satisfies(change -> {
            assertThat(change.before().words()).isEqualTo("Mijn schulden op orde");
            assertThat(change.fields()).containsExactly("words");
        });
        assertThat(team.older().id()).isEqualTo(first.id());
        WORLD.as(mother, herPerson);
        assertThat(compared(second).added()).isEmpty();
        assertThat(compared(second).changed()).hasSize(1);
        WORLD.as(father, hisPerson);
        assertThat(compared(second).changed()).isEmpty();
        assertThat(compared(second).same()).isEqualTo(2);
    }

    @Test
    void what_has_no_plan_yet_is_not_kept() {
        UUID empty = WORLD.opened(UUID.randomUUID(), UUID.randomUUID());
        UUID somebody = WORLD.unit
                .inTransaction(() -> WORLD.look(empty))
                .members()
                .get(0)
                .id();

        assertThatThrownBy(() -> WORLD.unit.inTransaction(() ->
                        keep.keep(empty, new KeepVersion.NewVersion(List.of(somebody), Optional.empty(), List.of()))))
                .satisfies(refused(ProblemType.INVALID));
    }

    private static Consumer<Throwable> refused(ProblemType type) {
        return thrown -> assertThat(((ProblemException) thrown).type()).isEqualTo(type);
    }

    private static Cases.NewMember member(UUID id, String name, int age, HouseholdRole role) {
        return new Cases.NewMember(id, name, "Zonnewolk", Optional.of(CasesWorld.TODAY.minusYears(age)), role);
    }

    private Stored goal(UUID member, String words) {
        return WORLD.unit.inTransaction(
                () -> goals.add(file, new ChangeGoals.Wanted(words, Optional.of(member), Optional.empty())));
    }

    private void changed(Stored goal, String words) {
        WORLD.unit.inTransaction(() -> goals.change(
                file,
                goal.id(),
                goal.version(),
                new ChangeGoals.GoalPatch(Patched.of(words), Patched.absent(), Patched.absent())));
    }

    private Stored kept(UUID... about) {
        return WORLD.unit.inTransaction(
                () -> keep.keep(file, new KeepVersion.NewVersion(List.of(about), Optional.empty(), List.of())));
    }

    private void say(Stored version, UUID member, Reply reply, String words) {
        long expected = WORLD.unit.inTransaction(() -> versions.of(WORLD.look(file)).answers(version.id()).stream()
                .filter(answer -> answer.voice().equals(member))
                .findFirst()
                .orElseThrow()
                .version());
        WORLD.unit.inTransaction(() -> answers.answer(
                file, version.id(), member, expected, reply, Optional.of(words).filter(text -> !text.isEmpty())));
    }

    private void talked(Stored version, UUID member, boolean reached) {
        long expected = answerOf(version, member).version();
        WORLD.unit.inTransaction(() -> answers.called(file, version.id(), member, expected, reached, Optional.empty()));
    }

    private List<PlanVersionView.Card> all() {
        return WORLD.unit.inTransaction(() -> {
            OpenedFile opened = WORLD.look(file);
            VersionParts.Rows rows = versions.of(opened);
            return rows.versions().stream()
                    .map(version -> new ShownVersions(opened, Map.of()).card(version, List.of()))
                    .toList();
        });
    }

    private PlanVersionView one(Stored version) {
        return WORLD.unit.inTransaction(() -> {
            OpenedFile opened = WORLD.look(file);
            VersionParts.Rows rows = versions.of(opened);
            PlanVersion found = rows.version(version.id());
            return new ShownVersions(opened, Map.of())
                    .view(found, versions.readable(opened, found.lines(opened.keys())), rows.seenAnswers(version.id()));
        });
    }

    private PlanVersionView.Answer answerOf(Stored version, UUID member) {
        return one(version).answers().stream()
                .filter(answer -> answer.member().equals(member))
                .findFirst()
                .orElseThrow();
    }

    private List<String> words(Stored version) {
        return one(version).lines().stream().map(PlanVersionView.Line::words).toList();
    }

    private PlanComparisonView compared(Stored version) {
        return WORLD.unit.inTransaction(() -> read().compare(file, version.id(), Optional.empty()));
    }

    private ReadVersions read() {
        return new ReadVersions(WORLD.door, versions, CasesWorld.nameless());
    }
}
