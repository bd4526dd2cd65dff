// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.trial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.time.LegalCalendar;
import nl.passend.knowledge.LawCatalogue;
import nl.passend.knowledge.internal.catalogue.FactsNotation;
import nl.passend.knowledge.internal.evaluation.Evaluation;
import nl.passend.knowledge.internal.trial.RouteTrial.Difference;
import nl.passend.knowledge.internal.trial.RouteTrial.Origin;
import nl.passend.knowledge.internal.trial.TryRoute.OwnCase;
import nl.passend.personas.FactCatalogue;
import nl.passend.personas.FactEditions;
import nl.passend.personas.FactText;
import nl.passend.personas.FactUse;
import nl.passend.pluginapi.rules.FactName;
import nl.passend.pluginapi.rules.Facts;

/**
 * What would become of the rules, and of everybody who gave an answer that a changed fact does not have any more: for them the fact
 * would be unknown, and routes may say something else.
 */
@ApplicationScoped
public class TryFact {
    private final LawCatalogue laws;
    private final FactCatalogue catalogue;
    private final FactEditions editions;
    private final LegalCalendar calendar;

    @Inject
    public TryFact(LawCatalogue laws, FactCatalogue catalogue, FactEditions editions, LegalCalendar calendar) {
        this.laws = laws;
        this.catalogue = catalogue;
        this.editions = editions;
        this.calendar = calendar;
    }

    private record Case(Origin origin, String title, JsonObject told) {}

    /** @throws ProblemException INVALID at {@code /cases/…} when a case of one's own tells no facts */
    public FactTrial of(FactName name, FactText proposed, List<OwnCase> own) {
        LocalDate today = calendar.today();
        FactCatalogue changed = catalogue.with(name, Optional.of(proposed.fact(name)));
        List<FactUse> uses = editions.uses(name);
        for (int i = 0; i < own.size(); i++) {
            catalogue.read(FactsNotation.counted(own.get(i).facts(), today), "/cases/" + i + "/facts");
        }
        List<Case> telling =
                cases(own).filter(one -> one.told().containsKey(name.value())).toList();
        return new FactTrial(
                uses.stream().map(FactUse::what).toList(),
                uses.stream()
                        .filter(use -> !use.fits().test(changed) && use.fits().test(catalogue))
                        .map(FactUse::what)
                        .toList(),
                new RouteTrial(
                        telling.size(),
                        telling.stream()
                                .filter(one -> !FactsNotation.answer(one.told(), name, today)
                                        .test(changed))
                                .flatMap(one -> differences(one, name, today).stream())
                                .toList()));
    }

    private Stream<Case> cases(List<OwnCase> own) {
        return Stream.of(
                        TrialPerson.all().stream()
                                .map(person -> new Case(Origin.PERSON, person.name(), person.facts())),
                        laws.examples().stream()
                                .map(example ->
                                        new Case(Origin.EXAMPLE, TryRoute.title(laws, example), example.facts())),
                        own.stream().map(one -> new Case(Origin.OWN, one.title(), one.facts())))
                .flatMap(cases -> cases);
    }

    /** By route: what is said now, and what would be said when nobody knew this. */
    private List<Difference> differences(Case one, FactName name, LocalDate today) {
        Facts told;
        try {
            told = catalogue.read(FactsNotation.counted(one.told(), today), "");
        } catch (ProblemException doesNotFitNow) {
            return List.of();
        }
        var now = new Evaluation(told, today);
        var then = new Evaluation(
                catalogue.read(
                        FactsNotation.counted(
                                Json.createObjectBuilder(one.told())
                                        .remove(name.value())
                                        .build(),
                                today),
                        ""),
                today);
        var found = new ArrayList<Difference>();
        laws.routes().forEach(route -> {
            var before = now.verdict(route.rules());
            var after = then.verdict(route.rules());
            if (before != after) {
                found.add(new Difference(
                        one.origin(),
                        one.title() + ", " + route.title(),
                        Optional.of(before),
                        after,
                        Optional.empty(),
                        List.of()));
            }
        });
        return found;
    }
}
