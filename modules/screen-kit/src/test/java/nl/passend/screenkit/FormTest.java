// SPDX-License-Identifier: EUPL-1.2
package nl.passend.screenkit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.time.LocalDate;
import java.util.List;
import nl.passend.kernel.problem.FieldProblem;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormTest {
    @Test
    void what_was_typed_is_kept_whatever_it_was() {
        var form = posted("name", "  <b>Lente</b>\u0000 ");

        var name = form.text("name");

        assertThat(name).isEmpty();
        assertThat(form.typed("name")).isEqualTo("  <b>Lente</b>\u0000 ");
        assertThat(form.isValid()).isFalse();
    }

    @Test
    void a_text_is_stripped_and_counted_as_people_count() {
        var form = posted("name", " 🦋🦋🦋\r\nx ");

        assertThat(form.text("name", 5)).contains("🦋🦋🦋\nx");
        assertThat(form.text("name", 4)).isEmpty();
        assertThat(form.errors().of("name").orElseThrow().arguments()).containsExactly(4, 5);
    }

    @Test
    void only_the_first_error_of_a_field_is_told() {
        var form = Form.empty();

        form.error("name", "Vul een naam in.");
        form.error("name", "Iets anders.");

        assertThat(form.errors().entries()).hasSize(1);
        assertThat(form.errors().of("name").orElseThrow().message()).isEqualTo("Vul een naam in.");
    }

    @Test
    void a_form_that_does_not_say_its_version_is_of_none_that_was_changed() {
        assertThat(posted("version", "7").version()).isEqualTo(7);
        assertThat(posted("version", "-7").version()).isZero();
        assertThat(Form.empty().version()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"27,3,2019", "27,03,2019", "27,maart,2019", "27,mrt,2019", "27,Mrt.,2019", "27, MAA ,2019"})
    void a_date_may_be_written_in_many_ways(String day, String month, String year) {
        assertThat(dated(day, month, year).date("born")).contains(LocalDate.of(2019, 3, 27));
    }

    @ParameterizedTest
    @CsvSource({
        "31,2,2019,form.date-unknown",
        "x,2,2019,form.date-unknown",
        "1,m,2019,form.date-unknown",
        "1,13,2019,form.date-unknown",
        "1,2,19,form.date-year",
        "1,2,9999,form.date-year",
        "1,2,99999999999,form.date-unknown",
        "1,'',2019,form.date-incomplete"
    })
    void a_date_that_is_none_says_what_to_do(String day, String month, String year, String message) {
        var form = dated(day, month, year);

        assertThat(form.date("born")).isEmpty();
        assertThat(form.errors().of("born").orElseThrow().message()).isEqualTo(message);
    }

    @Test
    void a_date_that_was_put_there_comes_back() {
        var form = Form.empty().with("born", LocalDate.of(2019, 3, 27));

        assertThat(form.date("born")).contains(LocalDate.of(2019, 3, 27));
    }

    @Test
    void repeated_groups_are_read_in_order_of_their_numbers() {
        var form = posted("household.10.givenName", "C", "household.2.givenName", "B", "household.0.givenName", "A");

        assertThat(form.rows("household")).containsExactly("household.0.", "household.2.", "household.10.");
    }

    @Test
    void the_pointers_of_a_problem_become_fields() {
        var form = Form.empty();

        form.addAll(new ProblemException(
                ProblemType.INVALID, List.of(new FieldProblem("/household/0/birthDate", "Vul een datum in."))));

        assertThat(form.errors().of("household.0.birthDate")).isPresent();
    }

    @Test
    void a_problem_without_fields_is_told_about_the_whole_form() {
        var form = Form.empty();

        form.addAll(new ProblemException(ProblemType.UNAVAILABLE));

        assertThat(form.errors().entries()).singleElement().satisfies(error -> assertThat(error.anchor())
                .isEmpty());
    }

    private static Form dated(String day, String month, String year) {
        return posted("born-day", day, "born-month", month, "born-year", year);
    }

    private static Form posted(String... namesAndValues) {
        var body = new MultivaluedHashMap<String, String>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            body.putSingle(namesAndValues[i], namesAndValues[i + 1]);
        }
        return Form.of(body);
    }
}
