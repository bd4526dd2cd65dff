// SPDX-License-Identifier: EUPL-1.2
package nl.passend.personas.internal;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import nl.passend.kernel.datafile.DataEntry;
import nl.passend.kernel.datafile.DataFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactFileTest {
    private static final String GOOD = """
            {"sources": {"own": {"title": "Zelf", "checkedOn": "2026-11-22", "verified": true}},
             "groups": [{"code": "person", "title": "Wie", "facts": [
               {"name": "age", "type": "number", "least": 0, "most": 120, "unit": "jaar", "question": "Hoe oud?", "source": "own"}]}]}
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "type": "number"     | "type": "length"      | person, facts.json, age, type: is none of
                    "source": "own"      | "source": "theirs"    | age, source: is none of the sources
                    "question": "Hoe oud?" | "question": "Leeftijd" | age, question: does not end with a question mark
                    "name": "age"        | "name": "plugin.a.age" | name: names below plugin. are for plugins
                    "unit": "jaar"       | "units": "jaar"       | age, units: is a field that nobody reads
                    "checkedOn": "2026-11-22" | "checkedOn": "22-11-2026" | sources, own, checkedOn: is not a day
                    """)
    void a_mistake_names_the_fact_and_the_field(String right, String wrong, String told) {
        String message = told.replace("person, facts.json, ", "");

        assertThatThrownBy(() -> read(GOOD.replace(right, wrong)))
                .isInstanceOf(DataFault.class)
                .hasMessageStartingWith("facts.json, ")
                .hasMessageContaining(message);
    }

    @Test
    void the_same_name_twice_is_told() {
        var twice = GOOD.replace(
                "\"source\": \"own\"}]",
                "\"source\": \"own\"}, {\"name\": \"age\", \"type\": \"yesNo\", \"question\": \"Oud?\", \"source\": \"own\"}]");

        assertThatThrownBy(() -> read(twice)).hasMessageContaining("age, name: stands twice");
    }

    private static void read(String text) {
        FactFile.read(DataEntry.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "facts.json"));
    }
}
