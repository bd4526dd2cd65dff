// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.zrm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.passend.cases.ZrmAssessmentView;
import nl.passend.cases.internal.file.CasesWorld;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.part.Parts;
import nl.passend.cases.internal.part.Stored;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AssessWithZrmTest {
    private static final CasesWorld WORLD = new CasesWorld(AssessWithZrmTest.class);

    private final UUID mother = UUID.randomUUID();
    private final UUID child = UUID.randomUUID();
    private final UUID herPerson = UUID.randomUUID();
    private final Parts parts = WORLD.parts;
    private final AssessWithZrm assess =
            new AssessWithZrm(WORLD.door, parts, WORLD.partRecorder, WORLD.user, WORLD.ids);

    private UUID file;

    @AfterAll
    static void close() {
        WORLD.close();
    }

    @BeforeEach
    void aFamily() {
        WORLD.asTeam();
        file = WORLD.opened(mother, child);
        WORLD.unit.inTransaction(() -> {
            WORLD.hasAccount(file, mother, herPerson);
            return null;
        });
    }

    @Test
    void the_person_it_is_about_reads_it_and_says_what_they_think_of_it() {
        Stored made = assessed(mother, level("finances", 3), level("housing", 5));
        WORLD.as(mother, herPerson);

        assertThat(read()).singleElement().satisfies(one -> {
            assertThat(one.levels()).extracting(ZrmAssessmentView.Level::domain).containsExactly("finances", "housing");
            assertThat(one.training()).contains("basistraining");
            assertThat(one.mayAnswer()).isTrue();
            assertThat(one.mayTakeBack()).isFalse();
        });
        transaction(() -> assess.answer(file, made.id(), made.version(), "Het geld gaat goed."));

        WORLD.asTeam();
        assertThat(read()).singleElement().satisfies(one -> {
            assertThat(one.ownView().orElseThrow().words()).isEqualTo("Het geld gaat goed.");
            assertThat(one.mayAnswer()).isFalse();
            assertThat(one.mayTakeBack()).isTrue();
        });
    }

    @Test
    void others_at_home_do_not_read_it() {
        assessed(mother, level("finances", 2));

        WORLD.as(child, UUID.randomUUID());

        assertThat(read()).isEmpty();
    }

    @Test
    void it_is_made_by_the_team_about_adults_and_about_what_was() {
        refused(() -> assessed(child, level("finances", 2)), ProblemType.INVALID);
        refused(() -> assessed(mother), ProblemType.INVALID);
        refused(() -> assessed(mother, level("finances", 6)), ProblemType.INVALID);
        refused(() -> assessed(mother, level("luck", 3)), ProblemType.INVALID);
        refused(
                () -> transaction(() -> assess.assess(
                        file,
                        new AssessWithZrm.NewAssessment(
                                mother,
                                List.of(level("finances", 3)),
                                Optional.of(CasesWorld.TODAY.plusDays(1)),
                                Optional.empty()))),
                ProblemType.INVALID);
        WORLD.as(mother, herPerson);
        refused(() -> assessed(mother, level("finances", 5)), ProblemType.FORBIDDEN);
    }

    @Test
    void nobody_answers_for_another_and_an_old_version_changes_nothing() {
        Stored made = assessed(mother, level("justice", 4));

        refused(
                () -> transaction(() -> assess.answer(file, made.id(), made.version(), "Fout.")),
                ProblemType.FORBIDDEN);
        WORLD.beside(mother, UUID.randomUUID());
        refused(
                () -> transaction(() -> assess.answer(file, made.id(), made.version(), "Fout.")),
                ProblemType.FORBIDDEN);
        WORLD.as(mother, herPerson);
        refused(
                () -> transaction(() -> assess.answer(file, made.id(), made.version() + 1, "Fout.")),
                ProblemType.STALE);
    }

    @Test
    void what_was_wrong_is_taken_back_by_the_team_and_stands_no_longer() {
        Stored made = assessed(mother, level("justice", 4));

        transaction(() -> {
            assess.takeBack(file, made.id(), made.version());
            return null;
        });

        assertThat(read()).isEmpty();
        assertThat(transaction(() -> parts.has(made.id()))).isTrue();
    }

    private Stored assessed(UUID about, ZrmAssessmentView.Level... levels) {
        return transaction(() -> assess.assess(
                file,
                new AssessWithZrm.NewAssessment(
                        about,
                        List.of(levels),
                        Optional.of(LocalDate.of(2026, 11, 20)),
                        Optional.of("basistraining"))));
    }

    private static ZrmAssessmentView.Level level(String domain, int level) {
        return new ZrmAssessmentView.Level(domain, level, Optional.empty());
    }

    private List<ZrmAssessmentView> read() {
        return transaction(() -> {
            OpenedFile opened = WORLD.look(file);
            return new ShownZrm(opened, parts.seen(opened)).view(Map.of());
        });
    }

    private static void refused(Runnable tried, ProblemType why) {
        assertThatThrownBy(tried::run)
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.type())
                        .isEqualTo(why));
    }

    private static <T> T transaction(Supplier<T> work) {
        return WORLD.unit.inTransaction(work::get);
    }
}
