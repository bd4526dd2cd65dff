// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.evaluation;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import nl.passend.pluginapi.rules.FactName;
import nl.passend.pluginapi.rules.Outcome;
import nl.passend.pluginapi.rules.Requirement;

/**
 * @param open the unknown facts that can still turn the outcome; empty when it is settled
 */
public record JudgedRequirement(Requirement requirement, Outcome outcome, Set<FactName> open) {
    public JudgedRequirement {
        open = Collections.unmodifiableSet(new TreeSet<>(open));
    }
}
