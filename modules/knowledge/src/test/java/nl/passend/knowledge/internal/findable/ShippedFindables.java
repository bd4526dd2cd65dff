// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.findable;

import java.util.List;
import nl.passend.knowledge.FindableSource;
import nl.passend.knowledge.internal.catalogue.ShippedGlossary;
import nl.passend.knowledge.internal.guide.Judged;
import nl.passend.knowledge.internal.items.SomeItems;

/** What can be found in every installation, whatever its municipalities tell. */
public final class ShippedFindables {
    private ShippedFindables() {}

    public static List<FindableSource> all() {
        return List.of(
                new FindLaws(Judged.LAWS),
                new FindRoutes(Judged.LAWS),
                new FindQuestions(Judged.FACTS),
                new FindPlaces(),
                new FindItems(SomeItems.published(), SomeItems.TYPES),
                new FindTerms(new ShippedGlossary()));
    }
}
