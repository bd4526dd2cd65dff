// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.passend.cases.Cases;
import nl.passend.cases.Circle;
import nl.passend.cases.Closeness;
import nl.passend.cases.Ground;
import nl.passend.cases.HouseholdRole;
import nl.passend.cases.Kinship;
import nl.passend.cases.NetworkView;
import nl.passend.cases.internal.file.CasesWorld;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.part.PartRecorder;
import nl.passend.cases.internal.part.Parts;
import nl.passend.cases.internal.part.Stored;
import nl.passend.cases.internal.part.WhoMayRead;
import nl.passend.kernel.post.Post;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A mother and a child in one home, the father in another: both parents have authority, and read what concerns the child. */
class NetworkTest {
    private static final CasesWorld WORLD = new CasesWorld(NetworkTest.class);
    private static final String SISTER = "tante Roos";
    private static final String HER_ADDRESS = "Lijsterbesstraat 4";

    private final UUID mother = UUID.randomUUID();
    private final UUID child = UUID.randomUUID();
    private final UUID father = UUID.randomUUID();
    private final UUID herPerson = UUID.randomUUID();
    private final UUID hisPerson = UUID.randomUUID();
    private final List<Post.Notice> posted = new ArrayList<>();
    private final Parts parts = WORLD.parts;
    private final PartRecorder recorder = WORLD.telling((notice, people) -> posted.add(notice));
    private final ChangePeopleAround peopleAround =
            new ChangePeopleAround(WORLD.door, parts, recorder, WORLD.user, WORLD.ids);
    private final ChangeRelations relations = new ChangeRelations(WORLD.door, parts, recorder, WORLD.ids);

    private UUID file;

    @AfterAll
    static void close() {
        WORLD.close();
    }

