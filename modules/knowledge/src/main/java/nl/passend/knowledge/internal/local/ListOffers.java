// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.local;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import nl.passend.directory.Directory;
import nl.passend.knowledge.Offers;

/** Puts what the plugins of every municipality tell in one list. */
@ApplicationScoped
class ListOffers implements Offers {
    private final Directory directory;
    private final LocalKnowledge local;

    @Inject
    ListOffers(Directory directory, LocalKnowledge local) {
        this.directory = directory;
        this.local = local;
    }

    @Override
    public List<PlacedOffer> all() {
        return directory.municipalitiesServed().stream()
                .flatMap(municipality -> local.of(municipality).allOffers().stream()
                        .map(given -> new PlacedOffer(municipality.slug(), given)))
                .sorted(Comparator.comparing(PlacedOffer::municipality)
                        .thenComparing(placed -> placed.given().offer().name())
                        .thenComparing(PlacedOffer::key))
                .toList();
    }
}
