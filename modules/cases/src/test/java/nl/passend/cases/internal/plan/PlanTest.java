// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.passend.cases.Cases;
import nl.passend.cases.EmergencyPlanView;
import nl.passend.cases.HelpLaw;
import nl.passend.cases.HelpersView;
import nl.passend.cases.InvolvementView;
import nl.passend.cases.OpenPart;
import nl.passend.cases.PlanView;
import nl.passend.cases.RouteInPlanView;
import nl.passend.cases.internal.access.Directors;
import nl.passend.cases.internal.access.FileColleagues;
import nl.passend.cases.internal.file.CasesWorld;
import nl.passend.cases.internal.file.ChangeContact;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.part.PartRecorder;
import nl.passend.cases.internal.part.Parts;
import nl.passend.cases.internal.part.Stored;
import nl.passend.directory.Directory;
import nl.passend.directory.Organisation;
import nl.passend.directory.OrganisationId;
import nl.passend.directory.Person;
import nl.passend.directory.PersonId;
import nl.passend.kernel.access.MemberLeft;
import nl.passend.kernel.post.Post;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.kernel.rest.Patched;
import nl.passend.kernel.time.LegalCalendar;
import nl.passend.knowledge.Candidate;
import nl.passend.knowledge.Law;
import nl.passend.knowledge.LocalPart;
import nl.passend.knowledge.Route;
import nl.passend.pluginapi.rules.RouteId;
import nl.passend.pluginapi.rules.Source;
import nl.passend.pluginapi.rules.Verdict;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Plans on a real database, seen by the team, by a mother and by the father who lives elsewhere. */
class PlanTest {
    private static final CasesWorld WORLD = new CasesWorld(PlanTest.class);
    private static final LocalDate TODAY = CasesWorld.TODAY;

    private final UUID mother = UUID.randomUUID();
    private final UUID child = UUID.randomUUID();
    private final UUID herPerson = UUID.randomUUID();
    private final UUID childsPerson = UUID.randomUUID();
    private final Map<UUID, Person> workers = Map.of(
            CasesWorld.WORKER,
            worker(CasesWorld.WORKER, "Samira"),
            CasesWorld.DIRECTOR,
            worker(CasesWorld.DIRECTOR, "Joost"));
    private final List<Post.Notice> posted = new ArrayList<>();
    private final Parts parts = WORLD.parts;
    private final PlanParts plans = new PlanParts(WORLD.unit.entityManager(), parts);
    private final Directors directors = new Directors(WORLD.grants(), (notice, people) -> posted.add(notice));
    private final PartRecorder recorder = new PartRecorder(WORLD.timeline, WORLD.onRecord, directors, WORLD.user);
    private final ChangeHelpers helpers = new ChangeHelpers(WORLD.door, parts, recorder, directory(), WORLD.ids);
    private final SayGoodbye goodbye = new SayGoodbye(WORLD.door, parts, recorder, directors, directory(), WORLD.ids);
    private final AskForFewer fewer =
            new AskForFewer(WORLD.door, parts, plans, recorder, directors, WORLD.user, WORLD.ids);
    private final ChangeGoals goals = new ChangeGoals(WORLD.door, parts, recorder, WORLD.ids);
    private final ChangeActions actions =
            new ChangeActions(WORLD.door, parts, recorder, directory(), WORLD.user, WORLD.ids);
    /** No route is asked for a term here, so it needs no catalogue. */
    private final RouteTerms terms = new RouteTerms(null, new LegalCalendar(WORLD.clock));

    private UUID file;

    @AfterAll
    static void close() {
        WORLD.close();
    }

    @BeforeEach
    void aFamily() {
        WORLD.asTeam();
        WORLD.audited.clear();
        file = WORLD.openedByHer(mother, herPerson, child);
    }

    @Test
    void helpers_are_counted_for_each_member_and_each_law_and_what_misses_is_pointed_out() {
        comes("Kim", HelpLaw.JEUGDWET, Optional.of("logeren"), Optional.of(TODAY.plusDays(60)), child);
        comes("Bo", HelpLaw.WLZ, Optional.empty(), Optional.empty(), child);
        comes("Ans", HelpLaw.WMO, Optional.of("huishouden"), Optional.empty(), mother, child);

        HelpersView seen = plan().helpers();

        assertThat(seen.coming()).isEqualTo(3);
        assertThat(seen.withoutEnd()).isEqualTo(2);
        assertThat(seen.withoutPurpose()).isEqualTo(1);
        assertThat(seen.perMember())
                .containsExactly(new HelpersView.MemberCount(mother, 1), new HelpersView.MemberCount(child, 3));
        assertThat(seen.perLaw()).extracting(HelpersView.LawCount::name).contains("Jeugdwet", "Wlz", "Wmo");
    }

