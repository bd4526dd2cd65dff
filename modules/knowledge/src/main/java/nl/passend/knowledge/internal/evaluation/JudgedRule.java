// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.evaluation;

import java.util.List;
import nl.passend.pluginapi.rules.Outcome;
import nl.passend.pluginapi.rules.Rule;

/** A rule with the outcome of each of its requirements. */
public record JudgedRule(Rule rule, List<JudgedRequirement> requirements) {
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
