// SPDX-License-Identifier: EUPL-1.2
package nl.passend.pluginapi.screen;

import java.util.List;
import nl.passend.pluginapi.Checks;

/**
 * Rows under headings.
 *
 * @param caption what the rows are
 * @param headings 1 to 8; the first column says what a row is about
 * @param rows at most 100, each with a text below each heading
 */
public record Table(String caption, List<String> headings, List<List<String>> rows) {
    public Table {
        Checks.line(caption, "caption");
        headings = Checks.list(headings, 8, "headings of " + caption);
        headings.forEach(heading -> Checks.line(heading, "heading of " + caption));
        if (headings.isEmpty()) {
            throw new IllegalArgumentException(caption + " has no headings");
        }
        int width = headings.size();
        rows = Checks.list(rows, 100, "rows of " + caption).stream()
                .map(row -> Checks.list(row, width, "row of " + caption))
                .toList();
        for (List<String> row : rows) {
            if (row.size() != width) {
                throw new IllegalArgumentException(
                        "A row of " + caption + " has " + row.size() + " texts, not " + width);
            }
            row.forEach(text -> Checks.paragraph(text, "text in " + caption));
        }
    }
}
