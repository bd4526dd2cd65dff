// SPDX-License-Identifier: EUPL-1.2
package nl.passend.pluginapi.local;

import java.util.List;
import nl.passend.pluginapi.Checks;
import nl.passend.pluginapi.rules.Fact;
import nl.passend.pluginapi.rules.Rule;

/**
 * The rules of one place, and the facts that they need beside Passend's own.
 *
 * @param facts with names below {@code plugin.<id of the plugin>.}; Passend refuses the whole book when another name is among them
 * @param rules on those facts and Passend's; Passend evaluates them
 */
public record RuleBook(List<Fact> facts, List<Rule> rules) {
    public RuleBook {
        facts = Checks.list(facts, "facts");
        rules = Checks.list(rules, "rules");
    }

    public static RuleBook empty() {
        return new RuleBook(List.of(), List.of());
    }
}