    @Test
    void who_comes_for_one_adult_is_hidden_from_the_other_members_until_she_opens_it() {
        UUID wife = UUID.randomUUID();
        UUID partner = UUID.randomUUID();
        UUID other = familyOf(wife, partner);
        UUID hers = transaction(() -> helpers.add(other, coming("Psycholoog", HelpLaw.ZVW, wife)))
                .id();

        WORLD.as(partner, UUID.randomUUID());
        assertThat(plan(other).helpers().items()).isEmpty();
        assertThat(plan(other).helpers().perLaw()).isEmpty();
        WORLD.asTeam();
        transaction(() -> {
            WORLD.cases.add(new Cases.NewOpening(
                    UUID.randomUUID(), other, wife, partner, OpenPart.HELPERS, Set.of(wife), TODAY, Optional.empty()));
            return null;
        });

        WORLD.as(partner, UUID.randomUUID());
        assertThat(plan(other).helpers().items())
                .extracting(InvolvementView::id)
                .containsExactly(hers);
    }

    @Test
    void who_comes_for_a_child_is_seen_by_who_has_authority() {
        comes("Kim", HelpLaw.JEUGDWET, Optional.of("logeren"), Optional.empty(), child);

        WORLD.as(mother, herPerson);

        assertThat(plan().helpers().items()).extracting(InvolvementView::name).containsExactly("Kim");
    }

    @Test
    void a_helper_for_the_team_alone_is_seen_by_nobody_at_home_and_leaves_no_line() {
        transaction(() -> helpers.add(
                file,
                new ChangeHelpers.Coming(
                        named("Veilig Thuis", HelpLaw.OTHER, Optional.empty()),
                        List.of(mother),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        true)));

        WORLD.as(mother, herPerson);
        OpenedFile hers = WORLD.look(file);

        assertThat(plan().helpers().items()).isEmpty();
        assertThat(WORLD.timeline.page(hers, Optional.empty(), 50).items()).isEmpty();
    }

    @Test
    void a_helper_who_leaves_without_a_successor_leaves_a_name_who_looks_and_a_day() {
        UUID kim = comes("Kim", HelpLaw.JEUGDWET, Optional.of("logeren"), Optional.empty(), child);
        transaction(() -> goodbye.announce(file, kim, leaving(Optional.empty(), Optional.of(TODAY.plusDays(9)))));

        WORLD.as(mother, herPerson);
        InvolvementView.Leaving seen = plan().helpers().items().get(0).leaving().orElseThrow();

        assertThat(seen.lastDay()).isEqualTo(TODAY.plusDays(21));
        assertThat(seen.searcher()).contains("Joost");
        assertThat(seen.newsBy()).contains(TODAY.plusDays(9));
        assertThat(seen.callMeanwhile()).contains("099 1");
        assertThat(seen.successor()).isEmpty();
    }

