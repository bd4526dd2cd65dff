// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.evaluation;

import java.util.Comparator;
import java.util.List;
import nl.passend.pluginapi.rules.Outcome;
import nl.passend.pluginapi.rules.Rule;

/** A rule with the outcome of each of its requirements. */
public record JudgedRule(Rule rule, List<JudgedRequirement> requirements) {
    /** The rule that comes closest first: with the fewest failures, then the most that holds. */
    public static final Comparator<JudgedRule> CLOSEST = Comparator.<JudgedRule>comparingLong(
                    rule -> rule.count(Outcome.FAILS))
            .thenComparingLong(rule -> rule.count(Outcome.UNKNOWN))
            .thenComparingLong(rule -> -rule.count(Outcome.HOLDS));

    public JudgedRule {
        requirements = List.copyOf(requirements);
    }

    /** All requirements together. */
    public Outcome outcome() {
        if (count(Outcome.FAILS) > 0) {
            return Outcome.FAILS;
        }
        return count(Outcome.UNKNOWN) > 0 ? Outcome.UNKNOWN : Outcome.HOLDS;
    }

    public long count(Outcome outcome) {
        return requirements.stream().filter(one -> one.outcome() == outcome).count();
    }
}
