// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.datafile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class DataEntryTest {
    private static final String FILE = """
            {"facts": [{"name": "age", "least": 0, "checkedOn": "2026-11-22", "known": true, "page": "http://x"}, {"name": " "}]}
            """;

    @Test
    void values_come_as_what_they_are() {
        var age = read(FILE).entries("facts").get(0);

        assertThat(age.text("name")).isEqualTo("age");
        assertThat(age.number("least")).isZero();
        assertThat(age.day("checkedOn")).isEqualTo(LocalDate.of(2026, 11, 22));
        assertThat(age.flag("known")).isTrue();
        assertThat(age.findText("help")).isEmpty();
        assertThat(age.texts("notThere")).isEmpty();
    }

    @Test
    void a_mistake_names_file_entry_and_field() {
        var facts = read(FILE).entries("facts");

        assertThatThrownBy(() -> facts.get(0).calledBy("name").text("question"))
                .isInstanceOf(DataFault.class)
                .hasMessage("facts.json, age, question: is missing");
        assertThatThrownBy(() -> facts.get(1).text("name")).hasMessage("facts.json, facts 2, name: is not a text");
        assertThatThrownBy(() -> facts.get(0).number("name")).hasMessageEndingWith("name: is not a whole number");
        assertThatThrownBy(() -> facts.get(0).findAddress("page")).hasMessageEndingWith("is not an address with https");
    }

    @Test
    void a_list_tells_of_each_once_and_of_nothing_else() {
        var file = read("""
                {"terms": [{"kind": "a", "within": "P1M"}, {"kind": "b", "within": "soon"}], "twice": [{"kind": "a"}, {"kind": "a"}]}
                """);

        var found = oneForEach(file, "terms", "a", "b");
        assertThat(found.get("a").period("within")).isEqualTo(Period.ofMonths(1));
        assertThatThrownBy(() -> found.get("b").period("within"))
                .hasMessage("facts.json, b, within: is not a period such as P1M");
        assertThatThrownBy(() -> oneForEach(file, "terms", "a", "c"))
                .hasMessage("facts.json, b, kind: is none of a, c");
        assertThatThrownBy(() -> oneForEach(file, "terms", "a", "b", "c"))
                .hasMessage("facts.json, terms: tells nothing of c");
        assertThatThrownBy(() -> oneForEach(file, "twice", "a")).hasMessage("facts.json, a, kind: stands twice");
    }

    private static Map<String, DataEntry> oneForEach(DataEntry file, String list, String... known) {
        return file.oneForEach(list, "kind", List.of(known), Function.identity());
    }

    @Test
    void a_misspelt_field_is_told() {
        var age = read(FILE).entries("facts").get(0).calledBy("name");

        assertThatThrownBy(() -> age.only("name", "leest", "checkedOn", "known", "page"))
                .hasMessageContaining("facts.json, age, least: is a field that nobody reads");
    }

    @Test
    void what_is_no_json_is_told_with_its_file() {
        assertThatThrownBy(() -> read("[")).isInstanceOf(DataFault.class).hasMessageStartingWith("facts.json: ");
        assertThatThrownBy(() -> DataEntry.read(DataEntryTest.class, "nowhere.json"))
                .hasMessage("nowhere.json: is not in the jar");
    }

    private static DataEntry read(String text) {
        return DataEntry.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "facts.json");
    }
}
