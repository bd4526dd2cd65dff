// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.passend.cases.Cases;
import nl.passend.cases.Ground;
import nl.passend.cases.HouseholdRole;
import nl.passend.cases.MeetingKind;
import nl.passend.cases.MeetingView;
import nl.passend.cases.internal.file.CasesWorld;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.part.PartRecorder;
import nl.passend.cases.internal.part.Parts;
import nl.passend.cases.internal.part.Seen;
import nl.passend.cases.internal.part.Stored;
import nl.passend.cases.internal.plan.ChangeActions;
import nl.passend.cases.internal.plan.PlanParts;
import nl.passend.cases.internal.plan.Reply;
import nl.passend.cases.internal.sharing.Household;
import nl.passend.directory.Directory;
import nl.passend.directory.TeamId;
import nl.passend.kernel.post.Post;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.kernel.rest.Patched;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A mother of 38, a father of 40 and a child of 7, for whom both decide, on Sunday 22 November 2026. */
class MeetingsTest {
    private static final CasesWorld WORLD = new CasesWorld(MeetingsTest.class);
    private static final LocalDate TODAY = CasesWorld.TODAY;
    private static final String NIGHT = "Een verpleegkundige komt drie nachten per week.";

    private final UUID mother = UUID.randomUUID();
    private final UUID father = UUID.randomUUID();
    private final UUID child = UUID.randomUUID();
    private final Map<UUID, UUID> accounts =
            Map.of(mother, UUID.randomUUID(), father, UUID.randomUUID(), child, UUID.randomUUID());
    private final Map<Post.Notice, Collection<UUID>> posted = new HashMap<>();
    private final Parts parts = WORLD.parts;
    private final Post post = (notice, people) -> posted.put(notice, people);
    private final PartRecorder partRecorder = WORLD.telling(post);
    private final MeetingRecorder recorder = new MeetingRecorder(partRecorder, post, WORLD.user);
    private final MeetingParts meetings = new MeetingParts(WORLD.unit.entityManager());
    private final SayAfterwards afterwards = new SayAfterwards(WORLD.door, parts, meetings, recorder, WORLD.ids);
    private final WeighAnswers weigh = new WeighAnswers(
            parts,
            new ChangeActions(WORLD.door, parts, partRecorder, directory(), WORLD.user, WORLD.ids),
            afterwards,
            WORLD.user,
            WORLD.ids);
    private final PlanMeeting planning =
            new PlanMeeting(WORLD.door, parts, meetings, recorder, directory(), WORLD.user, WORLD.ids);
    private final AnswerInvitation invitations = new AnswerInvitation(WORLD.door, parts, meetings, recorder);
    private final HoldMeeting holding = new HoldMeeting(WORLD.door, parts, meetings, recorder);
    private final DecideTogether deciding =
            new DecideTogether(WORLD.door, parts, meetings, weigh, recorder, directory(), WORLD.ids);
    private final AnswerProposal answers = new AnswerProposal(WORLD.door, parts, meetings, weigh, recorder);

    private UUID file;

    @AfterAll
    static void close() {
        WORLD.close();
    }

    @BeforeEach
    void aFamily() {
        WORLD.asTeam();
        file = WORLD.ids.next();
        transaction(() -> {
            WORLD.cases.open(new Cases.NewCaseFile(
                    file,
                    CasesWorld.TEAM,
                    "rivierstad",
                    CasesWorld.WORKER,
                    mother,
                    "Slapen.",
                    Optional.empty(),
                    List.of(
                            member(mother, "Mirre", 38, HouseholdRole.PARENT),
                            member(father, "Tycho", 40, HouseholdRole.PARENT),
                            member(child, "Lente", 7, HouseholdRole.CHILD))));
            for (UUID parent : List.of(mother, father)) {
                WORLD.cases.add(new Cases.NewGuardianship(
                        UUID.randomUUID(), file, parent, child, Ground.GEZAG, true, TODAY.minusYears(6)));
            }
            for (UUID someone : List.of(mother, father)) {
                WORLD.cases.give(new Cases.NewMemberAccess(
                        UUID.randomUUID(), file, someone, accounts.get(someone), TODAY.minusDays(9)));
            }
            return null;
        });
        posted.clear();
    }

