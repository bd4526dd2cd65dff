// SPDX-License-Identifier: EUPL-1.2
package nl.passend.personas.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Set;
import nl.passend.kernel.problem.FieldProblem;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.pluginapi.rules.FactName;
import nl.passend.pluginapi.rules.FactValue;
import nl.passend.pluginapi.rules.Facts;
import org.junit.jupiter.api.Test;

class KnownFactsTest {
    private final KnownFacts catalogue = KnownFacts.shipped();

    @Test
    void the_catalogue_is_whole() {
        assertThat(catalogue.facts()).hasSizeGreaterThan(60);
        assertThat(catalogue.find(FactName.of("nearDayAndNight")).orElseThrow().judgedBy())
                .contains("het CIZ");
    }

    @Test
    void questions_are_short_enough_to_ask_aloud() {
        assertThat(catalogue.facts())
                .allSatisfy(
                        fact -> assertThat(fact.question()).hasSizeLessThan(140).doesNotContain(";"));
    }

    @Test
    void what_was_written_is_read_back() {
        var facts = Facts.none()
                .with(FactName.of("age"), new FactValue.WholeNumber(7))
                .with(FactName.of("hasWlz"), new FactValue.YesNo(true))
                .with(FactName.of("lives"), new FactValue.Code("withParents"))
                .with(FactName.of("decisionSentOn"), new FactValue.Day(LocalDate.of(2026, 11, 2)))
                .with(FactName.of("threats"), new FactValue.Codes(Set.of("eviction", "cutOff")));

        assertThat(catalogue.read(catalogue.write(facts), "/facts")).isEqualTo(facts);
    }

    @Test
    void an_answer_that_is_none_is_told_with_its_place_and_without_its_value() {
        var wrong = refused("""
                {"age": 700, "hasWlz": "ja", "lives": "castle", "decisionSentOn": "2-11-2026", "threats": "eviction", "shoeSize": 43}
                """);

        assertThat(wrong.fields())
                .extracting(FieldProblem::pointer)
                .containsExactly(
                        "/facts/age",
                        "/facts/hasWlz",
                        "/facts/lives",
                        "/facts/decisionSentOn",
                        "/facts/threats",
                        "/facts/shoeSize");
        assertThat(wrong.fields()).extracting(FieldProblem::message).noneMatch(text -> text.contains("castle"));
    }

    @Test
    void null_leaves_a_fact_unknown() {
        assertThat(catalogue.read(json("{\"age\": null}"), "/facts")).isEqualTo(Facts.none());
    }

    @Test
    void answers_are_told_in_words() {
        assertThat(words("age", new FactValue.WholeNumber(7))).isEqualTo("7 jaar");
        assertThat(words("hasWlz", new FactValue.YesNo(false))).isEqualTo("Nee");
        assertThat(words("lives", new FactValue.Code("withParents"))).isEqualTo("Bij ouders of familie");
        assertThat(words("decisionSentOn", new FactValue.Day(LocalDate.of(2026, 11, 2))))
                .isEqualTo("2 november 2026");
        assertThat(words("threats", new FactValue.Codes(Set.of()))).isEqualTo("Niets daarvan");
    }

    private String words(String name, FactValue value) {
        return catalogue.words(catalogue.find(FactName.of(name)).orElseThrow(), value);
    }

    private ProblemException refused(String facts) {
        return catchThrowableOfType(ProblemException.class, () -> catalogue.read(json(facts), "/facts"));
    }

    private static JsonObject json(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
