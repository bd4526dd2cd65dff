// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.breakglass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import nl.passend.kernel.breakglass.Emergency;
import nl.passend.kernel.problem.FieldProblem;
import nl.passend.kernel.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttemptTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate BORN = LocalDate.of(2017, 3, 1);
    private static final String REASON = "De politie staat voor de deur en vraagt om hulp.";

    @Test
    void a_whole_sentence_is_enough() {
        assertThatCode(() -> attempt("José", "de Sterrenmos", REASON).check(TODAY))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nodig", "het is dringend", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "a b c d e f g"})
    void less_than_a_sentence_is_not(String reason) {
        assertThat(pointers(attempt("José", "Sterrenmos", reason))).containsExactly("/reason");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jose is weggelopen en wij zoeken overal.",
                "Melding over JOSÉ, iemand moet er nu heen.",
                "Bij de familie Sterrenmos is het niet veilig vannacht.",
            })
    void the_name_that_is_looked_for_may_not_stand_in_it(String reason) {
        assertThat(pointers(attempt("José", "de Sterrenmos", reason))).containsExactly("/reason");
    }

    @Test
    void a_small_word_of_a_name_may() {
        assertThatCode(() -> attempt("Lente", "van den Zonnewolk", "Melding van de politie, wij gaan er nu heen.")
                        .check(TODAY))
                .doesNotThrowAnyException();
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        var attempt = new Attempt(
                " ",
                "",
                TODAY.plusDays(1),
                Emergency.OTHER,
                "kort",
                Duration.ofHours(8).plusSeconds(1));

        assertThat(pointers(attempt)).containsExactly("/givenName", "/birthDate", "/reason", "/hours");
    }

    private static Attempt attempt(String givenName, String familyName, String reason) {
        return new Attempt(givenName, familyName, BORN, Emergency.ACUTE_DANGER, reason, Duration.ofHours(4));
    }

    private static List<String> pointers(Attempt attempt) {
        return catchThrowableOfType(ProblemException.class, () -> attempt.check(TODAY)).fields().stream()
                .map(FieldProblem::pointer)
                .toList();
    }
}
