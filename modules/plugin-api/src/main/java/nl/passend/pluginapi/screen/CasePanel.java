// SPDX-License-Identifier: EUPL-1.2
package nl.passend.pluginapi.screen;

import java.util.Set;
import nl.passend.pluginapi.Checks;
import nl.passend.pluginapi.rules.RouteId;

/**
 * A block that Passend shows at a case file when one of these routes stands in its plan. The plugin tells what goes with which route;
 * it never hears that there is such a file.
 *
 * @param id unique within the plugin
 * @param routes with which it goes; at least one
 */
public record CasePanel(String id, Set<RouteId> routes, Panel panel) {
    public CasePanel {
        Checks.slug(id, "id of a panel");
        routes = Set.copyOf(Checks.list(routes, "routes of panel " + id));
        if (routes.isEmpty()) {
            throw new IllegalArgumentException("panel " + id + " goes with no route");
        }
        Checks.given(panel, "panel " + id);
    }
}
