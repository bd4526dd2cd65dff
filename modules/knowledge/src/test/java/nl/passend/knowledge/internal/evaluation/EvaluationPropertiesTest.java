// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.evaluation;

import static nl.passend.knowledge.internal.evaluation.SomeRules.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.passend.pluginapi.rules.Condition;
import nl.passend.pluginapi.rules.Condition.Comparison;
import nl.passend.pluginapi.rules.FactName;
import nl.passend.pluginapi.rules.FactValue;
import nl.passend.pluginapi.rules.Facts;
import nl.passend.pluginapi.rules.Outcome;

/** Large conditions over forty facts of several kinds. */
class EvaluationPropertiesTest {
    private static final int FACTS = 40;

    @Property(tries = 2000)
    void learning_more_never_turns_what_was_settled(
            @ForAll("conditions") Condition condition, @ForAll("facts") Facts known, @ForAll("facts") Facts more) {
        var before = with(known).of(condition);

        var after = with(both(known, more)).of(condition);

        if (before != Outcome.UNKNOWN) {
            assertThat(after).isEqualTo(before);
        }
    }

    @Property(tries = 1000)
    void knowing_everything_leaves_nothing_unknown(
            @ForAll("conditions") Condition condition, @ForAll("whole") Facts whole) {
        assertThat(with(whole).of(condition)).isNotEqualTo(Outcome.UNKNOWN);
    }

    @Property(tries = 1000)
    void facts_that_are_not_named_as_open_change_nothing(
            @ForAll("conditions") Condition condition, @ForAll("facts") Facts known, @ForAll("whole") Facts whole) {
        var open = with(known).of(rule("any", condition)).requirements().get(0).open();

        var learned = whole.values().entrySet().stream()
                .filter(fact -> !open.contains(fact.getKey()))
                .reduce(
                        known,
                        (facts, fact) -> facts.find(fact.getKey()).isPresent()
                                ? facts
                                : facts.with(fact.getKey(), fact.getValue()),
                        (left, right) -> left);

        assertThat(with(learned).of(condition)).isEqualTo(with(known).of(condition));
    }

    @Property(tries = 1000)
    void not_all_is_any_not(
            @ForAll("conditions") Condition left, @ForAll("conditions") Condition right, @ForAll("facts") Facts facts) {
        assertThat(with(facts).of(not(all(left, right)))).isEqualTo(with(facts).of(any(not(left), not(right))));
    }

    @Property(tries = 500)
    void the_order_of_the_parts_does_not_matter(
            @ForAll("conditions") Condition left, @ForAll("conditions") Condition right, @ForAll("facts") Facts facts) {
        assertThat(with(facts).of(all(left, right))).isEqualTo(with(facts).of(all(right, left)));
        assertThat(with(facts).of(any(left, right))).isEqualTo(with(facts).of(any(right, left)));
    }

    private static Facts both(Facts known, Facts more) {
        var together = new java.util.TreeMap<>(more.values());
        together.putAll(known.values());
        return new Facts(together);
    }

    @Provide
    Arbitrary<Condition> conditions() {
        return tree(4);
    }

    @Provide
    Arbitrary<Facts> facts() {
        return Arbitraries.integers()
                .between(0, FACTS - 1)
                .set()
                .ofMaxSize(25)
                .flatMap(chosen -> values(List.copyOf(new TreeSet<>(chosen))));
    }

    @Provide
    Arbitrary<Facts> whole() {
        return values(IntStream.range(0, FACTS).boxed().toList());
    }

    private static Arbitrary<Facts> values(List<Integer> chosen) {
        return Arbitraries.integers().between(0, 30).list().ofSize(FACTS).map(numbers -> {
            var facts = Facts.none();
            for (int fact : chosen) {
                facts = facts.with(name(fact), value(fact, numbers.get(fact)));
            }
            return facts;
        });
    }

    private static Arbitrary<Condition> tree(int depth) {
        if (depth == 0) {
            return leaf();
        }
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(2, leaf()),
                net.jqwik.api.Tuple.of(1, tree(depth - 1).map(SomeRules::not)),
                net.jqwik.api.Tuple.of(
                        3, tree(depth - 1).list().ofMinSize(1).ofMaxSize(4).map(Condition.All::new)),
                net.jqwik.api.Tuple.of(
                        3, tree(depth - 1).list().ofMinSize(1).ofMaxSize(4).map(Condition.Any::new)));
    }

    private static Arbitrary<Condition> leaf() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, FACTS - 1),
                        Arbitraries.of(Comparison.EQUALS, Comparison.AT_LEAST, Comparison.AT_MOST),
                        Arbitraries.integers().between(0, 30))
                .as((fact, comparison, number) -> switch (fact % 4) {
                    case 0 -> new Condition.Compare(name(fact), Comparison.EQUALS, value(fact, number));
                    case 1 -> new Condition.Compare(name(fact), comparison, value(fact, number));
                    case 2 -> new Condition.WithinDays(name(fact), number - 20, number - 5);
                    default -> new Condition.Compare(name(fact), Comparison.INCLUDES, value(fact, number));
                });
    }

    /** Yes or no, number, day, several codes: by the number of the fact. */
    private static FactValue value(int fact, int number) {
        return switch (fact % 4) {
            case 0 -> new FactValue.YesNo(number % 2 == 0);
            case 1 -> new FactValue.WholeNumber(number);
            case 2 -> new FactValue.Day(TODAY.plusDays(number - 15L));
            default -> new FactValue.Codes(java.util.Set.of("c" + number % 3));
        };
    }

    private static FactName name(int fact) {
        return FactName.of("fact" + fact);
    }
}
