// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.guide;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import nl.passend.knowledge.Candidate;
import nl.passend.knowledge.Candidate.CountedTerm;
import nl.passend.knowledge.Candidate.JudgedCondition;
import nl.passend.knowledge.Candidate.MissingFact;
import nl.passend.knowledge.Candidate.RuleUsed;
import nl.passend.knowledge.Doubt;
import nl.passend.knowledge.Doubt.About;
import nl.passend.knowledge.Law;
import nl.passend.knowledge.LawCatalogue;
import nl.passend.knowledge.Route;
import nl.passend.knowledge.Term;
import nl.passend.knowledge.internal.evaluation.Evaluation;
import nl.passend.knowledge.internal.evaluation.JudgedRequirement;
import nl.passend.knowledge.internal.evaluation.JudgedRule;
import nl.passend.knowledge.internal.local.LocalPlace;
import nl.passend.personas.FactCatalogue;
import nl.passend.pluginapi.local.Offer;
import nl.passend.pluginapi.rules.FactName;
import nl.passend.pluginapi.rules.Facts;
import nl.passend.pluginapi.rules.Outcome;
import nl.passend.pluginapi.rules.RouteId;
import nl.passend.pluginapi.rules.Rule;
import nl.passend.pluginapi.rules.Verdict;

/** Judges every route for one set of facts. Made anew for each question, and gone with it. */
final class JudgeRoutes {
    /** What fits first; of that what is urgent first, then what most is known about. The sort keeps the order of the catalogue. */
    private static final Comparator<Candidate> MOST_FITTING = Comparator.comparing(Candidate::verdict)
            .thenComparing(candidate ->
                    candidate.verdict() != Verdict.YES || !candidate.route().urgent())
            .thenComparingLong(candidate -> candidate.count(Outcome.FAILS))
            .thenComparingLong(candidate -> candidate.verdict() == Verdict.YES ? 0 : -candidate.count(Outcome.HOLDS));

    private final LawCatalogue laws;
    private final FactCatalogue catalogue;
    private final Facts facts;
    private final LocalDate today;
    private final Evaluation evaluation;

    JudgeRoutes(LawCatalogue laws, FactCatalogue catalogue, Facts facts, LocalDate today) {
        this.laws = laws;
        this.catalogue = catalogue;
        this.facts = facts;
        this.today = today;
        this.evaluation = new Evaluation(facts, today);
    }

    Evaluation evaluation() {
        return evaluation;
    }

    List<Candidate> in(LocalPlace place) {
        return routes(place)
                .map(route -> candidate(route, place))
                .sorted(MOST_FITTING)
                .toList();
    }

    /**
     * The routes that hold everywhere with the place's own rules beside theirs, never instead of them, then the place's own routes:
     * rules come from its plugins and from its editors.
     */
    static Stream<Route> routes(LawCatalogue laws, LocalPlace place) {
        var written = laws.localRoutes(place.municipality().slug());
        var own = new ArrayList<Route>();
        for (RouteId id : place.ruledRoutes()) {
            if (laws.route(id).isEmpty()) {
                place.offerAlong(id)
                        .flatMap(offer -> laws.law("geen-besluit").map(law -> ownRoute(id, law, offer, place)))
                        .ifPresent(own::add);
            }
        }
        written.stream().filter(route -> laws.route(route.id()).isEmpty()).forEach(own::add);
        return Stream.concat(
                laws.routes().stream()
                        .map(route -> withRules(
                                route,
                                Stream.concat(
                                                place.rules(route.id()).stream(),
                                                written.stream()
                                                        .filter(local ->
                                                                local.id().equals(route.id()))
                                                        .flatMap(local -> local.rules().stream()))
                                        .toList())),
                own.stream());
    }

    private Stream<Route> routes(LocalPlace place) {
        return routes(laws, place);
    }

    private static Route withRules(Route route, List<Rule> more) {
        if (more.isEmpty()) {
            return route;
        }
        return new Route(
                route.id(),
                route.law(),
                route.title(),
                route.summary(),
                route.decides(),
                route.apply(),
                route.bring(),
                route.terms(),
                route.remedies(),
                route.desk(),
                route.urgent(),
                route.source(),
                Stream.concat(route.rules().stream(), more.stream()).toList());
    }

    /** A route that only this place knows is called after what it offers along it. */
    private static Route ownRoute(RouteId id, Law law, Offer offer, LocalPlace place) {
        return new Route(
                id,
                law.code(),
                offer.name(),
                offer.summary(),
                offer.organisation().name(),
                offer.howToStart(),
                List.of(),
                List.of(),
                law.remedies(),
                Route.DeskAt.MUNICIPALITY,
                false,
                offer.source(),
                place.rules(id));
    }

    private Candidate candidate(Route route, LocalPlace place) {
        var closest = route.rules().stream()
                .map(evaluation::of)
                .min(JudgedRule.CLOSEST)
                .orElseThrow();
        var law = laws.law(route.law()).orElseThrow();
        return new Candidate(
                route,
                law,
                place.municipality().slug(),
                evaluation.verdict(route.rules()),
                closest.requirements().stream().map(JudgeRoutes::condition).toList(),
                missing(closest),
                route.rules().stream()
                        .map(rule -> new RuleUsed(rule.id(), rule.version()))
                        .toList(),
                route.terms().stream().map(this::counted).toList(),
                doubts(route, law, closest),
                place.part(route, evaluation));
    }

    private List<Doubt> doubts(Route route, Law law, JudgedRule closest) {
        return Stream.of(
                        Stream.of(
                                Doubt.of(About.ROUTE, route.title(), route.source(), today),
                                Doubt.of(About.LAW, law.title(), law.source(), today)),
                        route.terms().stream().map(term -> Doubt.of(About.TERM, term.text(), term.source(), today)),
                        route.remedies().stream()
                                .map(remedy -> Doubt.of(About.REMEDY, remedy.title(), remedy.source(), today)),
                        closest.requirements().stream()
                                .flatMap(judged -> judged.requirement().condition().facts().stream())
                                .distinct()
                                .flatMap(name -> catalogue.find(name).stream())
                                .map(fact -> Doubt.of(About.QUESTION, fact.question(), fact.source(), today)))
                .flatMap(doubts -> doubts)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Doubt::kind))
                .toList();
    }

    private static JudgedCondition condition(JudgedRequirement judged) {
        var looked = judged.requirement().condition().facts();
        return new JudgedCondition(
                judged.requirement().text(),
                judged.requirement().because(),
                judged.outcome(),
                List.copyOf(judged.open().isEmpty() ? looked : judged.open()));
    }

    /** Nothing is missing once a requirement fails: knowing more would not turn the rule. */
    private List<MissingFact> missing(JudgedRule rule) {
        if (rule.outcome() != Outcome.UNKNOWN) {
            return List.of();
        }
        var names = new LinkedHashSet<FactName>();
        rule.requirements().forEach(requirement -> names.addAll(requirement.open()));
        return names.stream()
                .flatMap(name -> catalogue.find(name).stream())
                .map(MissingFact::new)
                .toList();
    }

    private CountedTerm counted(Term term) {
        Optional<LocalDate> last = term.lastDay(facts);
        return new CountedTerm(
                term,
                term.begin(facts),
                last,
                last.map(day -> OptionalLong.of(ChronoUnit.DAYS.between(today, day)))
                        .orElse(OptionalLong.empty()));
    }
}
