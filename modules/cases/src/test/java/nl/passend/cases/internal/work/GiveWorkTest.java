// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.DiscriminatorValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.passend.cases.Cases;
import nl.passend.cases.EntryKind;
import nl.passend.cases.Ground;
import nl.passend.cases.Scope;
import nl.passend.cases.internal.access.Directors;
import nl.passend.cases.internal.access.FileColleagues;
import nl.passend.cases.internal.asking.AskColleague;
import nl.passend.cases.internal.board.Names;
import nl.passend.cases.internal.file.CasesWorld;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.night.TellOfNight;
import nl.passend.cases.internal.part.FilePart;
import nl.passend.cases.internal.part.PartRecorder;
import nl.passend.cases.internal.part.Parts;
import nl.passend.cases.internal.part.Stored;
import nl.passend.cases.internal.plan.ChangeActions;
import nl.passend.cases.internal.timeline.Entry;
import nl.passend.kernel.post.Post;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.kernel.standin.StandIns;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Work that goes from one colleague to another, on a real database. */
class GiveWorkTest {
    private static final CasesWorld WORLD = new CasesWorld(GiveWorkTest.class);
    private static final LocalDate TODAY = CasesWorld.TODAY;
    private static final UUID KIM = UUID.randomUUID();
    private static final UUID STRANGER = UUID.randomUUID();

    private final UUID mother = UUID.randomUUID();
    private final UUID child = UUID.randomUUID();
    private final UUID herPerson = UUID.randomUUID();
    private final List<UUID> told = new ArrayList<>();
    private final Post post = new Post() {
        @Override
        public void notify(Notice notice, Collection<UUID> people) {
            told.addAll(people);
        }
    };
    private final List<StandIns.StandIn> standing = new ArrayList<>();
    private final Parts parts = WORLD.parts;
    private final Directors directors = new Directors(WORLD.grants(), post);
    private final PartRecorder recorder = new PartRecorder(WORLD.timeline, WORLD.onRecord, directors, WORLD.user);
    private final FileColleagues colleagues = new FileColleagues(WORLD.grants(), null, WORLD.user);
    private final GiveWork give = new GiveWork(WORLD.door, parts, recorder, colleagues, post, WORLD.user, WORLD.ids);
    private final AskColleague ask = new AskColleague(
            WORLD.door, WORLD.timeline, parts, WORLD.onRecord, colleagues, standIns(), post, WORLD.user, WORLD.ids);
    private final ChangeActions actions = new ChangeActions(WORLD.door, parts, recorder, null, WORLD.user, WORLD.ids);
    private final TellOfNight nights = new TellOfNight(
            WORLD.door, parts, recorder, new Names(null), directors, post, WORLD.user, WORLD.ids, WORLD.clock);

    private UUID file;

    @AfterAll
    static void close() {
        WORLD.close();
    }

    @BeforeEach
    void aFamily() {
        WORLD.asTeam();
        WORLD.colleagues.clear();
        WORLD.colleagues.addAll(List.of(CasesWorld.WORKER, KIM));
        file = WORLD.opened(mother, child);
        WORLD.unit.inTransaction(() -> {
            WORLD.cases.add(new Cases.NewGuardianship(
                    UUID.randomUUID(), file, mother, child, Ground.GEZAG, true, LocalDate.of(2020, 1, 1)));
            WORLD.hasAccount(file, mother, herPerson);
            return null;
        });
    }

    @Test
    void an_action_goes_to_a_colleague_and_comes_back_and_the_family_is_told_that_it_changed_hands() {
        Stored action = action();

        Stored given = in(() -> give.give(file, action.id(), action.version(), KIM, Optional.of("Ik ben er niet")));

        assertThat(owner(action.id())).contains(KIM);
        assertThat(told).containsExactly(KIM);
        assertThat(linesFor(mother)).anyMatch(line -> line.contains("Een collega neemt dit over: Bellen met school"));
        assertThat(linesFor(mother)).noneMatch(line -> line.contains("Ik ben er niet"));

        WORLD.asTeam();
        in(() -> give.takeBack(file, action.id(), given.id(), given.version()));

        assertThat(owner(action.id())).contains(CasesWorld.WORKER);
    }