    @BeforeEach
    void twoHomes() {
        WORLD.asTeam();
        WORLD.audited.clear();
        file = WORLD.ids.next();
        WORLD.unit.inTransaction(() -> {
            WORLD.cases.open(new Cases.NewCaseFile(
                    file,
                    CasesWorld.TEAM,
                    "rivierstad",
                    CasesWorld.WORKER,
                    mother,
                    "Eén plan voor twee huizen.",
                    Optional.empty(),
                    List.of(
                            member(mother, "Ilse", 43, HouseholdRole.PARENT),
                            member(father, "Koen", 45, HouseholdRole.PARENT),
                            member(child, "Pim", 11, HouseholdRole.CHILD))));
            WORLD.cases.add(new Cases.NewHome(
                    UUID.randomUUID(), file, Optional.of("Beukenhof 3"), false, Set.of(mother, child)));
            WORLD.cases.add(new Cases.NewHome(
                    UUID.randomUUID(), file, Optional.of("Molenweg 41"), false, Set.of(father, child)));
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
    void whom_a_mother_names_the_father_with_authority_does_not_learn_of_unless_she_says_so() {
        asMother();
        UUID sister = named(Set.of(child), Optional.empty(), Optional.empty()).id();

        assertThat(read().around()).singleElement().satisfies(one -> {
            assertThat(one.readers()).isEqualTo("teller");
            assertThat(one.lives()).contains(HER_ADDRESS);
            assertThat(one.mayChange()).isTrue();
        });
        asFather();
        assertThat(read().around()).isEmpty();
        assertThatThrownBy(() -> transaction(() -> {
                    peopleAround.takeBack(file, sister, 1);
                    return null;
                }))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.type())
                        .isEqualTo(ProblemType.NOT_FOUND));
        WORLD.asTeam();
        assertThat(read().around()).singleElement().satisfies(one -> {
            assertThat(one.lives()).contains(HER_ADDRESS);
            assertThat(one.toldBy()).contains(mother);
            assertThat(one.mayChange()).isFalse();
        });
    }

    @Test
    void opened_to_who_reads_about_the_child_the_address_stays_with_who_told_it() {
        asMother();
        named(Set.of(child), Optional.empty(), Optional.of(WhoMayRead.HOUSEHOLD));

        asFather();

        assertThat(read().around()).singleElement().satisfies(one -> {
            assertThat(one.name()).isEqualTo(SISTER);
            assertThat(one.phone()).isEmpty();
            assertThat(one.lives()).isEmpty();
            assertThat(one.toldBy()).contains(mother);
        });
    }

    @Test
    void whom_somebody_keeps_for_themselves_not_even_the_team_knows_of() {
        asMother();
        named(Set.of(mother), Optional.empty(), Optional.of(WhoMayRead.SELF));

        assertThat(read().around()).hasSize(1);
        assertThat(posted).isEmpty();
        WORLD.asTeam();
        assertThat(read().around()).isEmpty();
    }

    @Test
    void nobody_names_people_for_an_adult_who_did_not_ask_for_it() {
        asFather();

        assertThatThrownBy(() -> named(Set.of(father, mother), Optional.empty(), Optional.of(WhoMayRead.HOUSEHOLD)))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.fields())
                        .isNotEmpty());
    }

    @Test
    void what_a_worker_writes_on_nobodys_word_asks_who_may_know() {
        assertThatThrownBy(() -> named(Set.of(mother), Optional.empty(), Optional.empty()))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.fields())
                        .extracting("pointer")
                        .containsExactly("/readers"));
    }

    @Test
    void told_anew_by_another_version_nothing_is_lost_and_both_are_shown() {
        Stored named = named(Set.of(mother), Optional.of(mother), Optional.empty());
        transaction(() -> peopleAround.change(
                file, named.id(), named.version(), typed("tante Roosje", Set.of(mother), Optional.empty())));

        assertThatThrownBy(() -> transaction(() -> peopleAround.change(
                        file, named.id(), named.version(), typed("oom Roos", Set.of(mother), Optional.empty()))))
                .isInstanceOfSatisfying(ProblemException.class, problem -> {
                    assertThat(problem.type()).isEqualTo(ProblemType.STALE);
                    assertThat(problem.extension()
                                    .orElseThrow()
                                    .getJsonObject("current")
                                    .getString("name"))
                            .isEqualTo("tante Roosje");
                });
        assertThat(read().around()).extracting(NetworkView.PersonAround::name).containsExactly("tante Roosje");
    }

    @Test
    void who_is_taken_back_is_read_by_nobody() {
        Stored named = named(Set.of(mother), Optional.of(mother), Optional.empty());

        transaction(() -> {
            peopleAround.takeBack(file, named.id(), named.version());
            return null;
        });

        assertThat(read().around()).isEmpty();
        assertThat(WORLD.audited).extracting("eventType").contains("person-around.delete");
    }

    @Test
    void names_and_addresses_are_sealed() {
        named(Set.of(mother), Optional.of(mother), Optional.empty());

        assertThat(storedBytes())
                .isNotEmpty()
                .noneMatch(bytes -> new String(bytes, StandardCharsets.ISO_8859_1).contains("Roos"))
                .noneMatch(bytes -> new String(bytes, StandardCharsets.ISO_8859_1).contains("Lijsterbes"));
    }

    @Test
    void at_home_one_knows_how_those_who_live_there_are_related() {
        related(mother, father, Kinship.PARTNER, Optional.of(CasesWorld.TODAY.minusYears(3)), false);
        related(mother, child, Kinship.PARENT, Optional.empty(), false);
        related(child, father, Kinship.CHILD, Optional.empty(), false);

        assertThat(read().relations()).hasSize(3);
        assertThat(read().relations().get(0).ended()).isTrue();
        assertThat(read().relations().get(2)).satisfies(turned -> {
            assertThat(turned.one()).isEqualTo(father);
            assertThat(turned.kinship()).isEqualTo("parent");
        });
        WORLD.as(child, UUID.randomUUID());
        assertThat(read().relations()).hasSize(3);
        asFather();
        assertThat(read().relations()).hasSize(3);
    }

    @Test
    void whose_child_somebody_is_may_stay_with_the_team() {
        related(father, child, Kinship.PARENT, Optional.empty(), true);

        assertThat(read().relations()).singleElement().satisfies(one -> assertThat(one.teamOnly())
                .isTrue());
        asFather();
        assertThat(read().relations()).isEmpty();
        WORLD.as(child, UUID.randomUUID());
        assertThat(read().relations()).isEmpty();
    }

    @Test
    void the_same_is_not_said_twice_in_either_direction() {
        related(mother, father, Kinship.PARTNER, Optional.empty(), false);

        assertThatThrownBy(() -> related(father, mother, Kinship.PARTNER, Optional.empty(), false))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.fields())
                        .extracting("message")
                        .containsExactly("Dit staat er al."));
    }

    @Test
    void a_member_says_nothing_of_two_others() {
        WORLD.as(child, UUID.randomUUID());

        assertThatThrownBy(() -> related(mother, father, Kinship.SIBLING, Optional.empty(), false))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> related(mother, mother, Kinship.SIBLING, Optional.empty(), false))
                .isInstanceOf(ProblemException.class);
    }

    private void asMother() {
        WORLD.as(mother, herPerson);
    }

    private void asFather() {
        WORLD.as(father, hisPerson);
    }

    private Stored named(Set<UUID> near, Optional<UUID> toldBy, Optional<WhoMayRead> readers) {
        return transaction(() -> peopleAround.add(file, typed(SISTER, near, readers), toldBy));
    }

    private static ChangePeopleAround.Typed typed(String name, Set<UUID> near, Optional<WhoMayRead> readers) {
        return new ChangePeopleAround.Typed(
                name,
                Optional.of("zus van mama"),
                Circle.FAMILY,
                near,
                Optional.empty(),
                Optional.empty(),
                Optional.of(Closeness.STRONG),
                false,
                Optional.of("past op"),
                Optional.of("099 123 45 67"),
                Optional.of(HER_ADDRESS),
                readers);
    }

    private Stored related(UUID one, UUID other, Kinship kinship, Optional<LocalDate> until, boolean teamOnly) {
        return transaction(() ->
                relations.add(file, new ChangeRelations.Typed(one, other, kinship, Optional.empty(), until, teamOnly)));
    }

    private NetworkView read() {
        return transaction(() -> {
            OpenedFile opened = WORLD.look(file);
            return new ShownNetwork(opened, parts.seen(opened)).view(List.of(), List.of(), Map.of());
        });
    }

    private List<byte[]> storedBytes() {
        List<?> rows = WORLD.unit
                .entityManager()
                .createNativeQuery("SELECT content FROM cases_part WHERE file_id = ?")
                .setParameter(1, file.toString())
                .getResultList();
        return rows.stream().map(byte[].class::cast).toList();
    }

    private static <T> T transaction(Supplier<T> work) {
        return WORLD.unit.inTransaction(work::get);
    }
}
