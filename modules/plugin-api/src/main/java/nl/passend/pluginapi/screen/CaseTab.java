// SPDX-License-Identifier: EUPL-1.2
package nl.passend.pluginapi.screen;

import java.util.List;
import nl.passend.pluginapi.Checks;

/**
 * A page of a plugin beside a case file.
 *
 * @param id unique within the plugin; ends in the address
 * @param label on the tab, one or two words
 * @param panels at most 10
 */
public record CaseTab(String id, String label, List<Panel> panels) {
    public CaseTab {
        Checks.slug(id, "id of a tab");
        Checks.line(label, "label of tab " + id);
        panels = Checks.list(panels, 10, "panels of tab " + id);
    }
}