    private static Cases.NewMember member(UUID id, String name, int age, HouseholdRole role) {
        return new Cases.NewMember(id, name, "Zonnewolk", Optional.of(TODAY.minusYears(age)), role);
    }

    @Test
    void about_a_child_who_decides_for_it_is_invited_and_gets_a_link() {
        planned(TODAY.plusDays(8), child);

        assertThat(only().invitations())
                .extracting(MeetingView.Invitation::member)
                .containsExactlyInAnyOrder(mother, father);
        assertThat(posted.get(Post.Notice.QUESTION_WAITING))
                .containsExactlyInAnyOrder(accounts.get(mother), accounts.get(father));
        as(mother);
        assertThat(only().agenda()).singleElement().satisfies(item -> {
            assertThat(item.you()).isTrue();
            assertThat(item.deciders()).contains(mother);
        });
        assertThat(only().invitations())
                .extracting(MeetingView.Invitation::member)
                .containsExactly(mother);
    }

    @Test
    void whom_a_meeting_does_not_concern_does_not_know_that_it_is_there() {
        planned(TODAY.plusDays(8), mother);

        as(father);
        assertThat(seen()).isEmpty();
        as(child);
        assertThat(seen()).isEmpty();
        as(mother);
        assertThat(seen()).hasSize(1);
        assertThat(WORLD.look(file).view().readersOf(rowOfTheMeeting())).containsExactly(mother);
    }

    @Test
    void at_one_table_each_reads_along_and_nobody_reads_the_choice_of_another() {
        UUID meeting = planned(TODAY.plusDays(8), mother, father);
        as(mother);
        chooses(meeting, mother, Choice.SPEAKER, Optional.empty(), Optional.of("Nadia"));

        as(father);

        // Who decide for one child know each other by name; what the other chose stays theirs.
        assertThat(only().about()).containsExactlyInAnyOrder(mother, father);
        assertThat(only().invitations()).singleElement().satisfies(one -> assertThat(one.member())
                .isEqualTo(father));
    }

