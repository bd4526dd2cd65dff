// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.trial;

import java.util.List;

/**
 * What a change to a fact would do.
 *
 * @param uses what holds on to it
 * @param broken of those, what would not fit any more: such a version is not kept
 * @param lost cases of which the answer would be none any more, with what each route would say to them then
 */
public record FactTrial(List<String> uses, List<String> broken, RouteTrial lost) {
    public FactTrial {
        uses = List.copyOf(uses);
        broken = List.copyOf(broken);
    }
}
