// SPDX-License-Identifier: EUPL-1.2
package nl.passend.pluginapi.local;

import nl.passend.pluginapi.Checks;
import nl.passend.pluginapi.rules.Source;

/**
 * How this place does something that the law leaves to it: a partner at the kitchen table, a first talk at home.
 *
 * @param id unique among the rules of its giver
 * @param title what it is about
 * @param text what people can count on
 */
public record HouseRule(String id, String title, String text, Source source) {
    public HouseRule {
        Checks.slug(id, "id of a house rule");
        Checks.line(title, "title of house rule " + id);
        Checks.paragraph(text, "text of house rule " + id);
        Checks.given(source, "source of house rule " + id);
    }
}
