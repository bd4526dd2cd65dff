// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What help costs a year, in whole euros.
 *
 * @param total of what is known
 * @param unknown of how many helpers it is not known
 */
public record CostsView(List<Line> items, int total, int unknown) {
    public record Line(UUID involvement, String name, Optional<Integer> costPerYear) {}
}