    @Test
    void nothing_is_given_to_who_may_not_enter_the_file_nor_by_who_saw_an_older_state() {
        Stored action = action();

        refused("/to", () -> give.give(file, action.id(), action.version(), STRANGER, Optional.empty()));
        refused("/to", () -> give.give(file, action.id(), action.version(), CasesWorld.WORKER, Optional.empty()));
        assertThatThrownBy(() -> in(() -> give.give(file, action.id(), action.version() + 1, KIM, Optional.empty())))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.type())
                        .isEqualTo(ProblemType.STALE));
    }

    @Test
    void only_who_gave_it_takes_it_back_and_a_member_gives_nothing() {
        Stored action = action();
        Stored given = in(() -> give.give(file, action.id(), action.version(), KIM, Optional.empty()));

        WORLD.workingAs(KIM);
        forbidden(() -> give.takeBack(file, action.id(), given.id(), given.version()));
        WORLD.as(mother, herPerson);
        forbidden(() -> give.give(file, action.id(), given.version(), CasesWorld.WORKER, Optional.empty()));
    }

    @Test
    void when_who_did_it_may_no_longer_enter_it_comes_back_to_who_gave_it() {
        Stored action = action();
        WORLD.workingAs(KIM);
        Stored given = in(() -> give.give(file, action.id(), action.version(), KIM, Optional.empty()));
        WORLD.colleagues.remove(CasesWorld.WORKER);

        in(() -> give.takeBack(file, action.id(), given.id(), given.version()));

        assertThat(owner(action.id())).contains(KIM);
    }

    @Test
    void a_colleague_is_asked_about_a_line_and_only_one_who_may_enter() {
        UUID entry = line();

        refused("/mentions/0", () -> {
            ask.ask(file, entry, List.of(STRANGER));
            return null;
        });
        refused("/mentions", () -> {
            ask.ask(file, entry, List.of());
            return null;
        });
        in(() -> {
            ask.ask(file, entry, List.of(KIM));
            ask.ask(file, entry, List.of(KIM));
            return null;
        });

        assertThat(told).containsExactly(KIM);
        assertThat(find(entry).asked()).containsExactly(KIM);
        WORLD.as(mother, herPerson);
        forbidden(() -> {
            ask.ask(file, entry, List.of(KIM));
            return null;
        });
    }

    @Test
    void who_was_asked_answers_in_a_line_for_the_same_readers_and_another_cannot_say_it_was_seen() {
        UUID entry = line();
        in(() -> {
            ask.ask(file, entry, List.of(KIM));
            return null;
        });
        UUID mention = only("MENTION").id();
        UUID third = UUID.randomUUID();
        WORLD.colleagues.add(third);

        WORLD.workingAs(third);
        forbidden(() -> ask.answer(file, mention, 1, Optional.empty()));
        standing.add(new StandIns.StandIn(UUID.randomUUID(), CasesWorld.TEAM, KIM, third, TODAY, TODAY));
        UUID answer = in(() -> ask.answer(file, mention, 1, Optional.of("Ik bel ze.")))
                .orElseThrow();

        assertThat(find(answer).answers()).contains(entry);
        assertThat(find(answer).about()).isEqualTo(find(entry).about());
        assertThat(find(answer).scope()).isEqualTo(Scope.HOUSEHOLD);
        assertThat(only("MENTION").closedOn()).contains(TODAY);
    }

    @Test
    void a_night_is_told_once_in_person_and_waits_for_the_one_name_to_call() {
        forbidden(() -> nights.tell(file, child, Optional.empty()));

        WORLD.as(mother, herPerson);
        UUID first = in(() -> nights.tell(file, child, Optional.empty())).id();
        UUID again = in(() -> nights.tell(file, child, Optional.empty())).id();

        assertThat(again).isEqualTo(first);
        assertThat(told).contains(CasesWorld.WORKER, CasesWorld.DIRECTOR);
        WORLD.asTeam();
        assertThat(only("NIGHT_USED").owner()).contains(CasesWorld.WORKER);
        in(() -> nights.answer(file, first, 1, "Gebeld om negen uur."));
        assertThat(only("NIGHT_USED").closedOn()).isEmpty();
        assertThat(only("NIGHT_USED").dueOn()).contains(TODAY.plusDays(8));
    }

    private Stored action() {
        return in(() -> actions.add(
                file,
                new ChangeActions.Agreed(
                        "Bellen met school",
                        new ChangeActions.Doer(Optional.empty(), Optional.empty(), Optional.empty()),
                        Optional.of(TODAY),
                        Optional.empty(),
                        List.of(mother))));
    }

    private UUID line() {
        UUID id = UUID.randomUUID();
        in(() -> WORLD.timeline.append(
                WORLD.look(file),
                new Entry.New(
                        id,
                        EntryKind.NOTE,
                        "School belde.",
                        TODAY,
                        Set.of(mother),
                        Optional.empty(),
                        Scope.HOUSEHOLD,
                        Optional.empty()),
                CasesWorld.WORKER));
        return id;
    }

    private Entry find(UUID entry) {
        return WORLD.timeline.find(WORLD.look(file), entry).orElseThrow();
    }

    private Optional<UUID> owner(UUID part) {
        return parts.find(FilePart.class, WORLD.look(file), part).orElseThrow().owner();
    }

    private FilePart only(String kind) {
        OpenedFile opened = WORLD.look(file);
        return parts.ever(FilePart.class, opened).stream()
                .filter(part -> part.getClass()
                        .getAnnotation(DiscriminatorValue.class)
                        .value()
                        .equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private List<String> linesFor(UUID member) {
        WORLD.as(member, herPerson);
        return WORLD.timeline.page(WORLD.look(file), Optional.empty(), 50).items().stream()
                .map(Entry::text)
                .toList();
    }

    private StandIns standIns() {
        return new StandIns() {
            @Override
            public List<StandIn> standing() {
                return standing;
            }

            @Override
            public List<StandIn> remembered() {
                return standing;
            }

            @Override
            public void begin(StandIn standIn, UUID toldBy) {
                standing.add(standIn);
            }

            @Override
            public void end(StandIn standIn) {
                standing.remove(standIn);
            }
        };
    }

    private static void refused(String pointer, Supplier<?> change) {
        assertThatThrownBy(() -> in(change)).isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(
                        problem.fields().get(0).pointer())
                .isEqualTo(pointer));
    }

    private static void forbidden(Supplier<?> change) {
        assertThatThrownBy(() -> in(change))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.type())
                        .isEqualTo(ProblemType.FORBIDDEN));
    }

    private static <T> T in(Supplier<T> change) {
        return WORLD.unit.inTransaction(change::get);
    }
}
