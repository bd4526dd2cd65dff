// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge;

import java.util.List;
import nl.passend.pluginapi.rules.Source;

/**
 * A boundary between laws that somebody has come upon: what is known about it, and who could sit together.
 *
 * @param table who could sit at one table, beginning with the person
 * @param learned what others learned and did about it
 */
public record BoundaryMet(
        BottleneckTypes.Boundary boundary, List<Known> known, List<String> table, List<Learned> learned) {
    /** A lesson, an approach or a story about it. */
    public record Learned(ItemKind kind, String slug, String title, String summary) {
        public String page() {
            return "/kennis/" + kind.path() + "/" + slug;
        }
    }

    /** Something that is known about a boundary. */
    public record Known(String text, Source source) {}

    public BoundaryMet with(List<Learned> others) {
        return new BoundaryMet(boundary, known, table, others);
    }

    public BoundaryMet {
        known = List.copyOf(known);
        table = List.copyOf(table);
        learned = List.copyOf(learned);
    }
}
