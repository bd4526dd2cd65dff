// SPDX-License-Identifier: EUPL-1.2
package nl.passend.pluginapi.screen;

import java.util.Optional;
import nl.passend.pluginapi.Checks;

/**
 * One figure for the page with which a worker's day begins: about the place, never about a client.
 *
 * @param figure short, such as {@code 3 weken}
 * @param text what the figure is, with its date
 */
public record DashboardTile(String title, String figure, String text, Optional<Link> link) {
    public DashboardTile {
        Checks.line(title, "title");
        Checks.line(figure, "figure of " + title);
        Checks.paragraph(text, "text of " + title);
        Checks.given(link, "link of " + title);
    }
}
