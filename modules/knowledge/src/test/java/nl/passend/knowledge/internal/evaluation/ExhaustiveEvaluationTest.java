// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.evaluation;

import static nl.passend.knowledge.internal.evaluation.SomeRules.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.passend.pluginapi.rules.Condition;
import nl.passend.pluginapi.rules.FactName;
import nl.passend.pluginapi.rules.FactValue;
import nl.passend.pluginapi.rules.Facts;
import nl.passend.pluginapi.rules.Outcome;
import org.junit.jupiter.api.Test;

/** Every small condition with everything that can be known, against every way in which the unknown can turn out. */
class ExhaustiveEvaluationTest {
    private static final Map<FactName, List<FactValue>> WORLD = Map.of(
            SUNNY.name(), List.of(yes(), no()),
            WINDY.name(), List.of(yes(), no()),
            PLACE.name(), List.of(code("beach"), code("wood"), code("town")),
            AGE.name(), List.of(number(3), number(17), number(18)));

    private static final List<Condition> LEAVES = List.of(
            is(SUNNY, true), is(WINDY, false), is(PLACE, "beach"), is(PLACE, "wood"), atLeast(AGE, 18), atMost(AGE, 3));

    @Test
    void what_is_settled_stays_so_however_the_unknown_turns_out() {
        var known = allThatCanBeKnown();
        long compared = 0;
        for (Condition condition : smallConditions()) {
            for (Facts facts : known) {
                var outcome = with(facts).of(condition);
                var turns = EnumSet.noneOf(Outcome.class);
                for (Facts whole : completions(facts, condition.facts())) {
                    turns.add(with(whole).of(condition));
                    compared++;
                }

                assertThat(turns).as("completed facts leave nothing unknown").doesNotContain(Outcome.UNKNOWN);
                if (outcome != Outcome.UNKNOWN) {
                    assertThat(turns).as("%s with %s", condition, facts).isEqualTo(Set.of(outcome));
                } else if (eachFactOnce(condition)) {
                    assertThat(turns).as("%s with %s", condition, facts).hasSize(2);
                }
            }
        }
        assertThat(compared).isGreaterThan(100_000);
    }

    private static List<Condition> smallConditions() {
        var first = new ArrayList<>(LEAVES);
        LEAVES.forEach(leaf -> first.add(not(leaf)));
        var second = new ArrayList<Condition>(first);
        for (Condition left : first) {
            for (Condition right : first) {
                second.add(all(left, right));
                second.add(any(left, right));
                second.add(not(all(left, right)));
            }
        }
        var third = new ArrayList<Condition>(second);
        for (Condition whole : second) {
            third.add(all(whole, is(SUNNY, true)));
            third.add(any(whole, is(PLACE, "town")));
        }
        return third;
    }

    private static List<Facts> allThatCanBeKnown() {
        var known = List.of(Facts.none());
        for (var fact : WORLD.entrySet()) {
            known = known.stream()
                    .flatMap(facts -> Stream.concat(
                            Stream.of(facts), fact.getValue().stream().map(value -> facts.with(fact.getKey(), value))))
                    .toList();
        }
        return known;
    }

    private static List<Facts> completions(Facts facts, Set<FactName> names) {
        var whole = List.of(facts);
        for (FactName name : names) {
            if (facts.find(name).isEmpty()) {
                whole = whole.stream()
                        .flatMap(some -> WORLD.get(name).stream().map(value -> some.with(name, value)))
                        .toList();
            }
        }
        return whole;
    }

    /** Then Kleene's logic is not only sound but exact: unknown means that it really can turn out both ways. */
    private static boolean eachFactOnce(Condition condition) {
        var leaves = leaves(condition).toList();
        return leaves.stream().flatMap(leaf -> leaf.facts().stream()).distinct().count() == leaves.size();
    }

    private static Stream<Condition> leaves(Condition condition) {
        if (condition instanceof Condition.All all) {
            return all.parts().stream().flatMap(ExhaustiveEvaluationTest::leaves);
        }
        if (condition instanceof Condition.Any any) {
            return any.parts().stream().flatMap(ExhaustiveEvaluationTest::leaves);
        }
        return condition instanceof Condition.Not not ? leaves(not.part()) : Stream.of(condition);
    }
}
