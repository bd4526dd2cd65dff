// SPDX-License-Identifier: EUPL-1.2
package nl.passend.pluginapi.screen;

import java.util.List;
import java.util.Optional;
import nl.passend.pluginapi.Checks;

/**
 * Part of a panel.
 *
 * @param fields at most 30
 * @param links at most 10
 */
public record Section(
        String heading, Optional<String> text, List<Field> fields, Optional<Table> table, List<Link> links) {
    public Section {
        Checks.line(heading, "heading");
        Checks.paragraph(text, "text of " + heading);
        fields = Checks.list(fields, 30, "fields of " + heading);
        Checks.given(table, "table of " + heading);
        links = Checks.list(links, 10, "links of " + heading);
    }

    /** Only text. */
    public static Section text(String heading, String text) {
        return new Section(heading, Optional.of(text), List.of(), Optional.empty(), List.of());
    }

    /** Only labels and values. */
    public static Section fields(String heading, List<Field> fields) {
        return new Section(heading, Optional.empty(), fields, Optional.empty(), List.of());
    }
}
