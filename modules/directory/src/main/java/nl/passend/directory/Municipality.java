// SPDX-License-Identifier: EUPL-1.2
package nl.passend.directory;

import java.util.Optional;

/**
 * A municipality of the Netherlands as its sources tell. What they do not tell is empty: unknown, not guessed.
 *
 * @param safetyRegion code such as {@code VR09}
 */
public record Municipality(
        MunicipalityCode code,
        String name,
        String province,
        Source source,
        Optional<String> safetyRegion,
        Source safetyRegionSource,
        Optional<RegionName> careOfficeRegion,
        Source careOfficeRegionSource) {
    /**
     * The care-office region by the name of its own year.
     *
     * @param code the region that bears this name today; empty when no region does any more
     */
    public record RegionName(String name, Optional<String> code) {}
}
