// SPDX-License-Identifier: EUPL-1.2
package nl.passend.pluginapi.screen;

import java.util.List;

/**
 * What a municipality or care office tells at the case files of its place, beside the routes in the plan. Asked without any file in
 * mind and kept for five minutes; which of them a page shows, Passend decides.
 */
public interface CasePanels {
    /** At most 50. */
    List<CasePanel> panels();
}
