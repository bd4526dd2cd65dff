// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.guide;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.passend.directory.ServedMunicipality;
import nl.passend.kernel.plugin.Plugins;
import nl.passend.knowledge.Route;
import nl.passend.knowledge.RouteAnswer;
import nl.passend.knowledge.RouteAnswer.HelpfulQuestion;
import nl.passend.knowledge.RouteAnswer.Place;
import nl.passend.knowledge.internal.boundary.RecogniseBoundaries;
import nl.passend.knowledge.internal.catalogue.FactsNotation;
import nl.passend.knowledge.internal.catalogue.LawBook;
import nl.passend.knowledge.internal.catalogue.ShippedBottleneckTypes;
import nl.passend.knowledge.internal.catalogue.ShippedCatalogue;
import nl.passend.knowledge.internal.evaluation.HelpfulQuestions;
import nl.passend.knowledge.internal.local.LocalKnowledge;
import nl.passend.personas.internal.KnownFacts;

/** Answers of the guide without a server, for tests of what is shown. */
public final class Judged {
    public static final KnownFacts FACTS = KnownFacts.shipped();
    public static final LawBook LAWS = ShippedCatalogue.book(FACTS::find);

    private Judged() {}

    public static RouteAnswer answer(JsonObject facts, LocalDate today, String... names) {
        var known = FACTS.read(FactsNotation.counted(facts, today), "/facts");
        var judge = new JudgeRoutes(LAWS, FACTS, known, today);
        Plugins nobody = new PluginsInMemory();
        var places = List.of(names).stream()
                .map(name -> new LocalKnowledge(nobody, municipality -> List.of())
                        .of(new ServedMunicipality(
                                name.toLowerCase(java.util.Locale.ROOT),
                                name,
                                "passend",
                                Optional.empty(),
                                Optional.empty(),
                                true)))
                .toList();
        return new RouteAnswer(
                places.stream()
                        .map(place -> new Place(
                                place.municipality().slug(),
                                place.municipality().name(),
                                true,
                                List.of(),
                                List.of(),
                                place.notes()))
                        .toList(),
                places.stream().flatMap(place -> judge.in(place).stream()).toList(),
                new RecogniseBoundaries(new ShippedBottleneckTypes(), FACTS).met(known, today),
                new HelpfulQuestions(LAWS.routes().stream().map(Route::rules).toList(), known, today)
                                .among(FACTS.facts().stream()
                                        .filter(fact -> fact.judgedBy().isEmpty())
                                        .toList())
                                .stream()
                                .map(helpful -> new HelpfulQuestion(
                                        FACTS.find(helpful.fact()).orElseThrow(), helpful.routes()))
                                .toList(),
                LAWS.routes().stream()
                        .flatMap(route -> route.rules().stream())
                        .flatMap(rule -> rule.facts().stream())
                        .collect(Collectors.toSet()),
                LAWS.gone());
    }
}
