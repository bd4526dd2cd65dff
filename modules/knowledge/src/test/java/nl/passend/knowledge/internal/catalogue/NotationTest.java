// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import nl.passend.personas.internal.KnownFacts;
import nl.passend.pluginapi.rules.Condition;
import nl.passend.pluginapi.rules.Condition.Comparison;
import nl.passend.pluginapi.rules.Fact;
import nl.passend.pluginapi.rules.FactName;
import nl.passend.pluginapi.rules.FactType;
import nl.passend.pluginapi.rules.FactValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NotationTest {
    private static final KnownFacts FACTS = KnownFacts.shipped();

    @Property(tries = 500)
    void what_is_written_is_read_as_the_same(@ForAll("conditions") Condition condition) {
        assertThat(read(Notation.write(condition))).isEqualTo(condition);
    }

    @Property(tries = 500)
    void any_text_at_all_is_read_or_refused_with_a_sentence(@ForAll String text) {
        try {
            read(text);
        } catch (Notation.Fault e) {
            assertThat(e.getMessage()).matches("(?s)[A-Z‘].*[.]|Dit teken hoort hier niet: .*");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hasWlz is ja",
                "age minstens 18 en age hoogstens 22",
                "lives is een van (ownHome, withParents) of niet hasWlz is nee",
                "decisionSentOn binnen -42..0 dagen of lateExcused is ja",
                "threats bevat eviction en (age minstens 18 of (hasWlz is ja en refused is nee))"
            })
    void what_editors_write_comes_back_as_it_was(String text) {
        assertThat(Notation.write(read(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            shoeSize is ja                    | Het gegeven ‘shoeSize’ staat niet in de lijst van gegevens.
            age minstens 180                  | ‘age’ heeft nooit dit antwoord: 180.
            age minstens                      | Hier hoort een woord. De regel houdt hier op.
            age binnen -1..0 dagen            | ‘age’ is geen dag
            decisionSentOn binnen 3..0 dagen  | Achter ‘binnen’ staat het kleinste getal eerst.
            hasWlz is misschien               | Op ‘hasWlz’ is het antwoord ja of nee.
            hasWlz minstens ja                | ‘hasWlz’ heeft nooit dit antwoord: ja.
            hasWlz is ja en                   | Hier hoort een woord.
            (hasWlz is ja                     | Hier hoort ‘)’. De regel houdt hier op.
            hasWlz is ja)                     | Dit hoort hier niet: ‘)’.
            lives is een van (ownHome)        | Achter ‘is een van’ horen twee of meer antwoorden.
            lives is boat                     | ‘lives’ heeft nooit dit antwoord: boat.
            age > 18                          | Dit teken hoort hier niet: >
            age 18                            | Na ‘age’ hoort: is,
            """)
    void a_mistake_is_told_in_a_sentence(String text, String told) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(Notation.Fault.class).hasMessageContaining(told);
    }

    @Test
    void brackets_without_end_are_refused_and_not_followed() {
        assertThatThrownBy(() -> read("(".repeat(50) + "hasWlz is ja" + ")".repeat(50)))
                .hasMessage("Er staan te veel haakjes in elkaar.");
        assertThatThrownBy(() -> read("niet ".repeat(50) + "hasWlz is ja"))
                .hasMessage("Er staat te vaak ‘niet’ achter elkaar.");
    }

    @Test
    void the_facts_of_an_example_come_back_as_they_were() {
        var text =
                "refused = ja; age = 17; decisionSentOn = vandaag-35; applicationOn = vandaag; threats = [debts, eviction]; "
                        + "lives = ownHome; hasWlz = nee; problems = []";

        assertThat(FactsNotation.write(FactsNotation.read(text))).isEqualTo(text);
        assertThat(FactsNotation.counted(FactsNotation.read(text), LocalDate.of(2026, 11, 22)))
                .hasToString(
                        "{\"refused\":true,\"age\":17,\"decisionSentOn\":\"2026-10-18\",\"applicationOn\":\"2026-11-22\","
                                + "\"threats\":[\"debts\",\"eviction\"],\"lives\":\"ownHome\",\"hasWlz\":false,\"problems\":[]}");
    }

    @Property(tries = 300)
    void any_text_for_facts_is_read_or_refused_with_a_sentence(@ForAll String text) {
        try {
            FactsNotation.read(text);
        } catch (Notation.Fault e) {
            assertThat(e.getMessage()).isNotBlank();
        }
    }

    private static Condition read(String text) {
        return Notation.read(text, FACTS::find);
    }

    @Test
    void a_line_without_brackets_binds_en_before_of() {
        assertThat(read("hasWlz is ja of age minstens 18 en refused is nee"))
                .isEqualTo(read("hasWlz is ja of (age minstens 18 en refused is nee)"));
    }

    @Provide
    static Arbitrary<Condition> conditions() {
        return conditions(3);
    }

    private static Arbitrary<Condition> conditions(int depth) {
        if (depth == 0) {
            return comparisons();
        }
        var parts = conditions(depth - 1).list().ofMinSize(2).ofMaxSize(3);
        return Arbitraries.oneOf(
                comparisons(),
                conditions(depth - 1).map(Condition.Not::new),
                parts.map(Condition.All::new),
                parts.map(Condition.Any::new));
    }

    private static Arbitrary<Condition> comparisons() {
        return Arbitraries.of(FACTS.facts()).flatMap(NotationTest::comparisons);
    }

    private static Arbitrary<Condition> comparisons(Fact fact) {
        FactName name = fact.name();
        if (fact.type() instanceof FactType.YesNo) {
            return Arbitraries.of(true, false)
                    .map(yes -> new Condition.Compare(name, Comparison.EQUALS, new FactValue.YesNo(yes)));
        }
        if (fact.type() instanceof FactType.WholeNumber type) {
            return Arbitraries.integers().between(type.least(), type.most()).flatMap(number -> Arbitraries.of(
                            Comparison.EQUALS, Comparison.AT_LEAST, Comparison.AT_MOST)
                    .map(comparison -> new Condition.Compare(name, comparison, new FactValue.WholeNumber(number))));
        }
        if (fact.type() instanceof FactType.Day) {
            return Arbitraries.integers()
                    .between(-400, 400)
                    .list()
                    .ofSize(2)
                    .map(days -> List.copyOf(days.stream().sorted().toList()))
                    .map(days -> Tuple.of(days.get(0), days.get(1)))
                    .map(days -> new Condition.WithinDays(name, days.get1(), days.get2()));
        }
        if (fact.type() instanceof FactType.SomeOf some) {
            return Arbitraries.of(some.options())
                    .map(option -> new Condition.Compare(
                            name, Comparison.INCLUDES, new FactValue.Codes(Set.of(option.code()))));
        }
        return Arbitraries.of(((FactType.OneOf) fact.type()).options())
                .map(option -> new Condition.Compare(name, Comparison.EQUALS, new FactValue.Code(option.code())));
    }
}
