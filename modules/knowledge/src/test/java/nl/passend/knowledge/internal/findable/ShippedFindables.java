// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.findable;

import java.util.List;
import nl.passend.knowledge.FindableSource;
import nl.passend.knowledge.internal.guide.Judged;

/** What can be found in every installation, whatever its municipalities tell. */
public final class ShippedFindables {
    private ShippedFindables() {}

    public static List<FindableSource> all() {
        return List.of(
                new FindLaws(Judged.LAWS),
                new FindRoutes(Judged.LAWS),
                new FindQuestions(Judged.FACTS),
                new FindPlaces());
    }
}