    @Test
    void nobody_is_invited_to_what_they_may_not_read() {
        assertThatThrownBy(() -> transaction(() -> planning.plan(
                        file,
                        new PlanMeeting.NewMeeting(
                                MeetingKind.MDO,
                                TODAY.plusDays(8),
                                Optional.empty(),
                                Optional.empty(),
                                List.of(mother),
                                List.of(mother, father),
                                List.of(),
                                List.of(),
                                List.of()))))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.fields())
                        .extracting(one -> one.pointer())
                        .containsExactly("/invited/1"));
    }

    @Test
    void who_lives_at_a_secret_address_is_at_no_table_with_who_may_not_know_it() {
        transaction(() -> {
            WORLD.cases.add(new Cases.NewHome(
                    UUID.randomUUID(), file, Optional.of("Vuurtorenplein 7"), true, Set.of(mother, child)));
            return null;
        });

        assertThatThrownBy(() -> planned(TODAY.plusDays(8), mother, father))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.fields())
                        .extracting(one -> one.pointer())
                        .containsExactly("/about"));
        planned(TODAY.plusDays(8), child);
        as(father);
        assertThat(seen()).isEmpty();
        WORLD.asTeam();
        assertThat(only().deciders()).containsExactly(mother);
    }

    @Test
    void what_somebody_wrote_stands_first_until_they_take_it_back() {
        UUID meeting = planned(TODAY.plusDays(8), child);
        as(mother);
        chooses(meeting, mother, Choice.WRITE, Optional.of("Eerst slapen, dan praten."), Optional.empty());
        as(father);
        assertThat(only().first()).extracting(MeetingView.Said::words).containsExactly("Eerst slapen, dan praten.");

        as(mother);
        chooses(meeting, mother, Choice.COME, Optional.empty(), Optional.empty());

        assertThat(only().first()).isEmpty();
        as(father);
        refused(() -> chooses(meeting, mother, Choice.COME, Optional.empty(), Optional.empty()), ProblemType.NOT_FOUND);
    }

    @Test
    void another_moment_is_looked_for_tomorrow_and_then_everybody_is_asked_anew() {
        UUID meeting = planned(TODAY.plusDays(8), child);
        as(mother);
        chooses(meeting, mother, Choice.ANOTHER_MOMENT, Optional.empty(), Optional.empty());
        WORLD.asTeam();
        assertThat(due(Invitation.class, mother)).contains(TODAY.plusDays(1));

        long version = only().version();
        transaction(() -> planning.change(
                file,
                meeting,
                version,
                new PlanMeeting.MeetingPatch(
                        Patched.absent(), Patched.of(TODAY.plusDays(10)), Patched.absent(), Patched.absent())));

        assertThat(only().invitations())
                .allSatisfy(one -> assertThat(one.choice()).isEmpty());
        assertThat(due(Invitation.class, mother)).contains(TODAY.plusDays(9));
    }

    @Test
    void without_the_mother_one_discusses_and_does_not_decide() {
        UUID meeting = planned(TODAY, child);
        held(meeting, Map.of(father, Presence.CAME, mother, Presence.ABSENT));
        assertThat(only().complete()).isFalse();

        refused(() -> decided(meeting, true, List.of(father)), DecideTogether.NOT_WITHOUT_THEM);
        assertThatThrownBy(() -> decided(meeting, false, List.of(father, mother)))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.fields())
                        .extracting(one -> one.pointer())
                        .containsExactly("/agreed"));
        UUID proposal = decided(meeting, false, List.of(father));

        assertThat(decision().status()).isEqualTo("proposed");
        assertThat(posted.get(Post.Notice.QUESTION_WAITING)).containsExactly(accounts.get(mother));
        assertThat(actions()).isZero();
        as(mother);
        says(meeting, proposal, mother, Reply.AGREE);
        assertThat(decision().status()).isEqualTo("agreed");
        assertThat(actions()).isEqualTo(1);
    }

    @Test
    void the_yes_of_the_father_is_not_that_of_the_mother_nor_his_to_give() {
        UUID meeting = planned(TODAY, child);
        held(meeting, Map.of());
        UUID proposal = decided(meeting, false, List.of());

        as(father);
        says(meeting, proposal, father, Reply.AGREE);
        refused(() -> says(meeting, proposal, mother, Reply.AGREE), ProblemType.NOT_FOUND);

        assertThat(decision().status()).isEqualTo("proposed");
        assertThat(decision().answers()).extracting(MeetingView.Answer::member).containsExactly(father);
    }

    @Test
    void who_came_to_decide_since_is_asked_too_and_who_answered_first_reads_none_of_it() {
        UUID meeting = planned(TODAY, mother);
        held(meeting, Map.of());
        UUID proposal = decided(meeting, false, List.of());
        transaction(() -> {
            WORLD.cases.add(new Cases.NewGuardianship(
                    UUID.randomUUID(), file, father, mother, Ground.MENTORSCHAP, true, TODAY.minusDays(1)));
            return null;
        });

        as(mother);
        says(meeting, proposal, mother, Reply.AGREE);

        assertThat(decision().status()).isEqualTo("proposed");
        assertThat(decision().answers()).extracting(MeetingView.Answer::member).containsExactly(mother);
        as(father);
        says(meeting, proposal, father, Reply.AGREE);
        assertThat(decision().status()).isEqualTo("agreed");
    }

    @Test
    void silence_is_followed_by_a_call_until_somebody_has_spoken_to_them() {
        UUID meeting = planned(TODAY, child);
        held(meeting, Map.of());
        UUID proposal = decided(meeting, false, List.of());
        assertThat(due(Saying.class, mother)).contains(LocalDate.of(2026, 11, 30));

        long version = answer(mother).version();
        transaction(() -> answers.calledInVain(file, meeting, proposal, mother, version, Optional.empty()));

        assertThat(decision().status()).isEqualTo("proposed");
        assertThat(answer(mother).calls()).containsExactly(TODAY);
        assertThat(due(Saying.class, mother)).contains(TODAY.plusDays(1));
        says(meeting, proposal, mother, Reply.AGREE);
        assertThat(answer(mother).how()).contains("phone");
        assertThat(due(Saying.class, mother)).isEmpty();
    }

    @Test
    void immediate_safety_goes_first_and_then_they_are_called_today() {
        UUID meeting = planned(TODAY, child);
        held(meeting, Map.of(father, Presence.CAME));

        transaction(() -> deciding.decide(
                file,
                meeting,
                new DecideTogether.NewDecision(
                        NIGHT,
                        Optional.empty(),
                        List.of(),
                        List.of(father),
                        true,
                        Optional.of("Vannacht is er niemand."),
                        new ChangeActions.Doer(Optional.empty(), Optional.of(father), Optional.empty()),
                        Optional.empty(),
                        Optional.empty())));

        assertThat(decision().status()).isEqualTo("safety");
        assertThat(actions()).isEqualTo(1);
        assertThat(due(Saying.class, mother)).contains(TODAY);
        assertThat(posted.get(Post.Notice.QUESTION_WAITING)).containsExactly(accounts.get(mother));
    }

    @Test
    void who_wants_something_else_makes_it_a_proposal_again_also_after_a_yes() {
        UUID meeting = planned(TODAY, child);
        held(meeting, Map.of(mother, Presence.CAME, father, Presence.PHONE));
        UUID decision = decided(meeting, true, List.of(mother, father));
        assertThat(decision().status()).isEqualTo("agreed");

        as(mother);
        says(meeting, decision, mother, Reply.OTHER);

        assertThat(decision().status()).isEqualTo("other");
        WORLD.asTeam();
        long version = decision().version();
        transaction(() -> deciding.proposeAnew(file, meeting, decision, version, "Twee nachten.", Optional.empty()));
        assertThat(decision().replaced()).containsExactly(NIGHT);
        assertThat(decision().answers())
                .allSatisfy(one -> assertThat(one.said()).isEmpty());
    }

    @Test
    void nobody_speaks_for_another_who_did_not_choose_them() {
        UUID meeting = planned(TODAY, mother);

        assertThatThrownBy(() -> held(meeting, Map.of(mother, Presence.SPEAKER)))
                .isInstanceOf(ProblemException.class);
        as(mother);
        chooses(meeting, mother, Choice.SPEAKER, Optional.empty(), Optional.of("Nadia"));
        WORLD.asTeam();
        held(meeting, Map.of(mother, Presence.SPEAKER));

        assertThat(only().complete()).isTrue();
        decided(meeting, true, List.of(mother));
        assertThat(decision().status()).isEqualTo("agreed");
    }

    @Test
    void it_stands_on_the_first_page_as_long_as_an_answer_is_missing() {
        UUID meeting = planned(TODAY, mother);
        held(meeting, Map.of());
        UUID proposal = decided(meeting, false, List.of());

        assertThat(onTheBoard()).hasSize(1);
        as(mother);
        says(meeting, proposal, mother, Reply.AGREE);

        assertThat(onTheBoard()).isEmpty();
        WORLD.asTeam();
        assertThat(seen()).hasSize(1);
    }

    /** In her words, and nobody says it for her. */
    @Test
    void a_month_after_a_decision_who_made_it_says_what_became_of_it_and_everybody_at_the_table_reads_it() {
        UUID meeting = planned(TODAY, child);
        held(meeting, Map.of(father, Presence.CAME, mother, Presence.CAME));
        decided(meeting, true, List.of(father, mother));
        decided(meeting, true, List.of(father, mother));
        assertThat(only().afterwards()).as("once for each").hasSize(2);
        assertThat(due(Afterwards.class, mother)).contains(TODAY.plusMonths(1));
        refused(() -> says(meeting, mother, "Nu al."), ProblemType.INVALID);
        transaction(() -> {
            meetings.of(WORLD.look(file)).afterwards(meeting).forEach(one -> one.due(Optional.of(TODAY)));
            return null;
        });

        as(father);
        refused(() -> says(meeting, mother, "Zij vindt het goed."), ProblemType.FORBIDDEN);
        as(mother);
        says(meeting, mother, "Twee gezichten minder, zes nachten geslapen.");

        as(father);
        assertThat(only().afterwards())
                .flatExtracting(one -> one.words().stream().toList())
                .containsExactly("Twee gezichten minder, zes nachten geslapen.");
        assertThat(posted.get(Post.Notice.NEWS_IN_FILE)).contains(accounts.get(father), CasesWorld.WORKER);
        WORLD.asTeam();
        assertThat(transaction(() -> new ShownMeetings(WORLD.look(file), parts.seen(WORLD.look(file))).afterwards()))
                .hasSize(2);
    }

    private void says(UUID meeting, UUID member, String words) {
        long version = only().afterwards().stream()
                .filter(one -> one.member().equals(member))
                .findFirst()
                .orElseThrow()
                .version();
        transaction(() -> afterwards.say(file, meeting, member, version, Optional.of(words)));
    }

    @Test
    void nothing_of_what_was_said_stands_in_the_audit_log() {
        UUID meeting = planned(TODAY, child);
        held(meeting, Map.of());
        decided(meeting, false, List.of());

        assertThat(WORLD.audited.toString()).doesNotContain("verpleegkundige", "Nachten", "Besproken");
    }

    /** In another year than the other tests. */
    @Test
    void how_often_it_was_with_the_people_is_told_of_no_single_worker_and_not_of_a_few() {
        LocalDate on = TODAY.minusYears(3);
        TeamId team = new TeamId(CasesWorld.TEAM);
        CountTalks counting = new CountTalks(WORLD.unit.entityManager(), null, null, null);
        for (int i = 0; i < CountTalks.FEWEST_TALKS; i++) {
            WORLD.asTeam().workingAs(i == 0 ? CasesWorld.DIRECTOR : CasesWorld.WORKER);
            UUID meeting = planned(on, mother);
            boolean with = i < 4;
            transaction(() -> holding.hold(
                    file, meeting, 1, with ? Map.of(mother, Presence.PHONE) : Map.of(), Optional.of("Besproken.")));
        }

        CountTalks.Count twoWorkers =
                transaction(() -> counting.counts(Set.of(team), on, on)).get(CasesWorld.TEAM);
        assertThat(twoWorkers).isEqualTo(new CountTalks.Count(10, 4, 2));
        assertThat(twoWorkers.isTold()).isFalse();
        assertThat(new CountTalks.Count(9, 4, 3).isTold()).isFalse();
        assertThat(new CountTalks.Count(10, 4, 3).isTold()).isTrue();
        assertThat(transaction(() -> counting.counts(Set.of(team), on.plusDays(1), on.plusDays(9))))
                .isEmpty();
    }

    private UUID planned(LocalDate on, UUID... about) {
        return transaction(() -> planning.plan(
                        file,
                        new PlanMeeting.NewMeeting(
                                MeetingKind.TALK,
                                on,
                                Optional.of("10:00"),
                                Optional.empty(),
                                List.of(about),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of("Nachten"))))
                .id();
    }

    private void chooses(UUID meeting, UUID member, Choice choice, Optional<String> words, Optional<String> speaker) {
        long version = only().invitations().stream()
                .filter(one -> one.member().equals(member))
                .findFirst()
                .map(MeetingView.Invitation::version)
                .orElse(1L);
        transaction(() -> invitations.answer(
                file,
                meeting,
                member,
                version,
                new AnswerInvitation.Chosen(choice, words, speaker, Optional.empty(), Optional.empty())));
    }

    private void held(UUID meeting, Map<UUID, Presence> attendance) {
        long version = only().version();
        transaction(() -> holding.hold(file, meeting, version, attendance, Optional.of("Over de nachten gepraat.")));
    }

    private UUID decided(UUID meeting, boolean decided, List<UUID> agreed) {
        Stored stored = transaction(() -> deciding.decide(
                file,
                meeting,
                new DecideTogether.NewDecision(
                        NIGHT,
                        Optional.empty(),
                        List.of(),
                        agreed,
                        decided,
                        Optional.empty(),
                        new ChangeActions.Doer(Optional.empty(), Optional.empty(), Optional.of("Thuiszorg")),
                        Optional.of(TODAY.plusDays(20)),
                        Optional.empty())));
        return stored.id();
    }

    private void says(UUID meeting, UUID decision, UUID member, Reply reply) {
        long version = decision().answers().stream()
                .filter(one -> one.member().equals(member))
                .findFirst()
                .map(MeetingView.Answer::version)
                .orElse(1L);
        transaction(() -> answers.answer(
                file,
                meeting,
                decision,
                member,
                version,
                new AnswerProposal.Answered(reply, Optional.of("Niet zo.").filter(words -> reply == Reply.OTHER))));
    }

    private MeetingView.Answer answer(UUID member) {
        return decision().answers().stream()
                .filter(one -> one.member().equals(member))
                .findFirst()
                .orElseThrow();
    }

    private MeetingView.Decision decision() {
        return only().decisions().get(0);
    }

    private MeetingView only() {
        assertThat(seen()).hasSize(1);
        return seen().get(0);
    }

    private List<MeetingView> seen() {
        return transaction(() -> {
            OpenedFile opened = WORLD.look(file);
            return new ShownMeetings(
                            opened, new Seen(List.copyOf(meetings.of(opened).seen())))
                    .views(Map.of());
        });
    }

    private List<MeetingView> onTheBoard() {
        return transaction(() -> {
            OpenedFile opened = WORLD.look(file);
            return new ShownMeetings(opened, parts.seen(opened)).onTheBoard(Map.of());
        });
    }

    private Household.Row rowOfTheMeeting() {
        WORLD.asTeam();
        return transaction(() -> {
            OpenedFile opened = WORLD.look(file);
            return meetings.of(opened).all().stream()
                    .filter(Meeting.class::isInstance)
                    .findFirst()
                    .orElseThrow()
                    .row();
        });
    }

    private <P extends MeetingPart> Optional<LocalDate> due(Class<P> kind, UUID member) {
        return transaction(() -> meetings.of(WORLD.look(file)).all().stream()
                .filter(kind::isInstance)
                .filter(part -> part.member().filter(member::equals).isPresent())
                .findFirst()
                .flatMap(MeetingPart::dueOn));
    }

    private int actions() {
        return transaction(() -> PlanParts.of(WORLD.look(file), parts.seen(WORLD.look(file)))
                .actions()
                .size());
    }

    private void as(UUID member) {
        WORLD.as(member, accounts.get(member));
    }

    private static void refused(ThrowingCallable what, ProblemType why) {
        assertThatThrownBy(what).isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.type())
                .isEqualTo(why));
    }

    private static <T> T transaction(Supplier<T> work) {
        return WORLD.unit.inTransaction(work::get);
    }

    /** No colleague is asked here. */
    private static Directory directory() {
        return (Directory) Proxy.newProxyInstance(
                Directory.class.getClassLoader(), new Class<?>[] {Directory.class}, (proxy, method, arguments) -> {
                    throw new UnsupportedOperationException(method.getName());
                });
    }
}
