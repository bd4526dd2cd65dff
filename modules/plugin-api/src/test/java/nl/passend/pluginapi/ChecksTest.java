// SPDX-License-Identifier: EUPL-1.2
package nl.passend.pluginapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.passend.pluginapi.screen.Link;
import nl.passend.pluginapi.screen.Section;
import nl.passend.pluginapi.screen.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChecksTest {
    @Test
    void a_megabyte_of_text_is_refused_without_being_repeated() {
        var megabyte = "a".repeat(1_000_000);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Section.text("Over ons", megabyte))
                .withMessage("text of Over ons has 1000000 characters; at most 1000 fit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bell\u0007", "turned\u202Earound", "two\nlines"})
    void what_cannot_be_shown_on_a_line_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Checks.line(text, "name"));
    }

    @Test
    void an_endless_list_is_refused_after_the_last_entry_that_fits() {
        var endless = new AbstractList<String>() {
            @Override
            public String get(int index) {
                return "again";
            }

            @Override
            public int size() {
                return Integer.MAX_VALUE;
            }
        };

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.list(endless, "offers"))
                .withMessage("offers: more than 500");
    }

    @Test
    void a_list_cannot_change_after_it_was_given() {
        var given = new ArrayList<>(List.of("one"));
        var kept = Checks.list(given, "words");

        given.add("two");

        assertThat(kept).containsExactly("one");
    }

    @ParameterizedTest
    @ValueSource(strings = {"112", "0800-2000", "06 12 34 56 78", "+31 6 12345678"})
    void telephone_numbers_are_taken_as_people_write_them(String number) {
        assertThat(Checks.phone(number, "phone")).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "bel ons", "javascript:1", "1"})
    void anything_else_is_no_telephone_number(String number) {
        assertThatIllegalArgumentException().isThrownBy(() -> Checks.phone(number, "phone"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", "http://elsewhere.example", "//elsewhere.example", "data:text/html,x"})
    void a_link_leads_to_https_or_a_path_of_passend(String address) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Link("Lees meer", URI.create(address)));
    }

    @Test
    void a_row_of_a_table_has_a_text_below_each_heading() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Table("Wachttijden", List.of("Aanbod", "Weken"), List.of(List.of("Logeren"))))
                .withMessageContaining("1 texts, not 2");
    }

    @Test
    void an_optional_that_is_null_is_missing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.line((Optional<String>) null, "email"))
                .withMessage("email is missing");
    }
}
