// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge;

import java.util.List;
import nl.passend.pluginapi.rules.Source;

/**
 * A boundary between laws that somebody has come upon: what is known about it, and who could sit together.
 *
 * @param table who could sit at one table, beginning with the person
 */
public record BoundaryMet(BottleneckTypes.Boundary boundary, List<Known> known, List<String> table) {
    /** Something that is known about a boundary. */
    public record Known(String text, Source source) {}

    public BoundaryMet {
        known = List.copyOf(known);
        table = List.copyOf(table);
    }
}
