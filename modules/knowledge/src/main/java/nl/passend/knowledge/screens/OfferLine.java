// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.screens;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.passend.knowledge.KeptOffer;
import nl.passend.knowledge.KeptOffer.Figure;
import nl.passend.knowledge.KeptOffer.Product;
import nl.passend.knowledge.KeptOffer.Stale;
import nl.passend.knowledge.Offers.PlacedOffer;
import nl.passend.pluginapi.local.Offer.AtLocation;
import nl.passend.pluginapi.rules.RouteId;
import nl.passend.pluginapi.rules.Source;

/**
 * An offer in the list, kept here or told by a plugin.
 *
 * @param key unique in the list
 * @param anchor of its place on the page
 * @param page its own page; empty for what a plugin tells
 * @param by who tells it
 * @param source of what a plugin tells; empty for what is kept here
 */
public record OfferLine(
        String key,
        String anchor,
        Optional<String> page,
        String municipality,
        String name,
        String summary,
        String organisation,
        Optional<String> phone,
        String start,
        Optional<String> cost,
        List<String> places,
        Set<String> routes,
        List<String> products,
        Optional<Figure> waiting,
        List<Stale> stale,
        String by,
        Optional<Source> source) {
    static OfferLine of(KeptOffer offer, LocalDate today) {
        return new OfferLine(
                offer.id().toString(),
                "aanbod-" + offer.id(),
                Optional.of("/aanbod/" + offer.id()),
                offer.municipality(),
                offer.name(),
                offer.summary(),
                offer.organisation(),
                offer.phone(),
                offer.start(),
                offer.cost(),
                offer.places(),
                offer.routes(),
                offer.products().stream().map(Product::name).toList(),
                offer.care().waiting(),
                offer.stale(today),
                offer.sourceName(),
                Optional.empty());
    }

    static OfferLine of(PlacedOffer placed) {
        var offer = placed.given().offer();
        return new OfferLine(
                placed.key(),
                placed.anchor(),
                Optional.empty(),
                placed.municipality(),
                offer.name(),
                offer.summary(),
                offer.organisation().name(),
                Optional.of(offer.organisation().phone()),
                offer.howToStart(),
                offer.cost(),
                offer.locations().stream().map(AtLocation::place).toList(),
                offer.routes().stream().map(RouteId::value).collect(Collectors.toSet()),
                List.of(),
                offer.waitingTime().map(waiting -> new Figure(waiting.weeks(), waiting.measuredOn())),
                List.of(),
                placed.given().givenBy(),
                Optional.of(offer.source()));
    }
}
