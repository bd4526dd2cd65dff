// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.local;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.passend.directory.ServedMunicipality;
import nl.passend.knowledge.LocalPart;
import nl.passend.knowledge.LocalPart.GivenOffer;
import nl.passend.knowledge.LocalPart.LocalDesk;
import nl.passend.knowledge.Route;
import nl.passend.knowledge.Route.DeskAt;
import nl.passend.knowledge.internal.evaluation.Evaluation;
import nl.passend.pluginapi.local.Desk;
import nl.passend.pluginapi.local.HouseRule;
import nl.passend.pluginapi.local.Offer;
import nl.passend.pluginapi.municipality.Municipality;
import nl.passend.pluginapi.rules.Outcome;
import nl.passend.pluginapi.rules.RouteId;
import nl.passend.pluginapi.rules.Rule;

/** One municipality with all that it and its care office told. */
public final class LocalPlace {
    private final ServedMunicipality municipality;
    private final List<Given<Municipality>> profiles;
    private final List<Given<List<Desk>>> careDesks;
    private final List<Given<Offer>> offers;
    private final List<Rule> rules;
    private final List<String> notes;

    LocalPlace(
            ServedMunicipality municipality,
            List<Given<Municipality>> profiles,
            List<Given<List<Desk>>> careDesks,
            List<Given<Offer>> offers,
            List<Rule> rules,
            List<String> notes) {
        this.municipality = municipality;
        this.profiles = List.copyOf(profiles);
        this.careDesks = List.copyOf(careDesks);
        this.offers = List.copyOf(offers);
        this.rules = List.copyOf(rules);
        this.notes = List.copyOf(notes);
    }

    public ServedMunicipality municipality() {
        return municipality;
    }

    public List<String> notes() {
        return notes;
    }

    public List<HouseRule> houseRules() {
        return profiles.stream()
                .flatMap(given -> given.value().houseRules().stream())
                .toList();
    }

    /** The place's own rules for this route: more ways in, never fewer. */
    public List<Rule> rules(RouteId route) {
        return rules.stream().filter(rule -> rule.route().equals(route)).toList();
    }

    /** The routes of the place's own rules. */
    public List<RouteId> ruledRoutes() {
        return rules.stream().map(Rule::route).distinct().toList();
    }

    /** Names of the offers along a route, by which a route of the place's own is called. */
    public Optional<Offer> offerAlong(RouteId route) {
        return offers.stream()
                .map(Given::value)
                .filter(offer -> offer.routes().contains(route))
                .findFirst();
    }

    public List<GivenOffer> allOffers() {
        return offers.stream()
                .map(given -> new GivenOffer(given.value(), given.by(), false, given.page()))
                .toList();
    }

    /** What needs no route and is surely for somebody with these facts. */
    public List<GivenOffer> freeOffers(Evaluation evaluation) {
        return offers(evaluation, offer -> offer.routes().isEmpty())
                .filter(GivenOffer::surely)
                .toList();
    }

    public LocalPart part(Route route, Evaluation evaluation) {
        var desk = desk(route);
        var terms = profiles.stream()
                .flatMap(given -> given.value().terms().stream())
                .filter(term -> term.route().equals(route.id()))
                .toList();
        var fitting =
                offers(evaluation, offer -> offer.routes().contains(route.id())).toList();
        return new LocalPart(
                desk, terms, fitting, desk.isPresent() ? Optional.empty() : Optional.of(unknownDesk(route)));
    }

    private String unknownDesk(Route route) {
        return route.desk() == DeskAt.CARE_OFFICE
                ? "Wie u bij het zorgkantoor kunt bellen, weten wij niet."
                : "Wie u in " + municipality.name() + " kunt bellen, weten wij niet.";
    }

    /** Where no law of the municipality applies, the desk for everything still knows somebody: nobody is left without a number. */
    private Optional<LocalDesk> desk(Route route) {
        Stream<Given<List<Desk>>> desks = route.desk() == DeskAt.CARE_OFFICE
                ? careDesks.stream()
                : profiles.stream().map(given -> new Given<>(given.value().desks(), given.by()));
        return desks.flatMap(given -> Desk.bestFor(route.id(), route.law(), given.value()).stream()
                        .map(desk -> told(desk, given.by())))
                .findFirst();
    }

    private static LocalDesk told(Desk desk, String by) {
        return new LocalDesk(
                desk.name(),
                Optional.of(desk.person()),
                desk.phone(),
                desk.email(),
                desk.hours(),
                by,
                Optional.of(desk.checkedOn()));
    }

    private Stream<GivenOffer> offers(Evaluation evaluation, Predicate<Offer> wanted) {
        return offers.stream()
                .filter(given -> wanted.test(given.value()))
                .filter(given -> evaluation.of(given.value().fits()) != Outcome.FAILS)
                .map(given -> new GivenOffer(
                        given.value(),
                        given.by(),
                        given.known() && evaluation.of(given.value().fits()) == Outcome.HOLDS,
                        given.page()));
    }
}
