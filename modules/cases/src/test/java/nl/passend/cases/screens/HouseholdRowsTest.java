// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.passend.cases.internal.file.Told;
import nl.passend.kernel.problem.FieldProblem;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.screenkit.Form;
import org.junit.jupiter.api.Test;

class HouseholdRowsTest {
    private final Form form = Form.empty()
            .with("household.0.givenName", "Mirre")
            .with("household.2.givenName", "Lente")
            .with("household.4.givenName", "Mos");

    @Test
    void rows_without_a_name_are_left_out() {
        HouseholdRows typed = HouseholdRows.in(form, 5);

        assertThat(typed.people()).extracting(Told::givenName).containsExactly("Mirre", "Lente", "Mos");
        assertThat(form.isValid()).isTrue();
    }

    @Test
    void an_error_stands_at_the_row_in_which_it_was_typed() {
        HouseholdRows typed = HouseholdRows.in(form, 5);

        form.addAll(typed.asTyped(refusal("/household/1/birthDate", "/household/2/birthDate")));

        assertThat(form.errors().of("household.2.birthDate")).isPresent();
        assertThat(form.errors().of("household.4.birthDate")).isPresent();
        assertThat(form.errors().of("household.1.birthDate")).isEmpty();
    }

    @Test
    void what_is_wrong_with_a_person_as_a_whole_stands_at_their_name() {
        HouseholdRows typed = HouseholdRows.in(form, 5);

        form.addAll(typed.asTyped(refusal("/household/1")));

        assertThat(form.errors().of("household.2.givenName")).isPresent();
    }

    @Test
    void what_is_wrong_with_all_together_is_about_the_whole_form() {
        HouseholdRows typed = HouseholdRows.in(form, 5);

        form.addAll(typed.asTyped(refusal("/household")));

        assertThat(form.errors().entries()).singleElement().satisfies(error -> assertThat(error.anchor())
                .isEmpty());
    }

    @Test
    void other_errors_stay_where_they_are() {
        HouseholdRows typed = HouseholdRows.in(form, 5);

        form.addAll(typed.asTyped(refusal("/teamId")));

        assertThat(form.errors().of("teamId")).isPresent();
    }

    private static ProblemException refusal(String... pointers) {
        return new ProblemException(
                ProblemType.INVALID,
                List.of(pointers).stream()
                        .map(pointer -> new FieldProblem(pointer, "Vul dit anders in."))
                        .toList());
    }
}
