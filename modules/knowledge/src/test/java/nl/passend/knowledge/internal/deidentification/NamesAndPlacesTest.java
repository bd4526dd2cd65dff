// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.deidentification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a name ends and the place begins in which somebody is. */
class NamesAndPlacesTest {
    private final TextCheck check = new TextCheck(List.of("Zutphen", "De Bilt", "Bergen op Zoom", "Velde"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Wij spraken Fatima de Groot in Zutphen.       | NAME Fatima de Groot; PLACE Zutphen
            Fatima in De Bilt belde.                      | NAME Fatima; PLACE De Bilt
            Zij zag Sanne op den Akker.                   | NAME Sanne op den Akker
            Zij zag Sanne in 't Veld.                     | NAME Sanne in 't Veld
            Zij zag Fatima de Groot in Bergen op Zoom.    | NAME Fatima de Groot; PLACE Bergen op Zoom
            Zij zag mevrouw Fatima van Zutphen.           | NAME Fatima van Zutphen
            Zij gingen naar Zutphen.                      | PLACE Zutphen
            Zij zag Fatima te Velde.                      | NAME Fatima; PLACE Velde
            """)
    void a_name_ends_where_a_place_that_is_known_begins(String text, String expected) {
        var found = check.check(text, List.of()).stream()
                .map(one -> one.kind() + " " + one.in(text))
                .toList();

        assertThat(String.join("; ", found)).isEqualTo(expected);
    }

    @Test
    void a_name_that_is_also_a_place_stays_a_name_when_more_of_it_follows() {
        var text = "Zij zag Zutphen Maanlicht op straat.";

        assertThat(check.check(text, List.of()))
                .extracting(one -> one.kind() + " " + one.in(text))
                .containsExactly("NAME Zutphen Maanlicht");
    }
}
