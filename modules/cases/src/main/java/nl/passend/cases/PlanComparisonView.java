// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

import java.util.List;

/**
 * What became different between two versions, as far as the one who asks may read both.
 *
 * @param added only in the newer one
 * @param gone only in the older one
 * @param same how many lines say the same in both
 */
public record PlanComparisonView(
        PlanVersionView.Card older,
        PlanVersionView.Card newer,
        List<PlanVersionView.Line> added,
        List<PlanVersionView.Line> gone,
        List<Change> changed,
        int same) {
    /** @param fields {@code words}, {@code who}, {@code on}, {@code domain} or {@code more} */
    public record Change(PlanVersionView.Line before, PlanVersionView.Line after, List<String> fields) {}
}
