// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passend.knowledge.KeptOffer;
import nl.passend.knowledge.KeptOffer.Care;
import nl.passend.knowledge.KeptOffer.Figure;
import nl.passend.knowledge.KeptOffer.Product;

/**
 * An offer that is kept here, with how it stands. As its source gave it, it stands at {@code /api/v1/hsds/services/{id}}.
 *
 * @param routes along which one gets it
 * @param capacity free places; absent when nobody counted
 * @param waitingWeeks absent when nobody counted
 * @param verifiedOn when somebody last saw that it is right; not the same as {@code updated}
 * @param updated when the source last changed it
 * @param stale what is too old to be relied on: WAITING, CAPACITY, VERIFIED, NEVER_VERIFIED
 * @param goneOn since when the source no longer names it
 */
public record KeptOfferItem(
        UUID id,
        String municipality,
        String name,
        String kind,
        String summary,
        String organisation,
        Optional<String> phone,
        Optional<String> page,
        List<String> places,
        String howToStart,
        Optional<String> cost,
        List<String> routes,
        List<Product> products,
        Optional<Integer> capacity,
        Optional<LocalDate> capacityCountedOn,
        Optional<Integer> waitingWeeks,
        Optional<LocalDate> waitingCountedOn,
        Optional<LocalDate> verifiedOn,
        Instant updated,
        List<String> stale,
        String source,
        Optional<LocalDate> goneOn,
        long version) {
    static KeptOfferItem of(KeptOffer offer, Care care, LocalDate today) {
        return new KeptOfferItem(
                offer.id(),
                offer.municipality(),
                offer.name(),
                offer.kind().name(),
                offer.summary(),
                offer.organisation(),
                offer.phone(),
                offer.page(),
                offer.places(),
                offer.start(),
                offer.cost(),
                offer.routes().stream().sorted().toList(),
                offer.products(),
                care.capacity().map(Figure::value),
                care.capacity().map(Figure::on),
                care.waiting().map(Figure::value),
                care.waiting().map(Figure::on),
                offer.verifiedOn(),
                offer.modified().orElse(offer.changed()),
                offer.stale(today).stream().map(Enum::name).toList(),
                offer.sourceName(),
                offer.goneOn(),
                care.version());
    }
}
