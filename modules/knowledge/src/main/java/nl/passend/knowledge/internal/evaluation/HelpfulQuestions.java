// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeMap;
import nl.passend.pluginapi.rules.Condition;
import nl.passend.pluginapi.rules.Fact;
import nl.passend.pluginapi.rules.FactName;
import nl.passend.pluginapi.rules.FactValue;
import nl.passend.pluginapi.rules.Facts;
import nl.passend.pluginapi.rules.Outcome;
import nl.passend.pluginapi.rules.Requirement;
import nl.passend.pluginapi.rules.Rule;
import nl.passend.pluginapi.rules.Verdict;

/**
 * Finds which question changes most: every unknown fact gets every answer that the rules can tell apart, and what then is settled
 * is counted. The average over the answers counts, because nobody knows which one it will be; first in routes, then in
 * requirements of undecided routes.
 */
public final class HelpfulQuestions {
    /**
     * @param routes how many undecided routes its answer settles, on average
     * @param requirements how many unknown requirements of those routes its answer settles, on average
     */
    public record Helpful(FactName fact, double routes, double requirements) {}

    private static final Comparator<Helpful> MOST_FIRST = Comparator.comparingDouble(Helpful::routes)
            .thenComparingDouble(Helpful::requirements)
            .reversed();

    private final List<List<Rule>> undecided;
    private final Facts facts;
    private final LocalDate today;

    /** @param routes the rules of each route */
    public HelpfulQuestions(List<List<Rule>> routes, Facts facts, LocalDate today) {
        var now = new Evaluation(facts, today);
        this.undecided = routes.stream()
                .filter(rules -> now.verdict(rules) == Verdict.PERHAPS)
                .toList();
        this.facts = facts;
        this.today = today;
    }

    /**
     * @param askable the facts that may be asked, in the order that breaks ties
     * @return those that settle anything, the most helpful first
     */
    public List<Helpful> among(List<Fact> askable) {
        var routesOf = new TreeMap<FactName, LinkedHashSet<List<Rule>>>();
        for (List<Rule> rules : undecided) {
            for (Rule rule : rules) {
                rule.facts().forEach(fact -> routesOf.computeIfAbsent(fact, f -> new LinkedHashSet<>())
                        .add(rules));
            }
        }
        var found = new ArrayList<Helpful>();
        for (Fact fact : askable) {
            if (facts.find(fact.name()).isEmpty() && routesOf.containsKey(fact.name())) {
                found.add(help(fact, List.copyOf(routesOf.get(fact.name()))));
            }
        }
        found.removeIf(help -> help.routes() == 0 && help.requirements() == 0);
        found.sort(MOST_FIRST);
        return found;
    }

    private Helpful help(Fact fact, List<List<Rule>> routes) {
        List<Condition> conditions = routes.stream()
                .flatMap(List::stream)
                .flatMap(rule -> rule.requirements().stream())
                .map(Requirement::condition)
                .toList();
        var answers = PossibleAnswers.to(fact, conditions, today);
        long unknownNow = unknown(routes, new Evaluation(facts, today));
        long settledRoutes = 0;
        long settledRequirements = 0;
        for (FactValue answer : answers) {
            var then = new Evaluation(facts.with(fact.name(), answer), today);
            settledRoutes += routes.stream()
                    .filter(rules -> then.verdict(rules) != Verdict.PERHAPS)
                    .count();
            settledRequirements += unknownNow - unknown(routes, then);
        }
        double tried = Math.max(1, answers.size());
        return new Helpful(fact.name(), settledRoutes / tried, settledRequirements / tried);
    }

    private static long unknown(List<List<Rule>> routes, Evaluation evaluation) {
        long count = 0;
        for (List<Rule> rules : routes) {
            for (Rule rule : rules) {
                for (Requirement requirement : rule.requirements()) {
                    count += evaluation.of(requirement.condition()) == Outcome.UNKNOWN ? 1 : 0;
                }
            }
        }
        return count;
    }
}
