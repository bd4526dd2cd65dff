// SPDX-License-Identifier: EUPL-1.2
package nl.passend.plugintestkit;

import static org.assertj.core.api.Assertions.assertThat;

import nl.passend.pluginapi.screen.CasePanel;
import nl.passend.pluginapi.screen.CasePanels;
import nl.passend.pluginapi.screen.DashboardTiles;
import org.junit.jupiter.api.Test;

/** What a plugin keeps to that shows something at case files and on the page with which the day begins. */
public interface ScreensContract {
    CasePanels casePanels() throws Exception;

    DashboardTiles dashboardTiles() throws Exception;

    @Test
    default void there_are_panels_and_each_is_there_once() throws Exception {
        assertThat(casePanels().panels())
                .isNotEmpty()
                .hasSizeLessThanOrEqualTo(50)
                .extracting(CasePanel::id)
                .doesNotHaveDuplicates();
    }

    @Test
    default void there_are_no_more_tiles_than_are_shown() throws Exception {
        assertThat(dashboardTiles().tiles()).isNotEmpty().hasSizeLessThanOrEqualTo(6);
    }
}
