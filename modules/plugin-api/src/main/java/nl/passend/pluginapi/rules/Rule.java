// SPDX-License-Identifier: EUPL-1.2
package nl.passend.pluginapi.rules;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * When a route fits: when all its requirements hold. A route may have several rules; then it fits when one of them does.
 *
 * @param id unique among the rules of its giver, such as {@code wlz-zorg-thuis-volwassene}
 * @param version counts up with every change of meaning; what was put into a plan keeps the version that it was judged by
 */
public record Rule(String id, int version, RouteId route, List<Requirement> requirements, Source source) {
    public Rule {
        requirements = List.copyOf(requirements);
        if (requirements.isEmpty()) {
            throw new IllegalArgumentException("Rule " + id + " asks nothing.");
        }
        if (version < 1) {
            throw new IllegalArgumentException("Rule " + id + " has version " + version + "; versions start at 1.");
        }
    }

    /** Every fact that the rule looks at. */
    public Set<FactName> facts() {
        var facts = new TreeSet<FactName>();
        requirements.forEach(requirement -> facts.addAll(requirement.condition().facts()));
        return facts;
    }
}
