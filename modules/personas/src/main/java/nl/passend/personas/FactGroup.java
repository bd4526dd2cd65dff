// SPDX-License-Identifier: EUPL-1.2
package nl.passend.personas;

import java.util.List;
import nl.passend.pluginapi.rules.Fact;

/**
 * Facts that one talks about together.
 *
 * @param code such as {@code person}
 * @param title as people read it
 */
public record FactGroup(String code, String title, List<Fact> facts) {
    public FactGroup {
        facts = List.copyOf(facts);
    }
}
