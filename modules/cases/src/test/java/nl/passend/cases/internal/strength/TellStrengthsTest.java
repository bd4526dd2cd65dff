// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.strength;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.StrengthKind;
import nl.passend.cases.StrengthView;
import nl.passend.cases.internal.file.CasesWorld;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.part.Parts;
import nl.passend.cases.internal.part.Stored;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TellStrengthsTest {
    private static final CasesWorld WORLD = new CasesWorld(TellStrengthsTest.class);

    private final UUID mother = UUID.randomUUID();
    private final UUID partner = UUID.randomUUID();
    private final UUID herPerson = UUID.randomUUID();
    private final UUID theirPerson = UUID.randomUUID();
    private final Parts parts = WORLD.parts;
    private final TellStrengths strengths = new TellStrengths(WORLD.door, parts, WORLD.partRecorder, WORLD.ids);

    private UUID file;

    @AfterAll
    static void close() {
        WORLD.close();
    }

    @BeforeEach
    void aFamily() {
        WORLD.asTeam();
        file = WORLD.opened(mother, partner);
        WORLD.unit.inTransaction(() -> {
            WORLD.hasAccount(file, mother, herPerson);
            WORLD.hasAccount(file, partner, theirPerson);
            return null;
        });
    }

    @Test
    void each_of_those_whom_it_is_about_reads_it() {
        tell(StrengthKind.STRENGTH, "Jullie lachen samen.", mother, partner);

        WORLD.as(mother, herPerson);
        assertThat(read()).extracting(StrengthView::words).containsExactly("Jullie lachen samen.");
        WORLD.as(partner, theirPerson);
        assertThat(read()).hasSize(1);
    }

    @Test
    void what_somebody_says_of_themself_is_not_for_the_others_at_home() {
        WORLD.as(mother, herPerson);
        tell(StrengthKind.OURSELVES, "Ik bel mijn zus als het misgaat.");

        assertThat(read()).singleElement().satisfies(one -> {
            assertThat(one.about()).containsExactly(mother);
            assertThat(one.toldBy()).contains(mother);
        });
        WORLD.as(partner, theirPerson);
        assertThat(read()).isEmpty();
    }

    @Test
    void who_does_it_is_told_of_what_is_done_and_not_of_what_somebody_is() {
        tell(StrengthKind.OURSELVES, "Oma past op.", mother);
        tell(StrengthKind.STRENGTH, "Zij houdt vol.", mother);

        assertThat(read())
                .extracting(StrengthView::who)
                .containsExactlyInAnyOrder(Optional.of("Oma Greet"), Optional.empty());
    }

    @Test
    void whose_words_they_are_may_take_them_away_and_another_may_not() {
        Stored told = tell(StrengthKind.STRENGTH, "Zij houdt vol.", mother);
        WORLD.as(partner, theirPerson);
        assertThatThrownBy(() -> taken(told))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.type())
                        .isEqualTo(ProblemType.NOT_FOUND));
        WORLD.as(mother, herPerson);

        taken(told);

        assertThat(read()).isEmpty();
    }

    @Test
    void nobody_says_it_of_another() {
        WORLD.as(mother, herPerson);

        assertThatThrownBy(() -> tell(StrengthKind.STRENGTH, "Hij is lief.", partner))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.type())
                        .isEqualTo(ProblemType.INVALID));
    }

    private Stored tell(StrengthKind kind, String words, UUID... about) {
        return WORLD.unit.inTransaction(() -> strengths.tell(
                file,
                new TellStrengths.NewStrength(
                        kind, words, Optional.of("Oma Greet"), List.of(about), Optional.empty())));
    }

    private void taken(Stored told) {
        WORLD.unit.inTransaction(() -> {
            strengths.takeBack(file, told.id(), told.version());
            return null;
        });
    }

    private List<StrengthView> read() {
        return WORLD.unit.inTransaction(() -> {
            OpenedFile opened = WORLD.look(file);
            return new ShownStrengths(opened, parts.seen(opened)).views();
        });
    }
}
