// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.passend.cases.Cases;
import nl.passend.cases.EntryKind;
import nl.passend.cases.Ground;
import nl.passend.cases.HouseholdRole;
import nl.passend.cases.OpenPart;
import nl.passend.cases.Scope;
import nl.passend.cases.internal.timeline.Entry;
import nl.passend.kernel.problem.FieldProblem;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.kernel.rest.Patched;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StoredCaseFilesTest {
    private static final CasesWorld WORLD = new CasesWorld(StoredCaseFilesTest.class);

    private final UUID mother = UUID.randomUUID();
    private final UUID child = UUID.randomUUID();
    private final UUID herPerson = UUID.randomUUID();
    private final ChangeHousehold household =
            new ChangeHousehold(WORLD.door, WORLD.files, WORLD.recorder, WORLD.vault, WORLD.ids);
    private final ChangeHomes homes = new ChangeHomes(WORLD.door, WORLD.files, WORLD.recorder, WORLD.ids);
    private final ChangeCaseFile words =
            new ChangeCaseFile(WORLD.door, WORLD.files, WORLD.timeline, WORLD.onRecord, null, WORLD.user, WORLD.ids);
    private UUID file;

    @AfterAll
    static void close() {
        WORLD.close();
    }

    @BeforeEach
    void openAFile() {
        WORLD.asTeam();
        file = WORLD.opened(mother, child);
    }

    @Test
    void a_file_comes_back_as_it_was_told() {
        OpenedFile opened = WORLD.look(file);

        assertThat(opened.request()).isEqualTo("Ik wil weer een nacht slapen.");
        assertThat(opened.ownWords()).contains("Het begon toen Lente vier was. \uD83C\uDF19");
        assertThat(opened.members())
                .extracting(OpenedFile.Member::fullName)
                .containsExactly("Mirre Zonnewolk", "Lente Zonnewolk");
        assertThat(opened.members().get(1).birthDate()).contains(CasesWorld.TODAY.minusYears(7));
        assertThat(opened.version()).isEqualTo(1);
        assertThat(opened.municipality()).isEqualTo("rivierstad");
    }

    @Test
    void no_name_and_no_word_stands_readable_in_the_database() {
        List<?> stored = WORLD.unit
                .entityManager()
                .createNativeQuery(
                        "SELECT CONCAT(HEX(f.request), HEX(f.own_words), HEX(m.given_name), HEX(m.birth_date))"
                                + " FROM cases_file f JOIN cases_member m ON m.file_id = f.id WHERE f.id = ?")
                .setParameter(1, file.toString())
                .getResultList();

        String slapen = HexFormat.of().withUpperCase().formatHex("slapen".getBytes(StandardCharsets.UTF_8));
        String mirre = HexFormat.of().withUpperCase().formatHex("Mirre".getBytes(StandardCharsets.UTF_8));
        assertThat(stored)
                .hasSize(2)
                .noneMatch(
                        row -> row.toString().contains(slapen) || row.toString().contains(mirre));
    }

    @Test
    void loading_twice_changes_nothing() {
        Cases.NewCaseFile same = new Cases.NewCaseFile(
                file, CasesWorld.TEAM, "rivierstad", CasesWorld.WORKER, mother, "Anders", Optional.empty(), List.of());

        WORLD.unit.inTransaction(() -> {
            WORLD.cases.open(same);
            return null;
        });

        assertThat(WORLD.look(file).request()).isEqualTo("Ik wil weer een nacht slapen.");
    }

    @Test
    void homes_guardianships_openings_and_entries_are_kept_with_the_file() {
        UUID home = UUID.randomUUID();
        WORLD.unit.inTransaction(() -> {
            WORLD.cases.add(new Cases.NewHome(home, file, Optional.of("Wolkenlaan 1"), true, Set.of(mother, child)));
            WORLD.cases.add(new Cases.NewGuardianship(
                    UUID.randomUUID(), file, mother, child, Ground.GEZAG, true, CasesWorld.TODAY.minusYears(7)));
            WORLD.cases.add(new Cases.NewOpening(
                    UUID.randomUUID(),
                    file,
                    mother,
                    child,
                    OpenPart.TALKS,
                    Set.of(mother),
                    CasesWorld.TODAY,
                    Optional.empty()));
            return null;
        });

        OpenedFile opened = WORLD.look(file);

        assertThat(opened.homes()).singleElement().satisfies(h -> {
            assertThat(h.address()).contains("Wolkenlaan 1");
            assertThat(h.secret()).isTrue();
            assertThat(h.residents()).containsExactlyInAnyOrder(mother, child);
        });
        assertThat(opened.guardianships()).singleElement().satisfies(g -> assertThat(g.guardian())
                .isEqualTo(mother));
        assertThat(opened.openings()).singleElement().satisfies(o -> assertThat(o.words())
                .containsExactly(mother));
    }

    @Test
    void the_team_reads_the_timeline_page_by_page_newest_day_first() {
        write(EntryKind.NOTE, "eerst", 3, Set.of(mother), Scope.HOUSEHOLD);
        write(EntryKind.TALK, "daarna", 2, Set.of(child), Scope.HOUSEHOLD);
        write(EntryKind.SAFETY, "alleen wij", 1, Set.of(child), Scope.TEAM);

        var first = WORLD.timeline.page(WORLD.look(file), Optional.empty(), 2);
        var second = WORLD.timeline.page(
                WORLD.look(file), Entry.Place.parse(first.next().orElseThrow()), 2);

        assertThat(first.items()).extracting(Entry::text).containsExactly("alleen wij", "daarna");
        assertThat(second.items()).extracting(Entry::text).containsExactly("eerst");
        assertThat(second.next()).isEmpty();
    }

    @Test
    void a_member_reads_what_concerns_her_page_by_page_and_never_what_is_the_teams_alone() {
        for (int day = 1; day <= 5; day++) {
            write(EntryKind.NOTE, "moeder " + day, day, Set.of(mother), Scope.HOUSEHOLD);
            write(EntryKind.NOTE, "kind " + day, day, Set.of(child), Scope.HOUSEHOLD);
            write(EntryKind.SAFETY, "team " + day, day, Set.of(mother), Scope.TEAM);
        }
        WORLD.as(mother, herPerson);

        var first = WORLD.timeline.page(WORLD.look(file), Optional.empty(), 3);
        var second = WORLD.timeline.page(
                WORLD.look(file), Entry.Place.parse(first.next().orElseThrow()), 3);

        assertThat(first.items()).extracting(Entry::text).containsExactly("moeder 1", "moeder 2", "moeder 3");
        assertThat(second.items()).extracting(Entry::text).containsExactly("moeder 4", "moeder 5");
    }

    @Test
    void telling_anew_counts_up_and_keeps_what_was_said() {
        long version = WORLD.unit.inTransaction(() -> words.change(
                file, 1, new ChangeCaseFile.Words(Patched.of("Ik wil twee nachten slapen."), Patched.absent())));

        assertThat(version).isEqualTo(2);
        assertThat(WORLD.look(file).request()).isEqualTo("Ik wil twee nachten slapen.");
        assertThat(WORLD.look(file).ownWords()).isPresent();
        assertThat(WORLD.unit
                        .entityManager()
                        .createQuery("SELECT COUNT(w) FROM FormerWords w WHERE w.file = :file")
                        .setParameter("file", file)
                        .getSingleResult())
                .isEqualTo(1L);
    }

    @Test
    void on_an_old_version_both_values_are_shown_field_by_field() {
        assertThatThrownBy(() -> WORLD.unit.inTransaction(() ->
                        words.change(file, 7, new ChangeCaseFile.Words(Patched.of("Mijn versie"), Patched.absent()))))
                .asInstanceOf(type(ProblemException.class))
                .satisfies(problem -> {
                    assertThat(problem.type()).isEqualTo(ProblemType.STALE);
                    var both = problem.extension().orElseThrow();
                    assertThat(both.getJsonObject("current").getString("request"))
                            .isEqualTo("Ik wil weer een nacht slapen.");
                    assertThat(both.getJsonObject("current").getInt("version")).isEqualTo(1);
                    assertThat(both.getJsonObject("yours").getString("request")).isEqualTo("Mijn versie");
                    assertThat(both.getJsonObject("yours")).doesNotContainKey("ownWords");
                });
    }

    @Test
    void someone_is_added_and_told_anew() {
        var added = WORLD.unit.inTransaction(() -> household.add(
                file, new Told("Mos", "Zonnewolk", Optional.of(CasesWorld.TODAY.minusYears(10)), HouseholdRole.CHILD)));
        var changed = WORLD.unit.inTransaction(() -> household.change(
                file,
                added.id(),
                added.version(),
                new ChangeHousehold.MemberPatch(
                        Patched.of("Mosje"), Patched.absent(), Patched.of(null), Patched.absent())));

        assertThat(changed.version()).isEqualTo(added.version() + 1);
        assertThat(WORLD.look(file).member(added.id())).get().satisfies(m -> {
            assertThat(m.givenName()).isEqualTo("Mosje");
            assertThat(m.birthDate()).isEmpty();
        });
    }

    @Test
    void the_same_person_twice_is_refused() {
        assertThatThrownBy(() -> WORLD.unit.inTransaction(() -> household.add(
                        file,
                        new Told(
                                "Lente",
                                "Zonnewolk",
                                Optional.of(CasesWorld.TODAY.minusYears(7)),
                                HouseholdRole.CHILD))))
                .asInstanceOf(type(ProblemException.class))
                .satisfies(problem -> assertThat(problem.type()).isEqualTo(ProblemType.INVALID));
    }

    @Test
    void a_home_needs_someone_of_this_household() {
        assertThatThrownBy(() -> WORLD.unit.inTransaction(
                        () -> homes.add(file, Optional.empty(), false, List.of(mother, UUID.randomUUID()))))
                .asInstanceOf(type(ProblemException.class))
                .satisfies(problem -> assertThat(problem.fields())
                        .extracting(FieldProblem::pointer)
                        .containsExactly("/residents/1"));
    }

    @Test
    void a_change_that_only_the_team_makes_is_forbidden_to_a_member() {
        WORLD.as(mother, herPerson);

        assertThatThrownBy(
                        () -> WORLD.unit.inTransaction(() -> homes.add(file, Optional.empty(), false, List.of(mother))))
                .asInstanceOf(type(ProblemException.class))
                .satisfies(problem -> assertThat(problem.type()).isEqualTo(ProblemType.FORBIDDEN));
    }

    @Test
    void an_account_of_a_member_gets_a_grant_for_their_own_side() {
        WORLD.unit.inTransaction(() -> {
            WORLD.hasAccount(file, mother, herPerson);
            return null;
        });

        assertThat(WORLD.look(file).memberOfPerson(herPerson)).get().satisfies(m -> assertThat(m.id())
                .isEqualTo(mother));
        assertThat(WORLD.granted).anySatisfy(g -> assertThat(g.scope()).contains(mother));
    }

    private void write(EntryKind kind, String text, int daysAgo, Set<UUID> about, Scope scope) {
        WORLD.unit.inTransaction(() -> {
            WORLD.cases.add(new Cases.NewEntry(
                    WORLD.ids.next(),
                    file,
                    kind,
                    text,
                    CasesWorld.TODAY.minusDays(daysAgo),
                    about,
                    CasesWorld.WORKER,
                    Optional.empty(),
                    scope));
            return null;
        });
    }
}
