// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.passend.cases.OutsideReaderView;
import nl.passend.cases.ReadingView;
import nl.passend.cases.Voice;
import nl.passend.cases.internal.document.DocumentPieces;
import nl.passend.cases.internal.file.CasesWorld;
import nl.passend.cases.internal.file.FamilyNames;
import nl.passend.cases.internal.part.WhoMayRead;
import nl.passend.cases.internal.words.TellStory;
import nl.passend.directory.Directory;
import nl.passend.kernel.access.GrantRole;
import nl.passend.kernel.access.Grants;
import nl.passend.kernel.account.Accounts;
import nl.passend.kernel.account.Role;
import nl.passend.kernel.persistence.Changes;
import nl.passend.kernel.problem.FieldProblem;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.rest.Patched;
import nl.passend.kernel.time.LegalCalendar;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LetReaderTest {
    private static final CasesWorld WORLD = new CasesWorld(LetReaderTest.class);
    private static final LocalDate UNTIL = CasesWorld.TODAY.plusYears(1);

    private final UUID mother = UUID.randomUUID();
    private final UUID child = UUID.randomUUID();
    private final UUID herPerson = UUID.randomUUID();
    private final LetReader letReader =
            new LetReader(WORLD.door, WORLD.parts, WORLD.partRecorder, accounts(), grants(), directory(), WORLD.ids);
    private final ShownReaders readers = new ShownReaders(WORLD.door, WORLD.parts, accounts());
    private final ReadGiven given = new ReadGiven(
            WORLD.door,
            WORLD.gate(),
            WORLD.unit.entityManager(),
            WORLD.vault,
            new FamilyNames(WORLD.unit.entityManager()),
            WORLD.user,
            new LegalCalendar(WORLD.clock));
    private final TellStory stories = new TellStory(
            WORLD.door,
            WORLD.parts,
            WORLD.partRecorder,
            new DocumentPieces(WORLD.unit.entityManager(), new Changes(), WORLD.ids, WORLD.clock),
            WORLD.ids);

    private Set<Role> invited = Set.of();
    private UUID file;

    @AfterAll
    static void close() {
        WORLD.close();
    }

    @BeforeEach
    void aFamily() {
        WORLD.asTeam();
        WORLD.granted.clear();
        file = WORLD.openedByHer(mother, herPerson, child);
        WORLD.as(mother, herPerson);
    }

    @Test
    void what_a_mother_gives_is_all_that_is_read_and_nothing_that_comes_after() {
        UUID about = story(child, "Ze lacht als ze pijn heeft.", WhoMayRead.HOUSEHOLD);
        story(mother, "Ik slaap niet.", WhoMayRead.HOUSEHOLD);
        invite(Set.of(about));
        story(child, "Later verteld.", WhoMayRead.HOUSEHOLD);

        ReadingView reading = read();

        assertThat(invited).containsExactly(Role.READER);
        assertThat(grant().role()).isEqualTo(GrantRole.OUTSIDE_READER);
        assertThat(grant().until()).contains(UNTIL);
        assertThat(reading.by()).containsExactly("Mirre Zonnewolk");
        assertThat(reading.parts()).singleElement().satisfies(part -> {
            assertThat(part.kind()).isEqualTo("story");
            assertThat(part.about()).containsExactly("Lente");
            assertThat(part.beginning()).isEqualTo("Ze lacht als ze pijn heeft.");
        });
    }

    @Test
    void told_to_fewer_readers_it_is_read_no_more() {
        UUID story = story(child, "Ze lacht als ze pijn heeft.", WhoMayRead.HOUSEHOLD);
        invite(Set.of(story));

        WORLD.unit.inTransaction(() -> stories.retell(
                file, story, 1, new TellStory.Retold(Patched.absent(), Patched.of(WhoMayRead.CONFIDANT))));

        assertThat(read().parts()).isEmpty();
    }

    @Test
    void what_was_told_in_confidence_or_by_another_is_not_given() {
        UUID secret = story(mother, "Alleen voor mij.", WhoMayRead.SELF);
        assertRefused("/things", () -> invite(Set.of(secret)));
        assertRefused("/things", () -> invite(Set.of()));
        assertRefused("/things", () -> invite(Set.of(UUID.randomUUID())));
        assertThat(mayGive()).isEmpty();

        WORLD.asTeam();
        UUID hers = story(child, "Van haar moeder.", WhoMayRead.HOUSEHOLD, Optional.of(mother));
        assertRefused("/things", () -> inviteOn(Set.of(child), hers));
        assertRefused("/words", () -> inviteOn(Set.of(), hers));
        inviteOn(Set.of(mother), hers);
    }

    @Test
    void only_within_a_year_and_not_in_the_past() {
        UUID story = story(mother, "Ik slaap niet.", WhoMayRead.HOUSEHOLD);

        assertRefused("/until", () -> invite(Set.of(story), UNTIL.plusDays(1)));
        assertRefused("/until", () -> invite(Set.of(story), CasesWorld.TODAY.minusDays(1)));
    }

    @Test
    void a_reader_without_the_door_of_readers_finds_nothing() {
        UUID story = story(mother, "Ik slaap niet.", WhoMayRead.HOUSEHOLD);
        invite(Set.of(story));

        assertThatThrownBy(() -> given.read(file)).isInstanceOf(ProblemException.class);
        WORLD.asReader(grant());
        assertThatThrownBy(() -> WORLD.door.read(file)).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> readers.all(file)).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> WORLD.door.readCosts(file)).isInstanceOf(ProblemException.class);
        assertThat(given.page(Optional.empty(), 10).items())
                .extracting(ReadingView::by)
                .containsExactly(List.of("Mirre Zonnewolk"));
    }

    @Test
    void the_team_knows_and_ends_it_and_does_not_choose_what_she_gives() {
        UUID story = story(mother, "Ik slaap niet.", WhoMayRead.HOUSEHOLD);
        UUID reader = invite(Set.of(story));
        assertThat(readers.one(file, reader).mayChange()).isTrue();

        WORLD.asTeam();
        OutsideReaderView seen = readers.one(file, reader);
        assertThat(seen.mayChange()).isFalse();
        assertThat(seen.mayEnd()).isTrue();
        WORLD.unit.inTransaction(() -> {
            letReader.end(file, reader);
            return null;
        });

        assertThat(readers.all(file).items()).isEmpty();
        assertThatThrownBy(this::read).isInstanceOf(ProblemException.class);
    }

    @Test
    void another_at_home_does_not_learn_who_reads_along() {
        invite(Set.of(story(mother, "Ik slaap niet.", WhoMayRead.HOUSEHOLD)));

        WORLD.as(child, UUID.randomUUID());

        assertThat(readers.all(file).items()).isEmpty();
    }

    private List<OutsideReaderView.Part> mayGive() {
        return readers.all(file).mayGive();
    }

    private ReadingView read() {
        WORLD.asReader(grant());
        return given.read(file);
    }

    private Grants.NewGrant grant() {
        return WORLD.granted.stream()
                .filter(one -> one.role() == GrantRole.OUTSIDE_READER)
                .reduce((one, last) -> last)
                .orElseThrow();
    }

    private UUID invite(Set<UUID> things) {
        return invite(things, UNTIL);
    }

    private UUID invite(Set<UUID> things, LocalDate until) {
        return invited(new LetReader.Leave("Pien Krijtregen", "school", Set.of(), things, until));
    }

    private UUID inviteOn(Set<UUID> words, UUID thing) {
        return invited(new LetReader.Leave("Pien Krijtregen", "school", words, Set.of(thing), UNTIL));
    }

    private UUID invited(LetReader.Leave leave) {
        return WORLD.unit.inTransaction(() -> letReader.invite(file, leave)).id();
    }

    private UUID story(UUID about, String words, WhoMayRead who) {
        return story(about, words, who, Optional.empty());
    }

    private UUID story(UUID about, String words, WhoMayRead who, Optional<UUID> teller) {
        return WORLD.unit
                .inTransaction(() -> stories.tell(
                        file,
                        new TellStory.NewStory(
                                words,
                                Optional.of(about),
                                about.equals(mother) ? Voice.OWN : Voice.RELATIVE,
                                teller,
                                Optional.empty(),
                                who)))
                .id();
    }

    private static void assertRefused(String pointer, Runnable change) {
        assertThatThrownBy(change::run)
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.fields())
                        .extracting(FieldProblem::pointer)
                        .contains(pointer));
    }

    /** Ends what the world does not: that is the gate's, and has tests of its own. */
    private static Grants grants() {
        Grants stored = WORLD.grants();
        return (Grants) Proxy.newProxyInstance(
                Grants.class.getClassLoader(),
                new Class<?>[] {Grants.class},
                (proxy, method, arguments) ->
                        method.getName().equals("revoke") ? null : method.invoke(stored, arguments));
    }

    private Accounts accounts() {
        return (Accounts) Proxy.newProxyInstance(
                Accounts.class.getClassLoader(), new Class<?>[] {Accounts.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("invite")) {
                        invited = ((Accounts.NewAccount) arguments[0]).roles();
                        return "1234-5678";
                    }
                    if (method.getName().equals("ofPeople")) {
                        return Map.of();
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
    }

    private static Directory directory() {
        return (Directory) Proxy.newProxyInstance(
                Directory.class.getClassLoader(),
                new Class<?>[] {Directory.class},
                (proxy, method, arguments) -> Optional.empty());
    }
}
