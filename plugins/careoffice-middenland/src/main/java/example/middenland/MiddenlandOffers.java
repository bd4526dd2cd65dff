// SPDX-License-Identifier: EUPL-1.2
package example.middenland;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.passend.pluginapi.careoffice.CareOfficeOffers;
import nl.passend.pluginapi.local.Offer;
import nl.passend.pluginapi.local.OfferFile;

/**
 * What the care office has bought or knows of; all of it invented. It stands in {@code offers.properties}; the waiting times are those
 * that came in last.
 */
@ApplicationScoped
public class MiddenlandOffers implements CareOfficeOffers {
    @Inject
    MiddenlandPlugin plugin;

    @Override
    public List<Offer> offers() {
        return with(plugin.waitingTimes());
    }

    static List<Offer> with(WaitingTimes waiting) {
        return OfferFile.beside(MiddenlandOffers.class).stream()
                .map(offer -> waiting.of(offer.id())
                        .map(time -> waitingFor(offer, time))
                        .orElse(offer))
                .toList();
    }

    private static Offer waitingFor(Offer offer, Offer.WaitingTime time) {
        return new Offer(
                offer.id(),
                offer.kind(),
                offer.name(),
                offer.summary(),
                offer.organisation(),
                offer.locations(),
                offer.howToStart(),
                offer.cost(),
                Optional.of(time),
                offer.routes(),
                offer.fits(),
                offer.source());
    }
}
