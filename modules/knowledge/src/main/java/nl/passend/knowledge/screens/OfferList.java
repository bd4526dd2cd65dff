// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.screens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.passend.directory.CareOfficeRegion;
import nl.passend.directory.Directory;
import nl.passend.directory.ServedMunicipality;
import nl.passend.kernel.time.LegalCalendar;
import nl.passend.knowledge.KeptOffers;
import nl.passend.knowledge.LawCatalogue;
import nl.passend.knowledge.Offers;
import nl.passend.pluginapi.rules.RouteId;
import nl.passend.screenkit.Option;

/** What is kept here and what plugins tell, side by side: by municipality, what is kept there first. */
@ApplicationScoped
public class OfferList {
    private final Offers offers;
    private final KeptOffers kept;
    private final LawCatalogue laws;
    private final Directory directory;
    private final LegalCalendar calendar;

    @Inject
    public OfferList(Offers offers, KeptOffers kept, LawCatalogue laws, Directory directory, LegalCalendar calendar) {
        this.offers = offers;
        this.kept = kept;
        this.laws = laws;
        this.directory = directory;
        this.calendar = calendar;
    }

    /** What somebody wants to see; empty is everything. */
    record Choice(
            Optional<String> municipality, Optional<String> law, Optional<String> product, Optional<String> region) {}

    /**
     * What there is for a choice.
     *
     * @param places every municipality that is served, by slug
     */
    public record Found(
            List<OfferLine> lines,
            Map<String, ServedMunicipality> places,
            List<Option> municipalities,
            List<Option> laws,
            List<Option> products,
            List<Option> regions) {}

    Found matching(Choice choice) {
        var today = calendar.today();
        var places = directory.municipalitiesServed().stream()
                .collect(Collectors.toMap(ServedMunicipality::slug, Function.identity()));
        var all = Stream.concat(
                        kept.all().stream().map(offer -> OfferLine.of(offer, today)),
                        offers.all().stream()
                                .filter(placed -> placed.given().page().isEmpty())
                                .map(OfferLine::of))
                .toList();
        return new Found(
                all.stream()
                        .filter(line -> matches(line, choice, places.get(line.municipality())))
                        .sorted(Comparator.comparing(OfferLine::municipality)
                                .thenComparing(line -> line.page().isEmpty())
                                .thenComparing(OfferLine::name, String.CASE_INSENSITIVE_ORDER)
                                .thenComparing(OfferLine::key))
                        .toList(),
                places,
                options(
                        "Alle gemeenten",
                        places.values().stream()
                                .sorted(Comparator.comparing(ServedMunicipality::name))
                                .map(place -> Option.of(place.slug(), place.name()))),
                options("Alle wetten", laws.laws().stream().map(law -> Option.of(law.code(), law.title()))),
                options(
                        "Alle producten",
                        all.stream()
                                .flatMap(line -> line.products().stream())
                                .distinct()
                                .sorted(String.CASE_INSENSITIVE_ORDER)
                                .map(product -> Option.of(product, product))),
                options("Alle zorgkantoorregio's", regions(places)));
    }

    private Stream<Option> regions(Map<String, ServedMunicipality> places) {
        var known = places.values().stream()
                .flatMap(place -> place.careOfficeRegion().stream())
                .toList();
        return known.isEmpty()
                ? Stream.empty()
                : directory.careOfficeRegions().stream()
                        .filter(region -> known.contains(region.code()))
                        .map(OfferList::option);
    }

    private static Option option(CareOfficeRegion region) {
        return Option.of(region.code(), region.name());
    }

    private boolean matches(OfferLine line, Choice choice, ServedMunicipality place) {
        return choice.municipality()
                        .filter(slug -> !line.municipality().equals(slug))
                        .isEmpty()
                && choice.product()
                        .filter(product -> !line.products().contains(product))
                        .isEmpty()
                && choice.law().filter(law -> !hasLaw(line, law)).isEmpty()
                && choice.region()
                        .filter(region ->
                                place == null || !place.careOfficeRegion().equals(Optional.of(region)))
                        .isEmpty();
    }

    private boolean hasLaw(OfferLine line, String law) {
        return line.routes().stream()
                .flatMap(route -> laws.route(new RouteId(route)).stream())
                .anyMatch(route -> route.law().equals(law));
    }

    private static List<Option> options(String all, Stream<Option> options) {
        return Stream.concat(Stream.of(Option.of("", all)), options).toList();
    }
}
