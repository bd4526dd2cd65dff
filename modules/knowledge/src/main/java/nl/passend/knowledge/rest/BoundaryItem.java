// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.rest;

import java.util.List;
import nl.passend.knowledge.BoundaryMet;

/**
 * A boundary between laws that facts have come upon.
 *
 * @param code as bottlenecks and lessons name it
 * @param laws codes of the laws that meet there
 * @param table who could sit together
 * @param learned what others learned and did about it
 */
public record BoundaryItem(
        String code,
        String name,
        String about,
        List<String> laws,
        List<KnownItem> known,
        List<String> table,
        List<LearnedItem> learned) {
    /** @param kind as in {@code /api/v1/knowledge-items?kind=} */
    public record LearnedItem(String kind, String slug, String title) {}

    public record KnownItem(String text, Origin source) {}

    static BoundaryItem of(BoundaryMet met) {
        return new BoundaryItem(
                met.boundary().code(),
                met.boundary().name(),
                met.boundary().about(),
                met.boundary().laws(),
                met.known().stream()
                        .map(known -> new KnownItem(known.text(), Origin.of(known.source())))
                        .toList(),
                met.table(),
                met.learned().stream()
                        .map(one -> new LearnedItem(one.kind().code(), one.slug(), one.title()))
                        .toList());
    }
}