    @Test
    void a_place_without_a_successor_asks_for_a_day_on_which_the_family_hears_more() {
        UUID kim = comes("Kim", HelpLaw.JEUGDWET, Optional.empty(), Optional.empty(), child);

        assertThatThrownBy(() ->
                        transaction(() -> goodbye.announce(file, kim, leaving(Optional.empty(), Optional.empty()))))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.fields())
                        .extracting("pointer")
                        .containsExactly("/newsBy"));
    }

    @Test
    void the_successor_follows_with_the_same_work_and_knows_what_the_mother_told() {
        UUID kim = comes("Kim", HelpLaw.JEUGDWET, Optional.of("logeren"), Optional.empty(), child);
        transaction(() -> goodbye.announce(file, kim, leaving(Optional.of("Bo"), Optional.empty())));
        WORLD.as(mother, herPerson);
        long version = one(kim).version();
        transaction(() -> helpers.change(file, kim, version, telling("Ze lacht als ze pijn heeft.")));
        WORLD.asTeam();
        long then = one(kim).version();
        transaction(() -> helpers.change(file, kim, then, known()));

        WORLD.as(mother, herPerson);
        InvolvementView former = one(kim);
        InvolvementView next = plan().helpers().items().stream()
                .filter(i -> i.follows().isPresent())
                .findFirst()
                .orElseThrow();

        assertThat(former.leaving().orElseThrow().successor()).contains("Bo");
        assertThat(former.leaving().orElseThrow().mustKnow()).contains("Ze lacht als ze pijn heeft.");
        assertThat(former.leaving().orElseThrow().mustKnowBy()).contains(mother);
        assertThat(former.leaving().orElseThrow().known()).isTrue();
        assertThat(next.name()).isEqualTo("Bo");
        assertThat(next.since()).isEqualTo(TODAY.plusDays(22));
        assertThat(next.purpose()).contains("logeren");
        assertThat(next.comesToday()).isFalse();
    }

    /** On the day itself, and long after: nobody has to tell it again. */
    @Test
    void what_the_mother_told_goes_along_with_the_successor_and_nothing_is_left_to_do() {
        UUID kim = comes("Kim", HelpLaw.JEUGDWET, Optional.of("logeren"), Optional.empty(), child);
        transaction(() -> goodbye.announce(file, kim, leaving(Optional.of("Bo"), Optional.empty())));
        long version = one(kim).version();
        transaction(() -> helpers.change(file, kim, version, telling("Ze lacht als ze pijn heeft.")));
        lastDayWas(kim, TODAY.minusDays(1));
        assertThat(one(kim).leaving().orElseThrow().known())
                .as("who left stays, until whoever follows knows")
                .isFalse();

        long then = one(kim).version();
        transaction(() -> helpers.change(file, kim, then, known()));

        assertThat(plan().helpers().items()).extracting(InvolvementView::name).containsExactly("Bo");
        assertThat(plan().helpers().items().get(0).heard().orElseThrow().words())
                .isEqualTo("Ze lacht als ze pijn heeft.");
        assertThat(WORLD.look(file)).satisfies(opened -> assertThat(
                        parts.find(Involvement.class, opened, kim).orElseThrow().dueOn())
                .isEmpty());
    }

    @Test
    void somebody_is_found_when_the_last_day_has_passed_and_begins_today() {
        UUID kim = comes("Kim", HelpLaw.JEUGDWET, Optional.of("logeren"), Optional.empty(), child);
        transaction(() -> goodbye.announce(file, kim, leaving(Optional.empty(), Optional.of(TODAY.plusDays(9)))));
        lastDayWas(kim, TODAY.minusDays(4));
        assertThat(one(kim).leaving().orElseThrow().successor()).isEmpty();

        transaction(
                () -> goodbye.announce(file, kim, leavingOn(TODAY.minusDays(4), Optional.of("Bo"), Optional.empty())));

        assertThat(one(kim).leaving().orElseThrow().successor()).contains("Bo");
        assertThat(one(kim).leaving().orElseThrow().successorSince()).contains(TODAY);
        assertThatThrownBy(() -> transaction(() ->
                        goodbye.announce(file, kim, leavingOn(TODAY.minusDays(5), Optional.empty(), Optional.empty()))))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void a_successor_who_will_not_come_either_leaves_the_place_as_it_was() {
        UUID kim = comes("Kim", HelpLaw.JEUGDWET, Optional.of("logeren"), Optional.empty(), child);
        transaction(() -> goodbye.announce(file, kim, leaving(Optional.of("Bo"), Optional.empty())));
        UUID bo = plan().helpers().items().stream()
                .filter(one -> one.follows().isPresent())
                .findFirst()
                .orElseThrow()
                .id();
        transaction(() -> {
            helpers.end(file, bo, Optional.of(TODAY));
            return null;
        });

        assertThat(one(kim).leaving().orElseThrow().successor()).isEmpty();
        long version = one(kim).version();
        assertThatThrownBy(() -> transaction(() -> helpers.change(file, kim, version, known())))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.fields())
                        .extracting("pointer")
                        .containsExactly("/known"));
        assertThatThrownBy(() ->
                        transaction(() -> goodbye.announce(file, kim, leaving(Optional.empty(), Optional.empty()))))
                .isInstanceOf(ProblemException.class);
        transaction(() -> goodbye.announce(file, kim, leaving(Optional.of("Ans"), Optional.empty())));
        assertThat(one(kim).leaving().orElseThrow().successor()).contains("Ans");
    }

    /** As if days had passed since it was announced. */
    private void lastDayWas(UUID involvement, LocalDate day) {
        transaction(() -> {
            OpenedFile opened = WORLD.look(file);
            Involvement leaving =
                    parts.find(Involvement.class, opened, involvement).orElseThrow();
            WhoComes.Leaving told = leaving.open(opened.keys()).leaving().orElseThrow();
            leaving.leave(
                    new WhoComes.Leaving(
                            day,
                            told.goodbye(),
                            told.successor(),
                            told.searcher(),
                            told.newsBy(),
                            told.mustKnow(),
                            told.mustKnowBy(),
                            told.known()),
                    opened.keys());
            return null;
        });
    }

    /** No name stays that does not work there any more, and no place is empty. */
    @Test
    void when_a_worker_leaves_the_team_the_director_is_called_and_looks_for_somebody() {
        UUID action = transaction(() -> actions.add(
                        file,
                        new ChangeActions.Agreed(
                                "Bellen met school",
                                new ChangeActions.Doer(
                                        Optional.of(CasesWorld.WORKER), Optional.empty(), Optional.empty()),
                                Optional.of(TODAY),
                                Optional.empty(),
                                List.of(mother))))
                .id();
        UUID samira = transaction(() -> helpers.add(
                        file,
                        new ChangeHelpers.Coming(
                                new WhoComes.Told(
                                        Optional.of(CasesWorld.WORKER),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.of("meedenken"),
                                        Optional.empty(),
                                        Optional.empty()),
                                List.of(child),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                false)))
                .id();
        TakeOverFromLeaver takeOver = new TakeOverFromLeaver(
                WORLD.door,
                new ChangeContact(WORLD.unit.entityManager(), WORLD.timeline, WORLD.onRecord, WORLD.user),
                new FileColleagues(WORLD.grants(), null, WORLD.user),
                directors,
                parts,
                recorder,
                (notice, people) -> posted.add(notice));

        transaction(() -> {
            takeOver.left(new MemberLeft(CasesWorld.TEAM, CasesWorld.WORKER));
            return null;
        });

        WORLD.as(mother, herPerson);
        OpenedFile hers = WORLD.look(file);
        assertThat(hers.contact()).isEqualTo(CasesWorld.DIRECTOR);
        assertThat(one(samira).leaving().orElseThrow().searcher()).contains("Joost");
        assertThat(one(samira).leaving().orElseThrow().newsBy()).isPresent();
        assertThat(plan().actions())
                .filteredOn(step -> step.id().equals(action))
                .singleElement()
                .satisfies(step -> assertThat(step.who()).contains("Joost"));
        assertThat(posted).contains(Post.Notice.WORK_GIVEN);
    }

    @Test
    void who_stopped_is_shown_no_more() {
        UUID kim = comes("Kim", HelpLaw.JEUGDWET, Optional.empty(), Optional.empty(), child);

        transaction(() -> {
            helpers.end(file, kim, Optional.of(TODAY.minusDays(1)));
            return null;
        });

        assertThat(plan().helpers().items()).isEmpty();
    }

    @Test
    void too_many_gives_a_name_a_number_and_a_day_within_seven_days_and_asking_twice_is_one_question() {
        WORLD.as(mother, herPerson);
        UUID first = transaction(() -> fewer.ask(file, Optional.of("Het is een station hier."), Optional.empty()))
                .id();
        UUID second = transaction(() -> fewer.ask(file, Optional.empty(), Optional.empty()))
                .id();

        var owed = plan().proposals();

        assertThat(second).isEqualTo(first);
        assertThat(owed).singleElement().satisfies(proposal -> {
            assertThat(proposal.director()).contains("Joost");
            assertThat(proposal.phone()).contains("099 1");
            assertThat(proposal.due()).isEqualTo(LocalDate.of(2026, 11, 27));
            assertThat(proposal.answer()).isEmpty();
        });
        assertThat(posted).contains(Post.Notice.NEWS_IN_FILE);
        assertThat(plan().next().map(PlanView.Next::on)).contains(LocalDate.of(2026, 11, 27));
    }

    @Test
    void a_proposal_that_would_be_due_in_the_weekend_comes_on_friday() {
        assertThat(TooMany.lastDay(LocalDate.of(2026, 11, 21))).isEqualTo(LocalDate.of(2026, 11, 27));
        assertThat(TooMany.lastDay(LocalDate.of(2026, 11, 22))).isEqualTo(LocalDate.of(2026, 11, 27));
        assertThat(TooMany.lastDay(LocalDate.of(2026, 11, 23))).isEqualTo(LocalDate.of(2026, 11, 30));
    }

    @Test
    void the_answer_proposes_for_each_helper_and_shows_the_asker_only_those_she_may_see() {
        UUID kim = comes("Kim", HelpLaw.JEUGDWET, Optional.of("logeren"), Optional.empty(), child);
        WORLD.as(mother, herPerson);
        Stored asked = transaction(() -> fewer.ask(file, Optional.empty(), Optional.empty()));
        WORLD.asTeam();
        UUID secret = transaction(() -> helpers.add(
                        file,
                        new ChangeHelpers.Coming(
                                named("Veilig Thuis", HelpLaw.OTHER, Optional.empty()),
                                List.of(mother),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                true)))
                .id();
        transaction(() -> fewer.answer(
                file,
                asked.id(),
                asked.version(),
                "Drie gezichten minder.",
                List.of(
                        new AskForFewer.AboutOne(kim, Advice.THANK, Optional.of("Het logeren is klaar.")),
                        new AskForFewer.AboutOne(secret, Advice.KEEP, Optional.empty()))));

        WORLD.as(mother, herPerson);
        var answer = plan().proposals().get(0).answer().orElseThrow();

        assertThat(answer.words()).isEqualTo("Drie gezichten minder.");
        assertThat(answer.lines()).singleElement().satisfies(line -> {
            assertThat(line.name()).isEqualTo("Kim");
            assertThat(line.what()).isEqualTo("thank");
        });
    }

    @Test
    void the_persons_own_goals_come_before_those_of_the_team() {
        transaction(
                () -> goals.add(file, new ChangeGoals.Wanted("Minder zorgen", Optional.of(mother), Optional.empty())));
        WORLD.as(mother, herPerson);
        transaction(() -> goals.add(file, new ChangeGoals.Wanted("Weer slapen", Optional.empty(), Optional.empty())));

        assertThat(plan().goals()).extracting("words").containsExactly("Weer slapen", "Minder zorgen");
        assertThat(plan().goals()).extracting("own").containsExactly(true, false);
    }

    @Test
    void a_mother_writes_goals_for_her_child_and_not_for_another_adult() {
        UUID wife = UUID.randomUUID();
        UUID partner = UUID.randomUUID();
        UUID other = familyOf(wife, partner);
        WORLD.as(wife, UUID.randomUUID());

        assertThatThrownBy(() -> transaction(() -> goals.add(
                        other, new ChangeGoals.Wanted("Werk zoeken", Optional.of(partner), Optional.empty()))))
                .isInstanceOf(ProblemException.class);
        WORLD.as(mother, herPerson);
        transaction(() -> goals.add(file, new ChangeGoals.Wanted("Naar school", Optional.of(child), Optional.empty())));
        assertThat(plan().goals()).extracting("member").containsExactly(child);
    }

    @Test
    void an_action_that_is_done_is_told_on_the_timeline_and_goes_below() {
        UUID call = transaction(() -> actions.add(file, agreed("Bellen met school", Optional.of(TODAY.minusDays(1)))))
                .id();
        transaction(() -> actions.add(file, agreed("Brief schrijven", Optional.of(TODAY.plusDays(2)))));
        assertThat(plan().actions().get(0).overdue()).isTrue();
        assertThat(plan().actions().get(0).who()).contains("Samira");

        transaction(() -> actions.change(file, call, 1, done()));

        assertThat(plan().actions()).extracting("what").containsExactly("Brief schrijven", "Bellen met school");
        assertThat(plan().actions().get(1).done()).contains(TODAY);
        assertThat(WORLD.timeline.page(WORLD.look(file), Optional.empty(), 5).items())
                .extracting("text")
                .contains("Gedaan: Bellen met school");
    }

    @Test
    void a_member_ticks_off_what_is_theirs_and_changes_nothing_else_of_it() {
        assertThatThrownBy(this::forTheChildAboutBoth)
                .as("she does not read what is about her mother")
                .isInstanceOf(ProblemException.class);
        transaction(() -> {
            WORLD.cases.add(new Cases.NewOpening(
                    UUID.randomUUID(), file, mother, child, OpenPart.PLAN, Set.of(mother), TODAY, Optional.empty()));
            return null;
        });
        UUID hers = forTheChildAboutBoth();
        WORLD.as(child, childsPerson);

        assertThatThrownBy(() -> transaction(() -> actions.change(
                        file,
                        hers,
                        1,
                        new ChangeActions.ActionPatch(
                                Patched.absent(), Optional.empty(), Patched.of(TODAY), Patched.absent()))))
                .isInstanceOf(ProblemException.class);
        transaction(() -> actions.change(file, hers, 1, done()));

        assertThat(plan().actions().get(0).done()).contains(TODAY);
    }

    @Test
    void a_change_on_an_old_version_shows_both() {
        UUID kim = comes("Kim", HelpLaw.JEUGDWET, Optional.of("logeren"), Optional.empty(), child);
        transaction(() -> helpers.change(file, kim, 1, purpose("slapen")));

        assertThatThrownBy(() -> transaction(() -> helpers.change(file, kim, 1, purpose("eten"))))
                .isInstanceOfSatisfying(ProblemException.class, problem -> {
                    assertThat(problem.type()).isEqualTo(ProblemType.STALE);
                    assertThat(problem.extension().orElseThrow().toString()).contains("slapen", "eten");
                });
    }

    @Test
    void what_is_said_in_words_stands_sealed_in_the_database() {
        comes("Kimberley", HelpLaw.JEUGDWET, Optional.of("logeren-in-woorden"), Optional.empty(), child);

        byte[] stored = (byte[]) WORLD.unit
                .entityManager()
                .createNativeQuery("SELECT content FROM cases_part WHERE file_id = ?")
                .setParameter(1, file.toString())
                .getSingleResult();

        assertThat(new String(stored, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("Kimberley", "logeren-in-woorden");
    }

    @Test
    void every_change_is_on_record_with_fields_and_no_words() {
        UUID kim = comes("Kim", HelpLaw.JEUGDWET, Optional.of("logeren"), Optional.empty(), child);
        transaction(() -> helpers.change(file, kim, 1, purpose("slapen")));

        assertThat(WORLD.audited).extracting("eventType").contains("involvement.create", "involvement.update");
        assertThat(WORLD.audited.toString()).doesNotContain("Kim", "slapen", "logeren");
    }

    private UUID forTheChildAboutBoth() {
        return transaction(() -> actions.add(
                        file,
                        new ChangeActions.Agreed(
                                "Foto's zoeken",
                                new ChangeActions.Doer(Optional.empty(), Optional.of(child), Optional.empty()),
                                Optional.empty(),
                                Optional.empty(),
                                List.of(mother, child))))
                .id();
    }

    private UUID comes(String name, HelpLaw law, Optional<String> purpose, Optional<LocalDate> until, UUID... members) {
        return transaction(() -> helpers.add(
                        file,
                        new ChangeHelpers.Coming(
                                named(name, law, purpose),
                                List.of(members),
                                Optional.of(TODAY.minusDays(30)),
                                until,
                                Optional.empty(),
                                false)))
                .id();
    }

    private static ChangeHelpers.Coming coming(String name, HelpLaw law, UUID member) {
        return new ChangeHelpers.Coming(
                named(name, law, Optional.empty()),
                List.of(member),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    private static WhoComes.Told named(String name, HelpLaw law, Optional<String> purpose) {
        return new WhoComes.Told(
                Optional.empty(),
                Optional.of(name),
                Optional.of("Vuurvlieg"),
                Optional.of(law),
                purpose,
                Optional.of(new WhoComes.Hours(new BigDecimal("3.5"), "week")),
                Optional.of(4_200));
    }

    private static SayGoodbye.Announcement leaving(Optional<String> successor, Optional<LocalDate> newsBy) {
        return leavingOn(TODAY.plusDays(21), successor, newsBy);
    }

    private static SayGoodbye.Announcement leavingOn(
            LocalDate lastDay, Optional<String> successor, Optional<LocalDate> newsBy) {
        return new SayGoodbye.Announcement(
                lastDay,
                Optional.of("Kim komt nog twee keer."),
                Optional.empty(),
                successor,
                Optional.empty(),
                newsBy,
                Optional.empty(),
                Optional.empty());
    }

    private static ChangeHelpers.HelperPatch telling(String words) {
        return patch(Patched.absent(), Patched.of(words), Patched.absent());
    }

    private static ChangeHelpers.HelperPatch known() {
        return patch(Patched.absent(), Patched.absent(), Patched.of(true));
    }

    private static ChangeHelpers.HelperPatch purpose(String words) {
        return patch(Patched.of(words), Patched.absent(), Patched.absent());
    }

    private static ChangeHelpers.HelperPatch patch(
            Patched<String> purpose, Patched<String> mustKnow, Patched<Boolean> known) {
        return new ChangeHelpers.HelperPatch(
                Patched.absent(),
                Patched.absent(),
                Patched.absent(),
                purpose,
                Patched.absent(),
                Patched.absent(),
                Patched.absent(),
                Patched.absent(),
                mustKnow,
                known);
    }

    private static ChangeActions.Agreed agreed(String what, Optional<LocalDate> due) {
        return new ChangeActions.Agreed(
                what,
                new ChangeActions.Doer(Optional.empty(), Optional.empty(), Optional.empty()),
                due,
                Optional.empty(),
                List.of());
    }

    private static ChangeActions.ActionPatch done() {
        return new ChangeActions.ActionPatch(Patched.absent(), Optional.empty(), Patched.absent(), Patched.of(true));
    }

    @Test
    void a_proposal_waits_for_the_family_and_what_they_say_is_owed_again_until_they_agree() {
        WORLD.as(mother, herPerson);
        Stored asked = transaction(() -> fewer.ask(file, Optional.empty(), Optional.empty()));
        assertThat(plan().proposals().get(0).mayReply()).isFalse();
        WORLD.asTeam();
        Stored proposed = transaction(() -> fewer.answer(file, asked.id(), asked.version(), "Wout stopt.", List.of()));

        WORLD.as(mother, herPerson);
        assertThat(plan().proposals().get(0).mayReply()).isTrue();
        assertThat(plan().next()).map(PlanView.Next::what).contains("Zeggen wat u vindt van het voorstel");
        assertThatThrownBy(() -> transaction(() -> fewer.reply(
                        file,
                        asked.id(),
                        proposed.version(),
                        new AskForFewer.Replied(Reply.OTHER, Optional.empty(), Optional.empty()))))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.fields())
                        .extracting("pointer")
                        .containsExactly("/words"));
        Stored other = transaction(() -> fewer.reply(
                file,
                asked.id(),
                proposed.version(),
                new AskForFewer.Replied(Reply.OTHER, Optional.of("Kim ook."), Optional.empty())));
        assertThat(plan().proposals()).singleElement().satisfies(seen -> {
            assertThat(seen.settled()).isFalse();
            assertThat(seen.due()).isEqualTo(LocalDate.of(2026, 11, 27));
            assertThat(seen.reply().orElseThrow().words()).contains("Kim ook.");
            assertThat(seen.reply().orElseThrow().by()).isEqualTo(mother);
        });
        Stored called = transaction(() -> fewer.reply(
                file,
                asked.id(),
                other.version(),
                new AskForFewer.Replied(Reply.CALL, Optional.empty(), Optional.empty())));
        assertThat(plan().proposals().get(0).due()).isEqualTo(LocalDate.of(2026, 11, 23));

        WORLD.asTeam();
        Stored again =
                transaction(() -> fewer.answer(file, asked.id(), called.version(), "Wout en Kim stoppen.", List.of()));
        assertThat(plan().proposals().get(0).reply()).isEmpty();
        transaction(() -> fewer.reply(
                file,
                asked.id(),
                again.version(),
                new AskForFewer.Replied(Reply.AGREE, Optional.empty(), Optional.of(mother))));

        assertThat(plan().proposals().get(0).settled()).isTrue();
        assertThat(plan().proposals().get(0).reply().orElseThrow().by()).isEqualTo(mother);
    }

    @Test
    void what_to_do_at_night_is_written_by_day_and_read_by_who_decides_for_the_child() {
        WriteEmergencyPlan write =
                new WriteEmergencyPlan(WORLD.door, parts, plans, recorder, (held, whose) -> {}, WORLD.ids);
        transaction(() -> write.write(file, child, 0, night("tante Roos")));

        WORLD.as(mother, herPerson);
        EmergencyPlanView seen = plan().emergencyPlans().get(0);
        assertThat(seen.callers()).extracting(EmergencyPlanView.Caller::name).containsExactly("tante Roos");
        assertThat(seen.mayChange()).isTrue();
        transaction(() -> write.write(file, child, seen.version(), night("de buurman")));
        assertThatThrownBy(() -> transaction(() -> write.write(file, child, seen.version(), night("niemand"))))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.type())
                        .isEqualTo(ProblemType.STALE));
        assertThat(plan().emergencyPlans().get(0).callers().get(0).name()).isEqualTo("de buurman");
    }

    private static WriteEmergencyPlan.Night night(String first) {
        return new WriteEmergencyPlan.Night(
                List.of(new EmergencyPlanView.Caller(first, Optional.of("099 4"), Optional.empty())),
                Optional.of("Opname nodig."),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void a_route_that_is_chosen_twice_by_one_page_stands_in_the_plan_once() {
        KeepRoute keepRoute = new KeepRoute(WORLD.door, parts, recorder, terms, WORLD.ids);
        KeepRoute.Decision decision = new KeepRoute.Decision(
                Optional.of(WORLD.ids.next()),
                List.of(child),
                aCandidate(),
                Json.createObjectBuilder().add("age", 7).build(),
                Optional.of("Het gezin wil het vragen."));

        Stored first = transaction(() -> keepRoute.keep(file, decision));
        Stored again = transaction(() -> keepRoute.keep(file, decision));

        assertThat(again).isEqualTo(first);
        assertThat(plan().routes()).singleElement().satisfies(route -> {
            assertThat(route.facts()).containsKey("age");
            assertThat(route.rules()).containsExactly(new RouteInPlanView.RuleUsed("logeren", 3));
            assertThat(route.overruled()).contains("Het gezin wil het vragen.");
        });
    }

    @Test
    void a_route_is_chosen_for_someone_of_this_family() {
        KeepRoute keepRoute = new KeepRoute(WORLD.door, parts, recorder, terms, WORLD.ids);

        assertThatThrownBy(() -> transaction(() -> keepRoute.keep(
                        file,
                        new KeepRoute.Decision(
                                Optional.empty(),
                                List.of(UUID.randomUUID()),
                                aCandidate(),
                                JsonValue.EMPTY_JSON_OBJECT,
                                Optional.empty()))))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.fields())
                        .extracting("pointer")
                        .containsExactly("/about/0"));
    }

    private static Candidate aCandidate() {
        Source source = new Source("verzonnen", Optional.empty(), TODAY, false);
        Route route = new Route(
                new RouteId("wlz-logeren"),
                "wlz",
                "Logeren",
                "Slapen buiten huis.",
                "het zorgkantoor",
                "Bel.",
                List.of(),
                List.of(),
                List.of(),
                Route.DeskAt.NONE,
                false,
                source,
                List.of());
        return new Candidate(
                route,
                new Law("wlz", "Wlz", "zorg", "het CIZ", "het zorgkantoor", true, List.of(), List.of(), source),
                "rivierstad",
                Verdict.NO,
                List.of(),
                List.of(),
                List.of(new Candidate.RuleUsed("logeren", 3)),
                List.of(),
                List.of(),
                new LocalPart(Optional.empty(), List.of(), List.of(), Optional.empty()));
    }

    private InvolvementView one(UUID id) {
        return plan().helpers().items().stream()
                .filter(i -> i.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private PlanView plan() {
        return plan(file);
    }

    private PlanView plan(UUID id) {
        OpenedFile opened = WORLD.look(id);
        return new ShownPlan(opened, plans.of(opened), opened.view().seesTeam() ? workers : Map.of(), terms).view();
    }

    /** Two adults, who decide nothing for each other. */
    private UUID familyOf(UUID wife, UUID partner) {
        UUID id = WORLD.ids.next();
        return transaction(() -> {
            WORLD.cases.open(new Cases.NewCaseFile(
                    id,
                    CasesWorld.TEAM,
                    "rivierstad",
                    CasesWorld.WORKER,
                    wife,
                    "Rust.",
                    Optional.empty(),
                    List.of(adult(wife, "Mirre"), adult(partner, "Tycho"))));
            return id;
        });
    }

    private static Cases.NewMember adult(UUID id, String name) {
        return new Cases.NewMember(
                id, name, "Zonnewolk", Optional.of(TODAY.minusYears(38)), nl.passend.cases.HouseholdRole.PARENT);
    }

    private static <T> T transaction(Supplier<T> work) {
        return WORLD.unit.inTransaction(work::get);
    }

    private static Person worker(UUID id, String name) {
        return new Person(
                new PersonId(id),
                name,
                "Zilverdraad",
                Optional.of("099 1"),
                Optional.of("maandag"),
                new Organisation(new OrganisationId(UUID.randomUUID()), "Kompasbloem", 1),
                1);
    }

    /** Knows the workers by id; nothing else is asked here. */
    private Directory directory() {
        return (Directory) Proxy.newProxyInstance(
                Directory.class.getClassLoader(), new Class<?>[] {Directory.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("findPerson")) {
                        return Optional.ofNullable(workers.get(((PersonId) arguments[0]).value()));
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
    }
}
