// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.guide;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.passend.directory.Directory;
import nl.passend.directory.ServedMunicipality;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.knowledge.LawCatalogue;
import nl.passend.knowledge.Route;
import nl.passend.knowledge.RouteAnswer;
import nl.passend.knowledge.RouteAnswer.HelpfulQuestion;
import nl.passend.knowledge.RouteAnswer.Place;
import nl.passend.knowledge.RouteGuide;
import nl.passend.knowledge.RouteQuestion;
import nl.passend.knowledge.internal.boundary.RecogniseBoundaries;
import nl.passend.knowledge.internal.boundary.WhatOthersDid;
import nl.passend.knowledge.internal.evaluation.HelpfulQuestions;
import nl.passend.knowledge.internal.local.LocalKnowledge;
import nl.passend.knowledge.internal.local.LocalPlace;
import nl.passend.personas.FactCatalogue;
import nl.passend.pluginapi.rules.FactName;

/** Asks each place what it knows, judges the routes there, and finds what would help most to know. */
@ApplicationScoped
class FindRoutes implements RouteGuide {
    private final LawCatalogue laws;
    private final FactCatalogue facts;
    private final Directory directory;
    private final LocalKnowledge local;
    private final RecogniseBoundaries boundaries;
    private final WhatOthersDid others;

    @Inject
    FindRoutes(
            LawCatalogue laws,
            FactCatalogue facts,
            Directory directory,
            LocalKnowledge local,
            RecogniseBoundaries boundaries,
            WhatOthersDid others) {
        this.laws = laws;
        this.facts = facts;
        this.directory = directory;
        this.local = local;
        this.boundaries = boundaries;
        this.others = others;
    }

    @Override
    public RouteAnswer candidates(RouteQuestion question) {
        var places = asked(question.municipalities()).stream().map(local::of).toList();
        var judge = new JudgeRoutes(laws, facts, question.facts(), question.today());
        return new RouteAnswer(
                places.stream().map(place -> place(place, judge)).toList(),
                places.stream().flatMap(place -> judge.in(place).stream()).toList(),
                others.about(boundaries.met(question.facts(), question.today())),
                helpful(question, places),
                Stream.concat(places.stream().flatMap(this::asked), boundaries.asked().stream())
                        .collect(Collectors.toSet()),
                laws.gone().stream()
                        .filter(route -> question.municipalities().stream().anyMatch(route::isMissedIn))
                        .toList());
    }

    /** What it helps to tell there: nothing is asked for the sake of asking. */
    private Stream<FactName> asked(LocalPlace place) {
        return Stream.of(
                        JudgeRoutes.routes(laws, place)
                                .flatMap(route -> route.rules().stream())
                                .flatMap(rule -> rule.facts().stream()),
                        laws.routes().stream()
                                .flatMap(route -> route.terms().stream())
                                .flatMap(term -> term.from().fact().stream()),
                        place.allOffers().stream().flatMap(given -> given.offer().fits().facts().stream()))
                .flatMap(facts -> facts);
    }

    private List<ServedMunicipality> asked(List<String> slugs) {
        if (slugs.isEmpty() || slugs.size() > RouteQuestion.MOST_MUNICIPALITIES) {
            throw ProblemException.invalid(
                    "/municipality", "Kies 1 tot en met " + RouteQuestion.MOST_MUNICIPALITIES + " gemeenten.");
        }
        var served = directory.municipalitiesServed().stream()
                .collect(Collectors.toMap(ServedMunicipality::slug, Function.identity()));
        if (!served.keySet().containsAll(slugs)) {
            throw ProblemException.invalid(
                    "/municipality",
                    "Kies gemeenten waarvoor Passend hier werkt: "
                            + served.keySet().stream().sorted().collect(Collectors.joining(", ")) + ".");
        }
        return slugs.stream().map(served::get).toList();
    }

    private static Place place(LocalPlace place, JudgeRoutes judge) {
        return new Place(
                place.municipality().slug(),
                place.municipality().name(),
                place.municipality().invented(),
                place.houseRules(),
                place.freeOffers(judge.evaluation()),
                place.notes());
    }

    private List<HelpfulQuestion> helpful(RouteQuestion question, List<LocalPlace> places) {
        var routes = places.stream()
                .flatMap(place -> JudgeRoutes.routes(laws, place))
                .map(Route::rules)
                .distinct()
                .toList();
        var askable =
                facts.facts().stream().filter(fact -> fact.judgedBy().isEmpty()).toList();
        return new HelpfulQuestions(routes, question.facts(), question.today())
                .among(askable).stream()
                        .map(helpful ->
                                new HelpfulQuestion(facts.find(helpful.fact()).orElseThrow(), helpful.routes()))
                        .toList();
    }
}
