// SPDX-License-Identifier: EUPL-1.2
package nl.passend.pluginapi.screen;

import java.util.List;

/** Figures for the page with which the day of a worker of this place begins. The same for every worker. */
public interface DashboardTiles {
    /** At most 6; what comes after is not shown. */
    List<DashboardTile> tiles();
}
