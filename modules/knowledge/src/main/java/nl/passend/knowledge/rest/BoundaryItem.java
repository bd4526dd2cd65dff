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
 */
public record BoundaryItem(
        String code, String name, String about, List<String> laws, List<KnownItem> known, List<String> table) {
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
                met.table());
    }
}
