// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.passend.cases.Cases;
import nl.passend.cases.EntryKind;
import nl.passend.cases.Ground;
import nl.passend.cases.HouseholdRole;
import nl.passend.cases.Scope;
import nl.passend.cases.internal.file.CasesWorld;
import nl.passend.cases.internal.file.OpenedFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A mother and a child at a secret address, and the ex-partner with an account: what he is shown tells him nothing. */
class FromOutsideTest {
    private static final CasesWorld WORLD = new CasesWorld(FromOutsideTest.class);
    private static final LocalDate SINCE = CasesWorld.TODAY.minusYears(3);

    private final UUID file = UUID.randomUUID();
    private final UUID mother = UUID.randomUUID();
    private final UUID child = UUID.randomUUID();
    private final UUID ex = UUID.randomUUID();
    private final UUID exPerson = UUID.randomUUID();
    private final UUID shelter = UUID.randomUUID();

    @AfterAll
    static void close() {
        WORLD.close();
    }

    @BeforeEach
    void aFamilyWithASecretAddress() {
        WORLD.asTeam();
        WORLD.unit.inTransaction(() -> {
            WORLD.cases.open(new Cases.NewCaseFile(
                    file,
                    CasesWorld.TEAM,
                    "heuvelland",
                    CasesWorld.WORKER,
                    mother,
                    "Wij willen rust.",
                    Optional.of("Hij weet niet waar wij zijn."),
                    List.of(
                            member(mother, "Sanne-Fay", 29, HouseholdRole.PARENT),
                            member(child, "Kiki", 6, HouseholdRole.CHILD),
                            member(ex, "Rik", 31, HouseholdRole.PARTNER))));
            WORLD.cases.add(
                    new Cases.NewHome(shelter, file, Optional.of("Schuilstraat 9"), true, Set.of(mother, child)));
            WORLD.cases.add(new Cases.NewHome(UUID.randomUUID(), file, Optional.of("Oude Huis 1"), false, Set.of(ex)));
            WORLD.cases.add(
                    new Cases.NewGuardianship(UUID.randomUUID(), file, mother, child, Ground.GEZAG, true, SINCE));
            WORLD.cases.add(new Cases.NewGuardianship(UUID.randomUUID(), file, ex, child, Ground.GEZAG, false, SINCE));
            WORLD.cases.add(entry("Kiki sliep goed op de Schuilstraat.", CasesWorld.WORKER, child));
            WORLD.cases.add(entry("Rik en Kiki: omgang besproken.", CasesWorld.WORKER, child, ex));
            WORLD.cases.add(entry("Ik wil mijn kind zien.", exPerson, ex));
            WORLD.hasAccount(file, ex, exPerson);
            return null;
        });
    }

    @Test
    void he_is_shown_himself_his_own_home_and_his_own_words() {
        String shown = shownTo(ex, exPerson);

        assertThat(shown).contains("Rik", "Oude Huis 1", "Ik wil mijn kind zien.");
    }

    @Test
    void nothing_he_is_shown_tells_who_else_there_is_where_they_are_or_who_helps_them() {
        String shown = shownTo(ex, exPerson);

        assertThat(shown)
                .doesNotContain("Schuilstraat", "Sanne-Fay", "Kiki", "rust", "Hij weet niet", "heuvelland")
                .doesNotContain(mother.toString(), child.toString(), shelter.toString())
                .doesNotContain(CasesWorld.TEAM.toString(), CasesWorld.WORKER.toString(), "gezag");
    }

    @Test
    void his_page_is_built_like_that_of_someone_alone_in_a_file() {
        OpenedFile opened = WORLD.as(ex, exPerson).look(file);

        assertThat(opened.view().seesTeam()).isFalse();
        assertThat(new Shown(opened).file(new Shown(opened).household()).version())
                .isEmpty();
        assertThat(new Shown(opened).guardianships()).isEmpty();
    }

    @Test
    void the_mother_sees_her_child_her_address_and_the_line_about_her_child() {
        String shown = shownTo(mother, UUID.randomUUID());

        assertThat(shown).contains("Kiki sliep goed", "Schuilstraat 9", "Wij willen rust.", "heuvelland");
        assertThat(shown).doesNotContain("Ik wil mijn kind zien.", "omgang", "Oude Huis 1");
    }

    private String shownTo(UUID member, UUID person) {
        OpenedFile opened = WORLD.as(member, person).look(file);
        Shown shown = new Shown(opened);
        String lines = WORLD.timeline.page(opened, Optional.empty(), 50).items().stream()
                .map(entry -> shown.entry(entry, Map.of()).toString())
                .collect(Collectors.joining("\n"));
        return String.join(
                "\n",
                shown.file(shown.household()).toString(),
                shown.homes().toString(),
                shown.guardianships().toString(),
                shown.openings().toString(),
                lines);
    }

    private static Cases.NewMember member(UUID id, String name, int age, HouseholdRole role) {
        return new Cases.NewMember(id, name, "Lantaarnmaan", Optional.of(CasesWorld.TODAY.minusYears(age)), role);
    }

    private Cases.NewEntry entry(String text, UUID author, UUID... about) {
        return new Cases.NewEntry(
                UUID.randomUUID(),
                file,
                EntryKind.TALK,
                text,
                CasesWorld.TODAY.minusDays(2),
                Set.of(about),
                author,
                Optional.empty(),
                Scope.HOUSEHOLD);
    }
}
