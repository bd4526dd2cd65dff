// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.findable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.passend.knowledge.Findable;
import nl.passend.knowledge.FindableSource;
import nl.passend.knowledge.LawCatalogue;
import nl.passend.knowledge.Offers;
import nl.passend.knowledge.Offers.PlacedOffer;
import nl.passend.knowledge.Readers;
import nl.passend.knowledge.Route;
import nl.passend.knowledge.SearchKind;
import nl.passend.pluginapi.local.Offer;

/** What there is in each municipality. */
@ApplicationScoped
public class FindOffers implements FindableSource {
    private final Offers offers;
    private final LawCatalogue laws;

    @Inject
    public FindOffers(Offers offers, LawCatalogue laws) {
        this.offers = offers;
        this.laws = laws;
    }

    @Override
    public String name() {
        return "offers";
    }

    @Override
    public void tellAll(Consumer<Findable> each) {
        offers.all().forEach(placed -> each.accept(findable(placed)));
    }

    private Findable findable(PlacedOffer placed) {
        var offer = placed.given().offer();
        return new Findable(
                placed.key(),
                SearchKind.OFFER,
                offer.name(),
                text(offer),
                List.of(),
                "/kennis/aanbod?gemeente=" + placed.municipality() + "#" + placed.anchor(),
                Set.of(placed.municipality()),
                lawsOf(offer),
                Readers.everybody());
    }

    private static String text(Offer offer) {
        return Stream.of(
                        Stream.of(offer.summary(), offer.organisation().name() + ".", offer.howToStart()),
                        offer.cost().stream().map(cost -> cost + "."),
                        offer.locations().stream().map(at -> at.place() + "."))
                .flatMap(part -> part)
                .collect(Collectors.joining(" "));
    }

    private Set<String> lawsOf(Offer offer) {
        return offer.routes().stream()
                .flatMap(route -> laws.route(route).stream())
                .map(Route::law)
                .collect(Collectors.toSet());
    }
}
