// SPDX-License-Identifier: EUPL-1.2
package nl.passend.pluginapi.screen;

import java.util.List;
import nl.passend.pluginapi.Checks;

/**
 * A block on a page.
 *
 * @param sections 1 to 10
 */
public record Panel(String title, List<Section> sections) {
    public Panel {
        Checks.line(title, "title");
        sections = Checks.list(sections, 10, "sections of " + title);
        if (sections.isEmpty()) {
            throw new IllegalArgumentException(title + " has no sections");
        }
    }
}
