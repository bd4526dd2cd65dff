// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.findable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.passend.kernel.changes.Change;
import nl.passend.knowledge.Findable;
import nl.passend.knowledge.FindableSource;
import nl.passend.knowledge.KeptOffer;
import nl.passend.knowledge.KeptOffers;
import nl.passend.knowledge.LawCatalogue;
import nl.passend.knowledge.Offers;
import nl.passend.knowledge.Offers.PlacedOffer;
import nl.passend.knowledge.Readers;
import nl.passend.knowledge.Route;
import nl.passend.knowledge.SearchKind;
import nl.passend.pluginapi.local.Offer;
import nl.passend.pluginapi.rules.RouteId;

/** What there is in each municipality: what is kept here is findable at once, what plugins tell within ten minutes. */
@ApplicationScoped
public class FindOffers implements FindableSource {
    private final Offers offers;
    private final KeptOffers kept;
    private final LawCatalogue laws;

    @Inject
    public FindOffers(Offers offers, KeptOffers kept, LawCatalogue laws) {
        this.offers = offers;
        this.kept = kept;
        this.laws = laws;
    }

    @Override
    public String name() {
        return "offers";
    }

    @Override
    public void tellAll(Consumer<Findable> each) {
        kept.all().forEach(offer -> each.accept(findable(offer)));
        offers.all().stream()
                .filter(placed -> placed.given().page().isEmpty())
                .forEach(placed -> each.accept(findable(placed)));
    }

    @Override
    public Set<String> touchedBy(Change change) {
        return switch (change.type()) {
            case "offer.changed" -> Set.of(change.aggregateId().toString());
            case "offers.imported" ->
                kept.changedBy(change.aggregateId()).stream()
                        .map(UUID::toString)
                        .collect(Collectors.toSet());
            default -> Set.of();
        };
    }

    /** Asked for what changed, and that is only what is kept here. */
    @Override
    public List<Findable> find(Collection<String> ids) {
        return kept.those(ids.stream().map(UUID::fromString).toList()).stream()
                .filter(KeptOffer::isThere)
                .map(this::findable)
                .toList();
    }

    private Findable findable(KeptOffer offer) {
        return new Findable(
                offer.id().toString(),
                SearchKind.OFFER,
                offer.name(),
                Stream.of(
                                Stream.of(offer.summary(), offer.organisation() + ".", offer.start()),
                                offer.cost().stream().map(cost -> cost + "."),
                                offer.places().stream().map(place -> place + "."))
                        .flatMap(part -> part)
                        .filter(part -> part.length() > 1)
                        .collect(Collectors.joining(" ")),
                offer.products().stream().map(KeptOffer.Product::name).toList(),
                "/aanbod/" + offer.id(),
                Set.of(offer.municipality()),
                lawsOf(offer.routes().stream().map(RouteId::new)),
                Readers.everybody());
    }

    private Findable findable(PlacedOffer placed) {
        var offer = placed.given().offer();
        return new Findable(
                placed.key(),
                SearchKind.OFFER,
                offer.name(),
                text(offer),
                List.of(),
                placed.page(),
                Set.of(placed.municipality()),
                lawsOf(offer.routes().stream()),
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

    private Set<String> lawsOf(Stream<RouteId> routes) {
        return routes.flatMap(route -> laws.route(route).stream())
                .map(Route::law)
                .collect(Collectors.toSet());
    }
}
