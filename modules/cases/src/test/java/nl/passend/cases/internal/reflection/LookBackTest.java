// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.reflection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.passend.cases.Cases;
import nl.passend.cases.OpenPart;
import nl.passend.cases.Principle;
import nl.passend.cases.ReflectionView;
import nl.passend.cases.internal.file.CasesWorld;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.part.Parts;
import nl.passend.cases.internal.part.Stored;
import nl.passend.cases.internal.part.WhoMayRead;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LookBackTest {
    private static final CasesWorld WORLD = new CasesWorld(LookBackTest.class);
    private static final String NOTE = "Dit hadden wij eerder moeten vragen.";

    private final UUID mother = UUID.randomUUID();
    private final UUID father = UUID.randomUUID();
    private final UUID herPerson = UUID.randomUUID();
    private final UUID hisPerson = UUID.randomUUID();
    private final Parts parts = WORLD.parts;
    private final LookBack lookBack = new LookBack(WORLD.door, parts, WORLD.partRecorder, WORLD.ids);

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
            return null;
        });
    }

    @Test
    void what_the_team_finds_of_its_own_work_is_for_the_team() {
        written(Optional.empty(), false);

        assertThat(read()).singleElement().satisfies(note -> {
            assertThat(note.side()).isEqualTo("team");
            assertThat(note.principle()).isEqualTo("not-knowing");
            assertThat(note.words()).isEqualTo(NOTE);
        });
        WORLD.as(mother, herPerson);
        assertThat(read()).isEmpty();
    }

    @Test
    void what_somebody_writes_for_themselves_stays_with_them() {
        WORLD.as(mother, herPerson);
        written(Optional.empty(), true);

        assertThat(read()).extracting(ReflectionView::readers).containsExactly("self");
        WORLD.asTeam();
        assertThat(read()).isEmpty();
        WORLD.as(father, hisPerson);
        assertThat(read()).isEmpty();
    }

    @Test
    void what_somebody_tells_the_team_is_not_for_the_others_at_home_whatever_was_opened_to_them() {
        WORLD.unit.inTransaction(() -> {
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
        WORLD.as(mother, herPerson);
        written(Optional.empty(), false);

        WORLD.as(father, hisPerson);
        assertThat(read()).isEmpty();
        WORLD.asTeam();
        assertThat(read()).extracting(ReflectionView::side).containsExactly("person");
    }

    @Test
    void what_a_worker_writes_down_for_somebody_is_read_and_taken_back_by_them() {
        Stored note = written(Optional.of(mother), false);

        WORLD.as(mother, herPerson);
        assertThat(read()).extracting(ReflectionView::mayTakeBack).containsExactly(true);
        taken(note);

        assertThat(read()).isEmpty();
        WORLD.asTeam();
        assertThat(read()).isEmpty();
    }

    @Test
    void the_team_takes_back_its_own_words_and_not_those_of_a_person() {
        Stored ours = written(Optional.empty(), false);
        WORLD.as(mother, herPerson);
        Stored hers = written(Optional.empty(), false);
        WORLD.asTeam();

        taken(ours);

        assertThatThrownBy(() -> taken(hers))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.type())
                        .isEqualTo(ProblemType.FORBIDDEN));
        assertThat(read()).extracting(ReflectionView::id).containsExactly(hers.id());
    }

    @Test
    void nobody_writes_for_somebody_so_that_only_they_read_it() {
        assertThatThrownBy(() -> written(Optional.of(mother), true))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.fields())
                        .singleElement()
                        .satisfies(one -> assertThat(one.pointer()).isEqualTo("/readers")));
    }

    private Stored written(Optional<UUID> toldBy, boolean alone) {
        return WORLD.unit.inTransaction(() -> lookBack.write(
                file,
                new LookBack.NewReflection(
                        Principle.NOT_KNOWING, NOTE, toldBy, alone ? Optional.of(WhoMayRead.SELF) : Optional.empty())));
    }

    private void taken(Stored note) {
        WORLD.unit.inTransaction(() -> {
            lookBack.takeBack(file, note.id(), note.version());
            return null;
        });
    }

    private List<ReflectionView> read() {
        return WORLD.unit.inTransaction(() -> {
            OpenedFile opened = WORLD.look(file);
            return new ShownReflections(opened, parts.seen(opened)).view(Map.of());
        });
    }
}
