// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.rest;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passend.knowledge.LocalPart.GivenOffer;
import nl.passend.pluginapi.local.Offer;

/**
 * An offer as callers see it, shaped after the Human Services Data Specification.
 *
 * @param givenBy which plugin or source told it
 * @param waitingWeeks absent when nobody measured it
 * @param surely whether it is for somebody with the facts of the question; absent outside a question
 * @param kept its id at {@code /api/v1/offers/{id}} when it is kept here; absent for what a plugin tells
 */
public record OfferItem(
        String id,
        String kind,
        String name,
        String summary,
        String organisation,
        String phone,
        Optional<URI> page,
        List<Location> locations,
        String howToStart,
        Optional<String> cost,
        Optional<Integer> waitingWeeks,
        Optional<LocalDate> waitingMeasuredOn,
        List<String> routes,
        Optional<Boolean> surely,
        String givenBy,
        Origin source,
        LocalDate checkedOn,
        Optional<UUID> kept) {
    public record Location(String place, Optional<String> phone, List<Opening> schedule) {}

    public record Opening(List<DayOfWeek> days, LocalTime from, LocalTime until) {}

    static OfferItem of(GivenOffer given, boolean asked) {
        var offer = given.offer();
        return new OfferItem(
                offer.id(),
                offer.kind().name(),
                offer.name(),
                offer.summary(),
                offer.organisation().name(),
                offer.organisation().phone(),
                offer.organisation().page(),
                offer.locations().stream().map(OfferItem::location).toList(),
                offer.howToStart(),
                offer.cost(),
                offer.waitingTime().map(Offer.WaitingTime::weeks),
                offer.waitingTime().map(Offer.WaitingTime::measuredOn),
                offer.routes().stream().map(route -> route.value()).sorted().toList(),
                asked ? Optional.of(given.surely()) : Optional.empty(),
                given.givenBy(),
                Origin.of(offer.source()),
                offer.source().checkedOn(),
                given.page().map(own -> UUID.fromString(own.substring(own.lastIndexOf('/') + 1))));
    }

    private static Location location(Offer.AtLocation at) {
        return new Location(
                at.place(),
                at.phone(),
                at.schedule().stream()
                        .map(opening ->
                                new Opening(opening.days().stream().sorted().toList(), opening.from(), opening.until()))
                        .toList());
    }
}
