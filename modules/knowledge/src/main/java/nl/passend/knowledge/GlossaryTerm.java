// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge;

import java.util.List;
import nl.passend.pluginapi.rules.Source;

/**
 * A word of the field in plain Dutch.
 *
 * @param text what it means, for who hears it for the first time
 * @param law code of the law that it belongs to
 * @param others what people also call it
 */
public record GlossaryTerm(String code, String name, String text, String law, List<String> others, Source source) {
    public GlossaryTerm {
        others = List.copyOf(others);
    }
}
