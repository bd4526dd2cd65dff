// SPDX-License-Identifier: EUPL-1.2
package nl.passend.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import nl.passend.knowledge.internal.evaluation.Evaluation;
import nl.passend.knowledge.internal.evaluation.HelpfulQuestions;
import nl.passend.knowledge.internal.evaluation.JudgedRule;
import nl.passend.pluginapi.rules.Condition;
import nl.passend.pluginapi.rules.Condition.Comparison;
import nl.passend.pluginapi.rules.Fact;
import nl.passend.pluginapi.rules.FactName;
import nl.passend.pluginapi.rules.FactType;
import nl.passend.pluginapi.rules.FactValue;
import nl.passend.pluginapi.rules.Facts;
import nl.passend.pluginapi.rules.Outcome;
import nl.passend.pluginapi.rules.Requirement;
import nl.passend.pluginapi.rules.RouteId;
import nl.passend.pluginapi.rules.Rule;
import nl.passend.pluginapi.rules.Source;
import org.junit.jupiter.api.Test;

/**
 * A thousand rules over 64 facts, half of them known, judged with every explanation that a screen needs. The floor looks up every
 * fact that a rule compares once in a hash map and asks whether the values are equal: no tree, no three values, nothing explained.
 */
class RulesBench {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Source SOURCE = new Source("Benchmark", Optional.empty(), TODAY, true);
    private static final int FACTS = 64;
    private static final int RULES = Size.of(1000);
    private static final int ROUNDS = Size.of(300);
    private static final int REQUIREMENTS = 4;

    private final Random random = new Random(22);
    private final List<Rule> rules = new ArrayList<>();
    private Facts facts = Facts.none();

    @Test
    void a_thousand_rules_against_looking_up_what_they_compare() {
        for (int i = 0; i < FACTS; i += 2) {
            facts = facts.with(name(i), value(i));
        }
        for (int i = 0; i < RULES; i++) {
            rules.add(rule(i));
        }
        List<Condition.Compare> compares = rules.stream()
                .flatMap(rule -> rule.requirements().stream())
                .flatMap(requirement -> leaves(requirement.condition()).stream())
                .toList();
        Map<FactName, FactValue> known = new HashMap<>(facts.values());

        List<Double> floor = new ArrayList<>();
        List<Double> judged = new ArrayList<>();
        List<Double> ranked = new ArrayList<>();
        long outcomes = 0;
        for (int round = 0; round < 2 * ROUNDS; round++) {
            long begin = System.nanoTime();
            long equal = compares.stream()
                    .filter(compare -> compare.value().equals(known.get(compare.fact())))
                    .count();
            long looked = System.nanoTime();
            Evaluation evaluation = new Evaluation(facts, TODAY);
            List<JudgedRule> all = rules.stream().map(evaluation::of).toList();
            long done = System.nanoTime();
            outcomes += equal + all.size();
            if (round >= ROUNDS) {
                floor.add((looked - begin) / 1e6);
                judged.add((done - looked) / 1e6);
            }
        }
        for (int round = 0; round < Math.max(1, ROUNDS / 30); round++) {
            long begin = System.nanoTime();
            outcomes += new HelpfulQuestions(rules.stream().map(List::of).toList(), facts, TODAY)
                    .among(askable())
                    .size();
            ranked.add((System.nanoTime() - begin) / 1e6);
        }
        new Report("rules", "Rules judged")
                .columns(
                        "rules",
                        "comparisons",
                        "floor ms (median)",
                        "judged ms (median)",
                        "p95",
                        "ratio",
                        "ranked questions ms")
                .row(
                        RULES,
                        compares.size(),
                        Figures.median(floor),
                        Figures.median(judged),
                        Figures.percentile(judged, 95),
                        Figures.ratio(Figures.median(judged) / Figures.median(floor)),
                        Figures.median(ranked))
                .tell();

        assertThat(outcomes).isPositive();
        assertSound();
    }

    /** What is settled with half of the facts stays settled with all of them. */
    private void assertSound() {
        Facts whole = facts;
        for (int i = 1; i < FACTS; i += 2) {
            whole = whole.with(name(i), value(i));
        }
        for (Rule rule : rules) {
            Outcome before = new Evaluation(facts, TODAY).of(rule).outcome();
            Outcome after = new Evaluation(whole, TODAY).of(rule).outcome();
            assertThat(after).isNotEqualTo(Outcome.UNKNOWN);
            if (before != Outcome.UNKNOWN) {
                assertThat(after).isEqualTo(before);
            }
        }
    }

    private Rule rule(int number) {
        List<Requirement> requirements = new ArrayList<>();
        for (int i = 0; i < REQUIREMENTS; i++) {
            requirements.add(new Requirement(
                    "gevraagd",
                    "dat niet zo is",
                    new Condition.Any(
                            List.of(compare(), new Condition.All(List.of(compare(), new Condition.Not(compare())))))));
        }
        return new Rule("rule-" + number, 1, new RouteId("route-" + number), requirements, SOURCE);
    }

    private Condition compare() {
        int fact = random.nextInt(FACTS);
        return new Condition.Compare(name(fact), fact % 4 == 2 ? Comparison.AT_LEAST : Comparison.EQUALS, value(fact));
    }

    private FactValue value(int fact) {
        return fact % 4 == 2
                ? new FactValue.WholeNumber(random.nextInt(100))
                : new FactValue.YesNo(random.nextBoolean());
    }

    private static List<Condition.Compare> leaves(Condition condition) {
        List<Condition.Compare> leaves = new ArrayList<>();
        if (condition instanceof Condition.Compare compare) {
            leaves.add(compare);
        } else if (condition instanceof Condition.Not not) {
            leaves.addAll(leaves(not.part()));
        } else if (condition instanceof Condition.All all) {
            all.parts().forEach(part -> leaves.addAll(leaves(part)));
        } else if (condition instanceof Condition.Any any) {
            any.parts().forEach(part -> leaves.addAll(leaves(part)));
        }
        return leaves;
    }

    private static List<Fact> askable() {
        List<Fact> all = new ArrayList<>();
        for (int i = 0; i < FACTS; i++) {
            FactType type = i % 4 == 2 ? new FactType.WholeNumber(0, 100, "") : new FactType.YesNo();
            all.add(new Fact(name(i), type, "?", Optional.empty(), Optional.empty(), SOURCE));
        }
        return all;
    }

    private static FactName name(int fact) {
        return FactName.of("fact" + fact);
    }
}
