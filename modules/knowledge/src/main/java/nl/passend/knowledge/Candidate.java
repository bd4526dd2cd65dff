// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nl.passend.pluginapi.rules.Fact;
import nl.passend.pluginapi.rules.FactName;
import nl.passend.pluginapi.rules.Outcome;
import nl.passend.pluginapi.rules.Verdict;

/**
 * One route in one municipality, judged by what is known. Never shown as a bare yes or no.
 *
 * @param municipality slug
 * @param conditions of the rule that comes closest, when the route has several
 * @param missing facts that can still turn a condition
 * @param doubts about what it rests on, the loudest first
 * @param rules all rules of the route, with the versions by which it was judged: what a plan freezes
 */
public record Candidate(
        Route route,
        Law law,
        String municipality,
        Verdict verdict,
        List<JudgedCondition> conditions,
        List<MissingFact> missing,
        List<RuleUsed> rules,
        List<CountedTerm> terms,
        List<Doubt> doubts,
        LocalPart local) {
    public Candidate {
        conditions = List.copyOf(conditions);
        missing = List.copyOf(missing);
        rules = List.copyOf(rules);
        terms = List.copyOf(terms);
        doubts = List.copyOf(doubts);
    }

    public long count(Outcome outcome) {
        return conditions.stream()
                .filter(condition -> condition.outcome() == outcome)
                .count();
    }

    /**
     * @param text what is asked
     * @param because what to say when it fails
     * @param facts all that it looks at
     */
    public record JudgedCondition(String text, String because, Outcome outcome, List<FactName> facts) {
        public JudgedCondition {
            facts = List.copyOf(facts);
        }
    }

    /** @param fact with its question, and with who must judge it */
    public record MissingFact(Fact fact) {}

    /** @param id unique among the rules of its giver */
    public record RuleUsed(String id, int version) {}

    /**
     * A term, counted when its first day is among the facts.
     *
     * @param lastDay the last day on which it can be done
     * @param daysLeft after today; negative when it has passed
     */
    public record CountedTerm(
            Term term, Optional<LocalDate> begin, Optional<LocalDate> lastDay, OptionalLong daysLeft) {}
}
