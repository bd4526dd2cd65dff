// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.trial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.time.LegalCalendar;
import nl.passend.knowledge.LawCatalogue;
import nl.passend.knowledge.Route;
import nl.passend.knowledge.RuleExample;
import nl.passend.knowledge.internal.catalogue.FactsNotation;
import nl.passend.knowledge.internal.catalogue.RouteText;
import nl.passend.knowledge.internal.evaluation.Evaluation;
import nl.passend.knowledge.internal.evaluation.JudgedRule;
import nl.passend.knowledge.internal.trial.RouteTrial.Difference;
import nl.passend.knowledge.internal.trial.RouteTrial.Origin;
import nl.passend.personas.FactCatalogue;
import nl.passend.pluginapi.rules.Facts;
import nl.passend.pluginapi.rules.Outcome;
import nl.passend.pluginapi.rules.RouteId;
import nl.passend.pluginapi.rules.Rule;
import nl.passend.pluginapi.rules.Source;
import nl.passend.pluginapi.rules.Verdict;

/** Judges every invented person, every example in the catalogue and one's own cases with a route as it is and as it would be. */
@ApplicationScoped
public class TryRoute {
    private final LawCatalogue laws;
    private final FactCatalogue catalogue;
    private final LegalCalendar calendar;

    @Inject
    public TryRoute(LawCatalogue laws, FactCatalogue catalogue, LegalCalendar calendar) {
        this.laws = laws;
        this.catalogue = catalogue;
        this.calendar = calendar;
    }

    /** A case of who tries; a day may be {@code today-35}. */
    public record OwnCase(String title, JsonObject facts) {}

    private record Case(Origin origin, String title, Facts facts, Optional<Verdict> expected) {}

    /** Somebody who says what no fact of this installation has (any more) is no case here. */
    private Optional<Facts> shipped(JsonObject told, LocalDate today) {
        try {
            return Optional.of(read(told, "", today));
        } catch (ProblemException noMore) {
            return Optional.empty();
        }
    }

    /**
     * @param municipality slug, for a local variant: its rules stand beside those that hold everywhere
     * @param proposed as its kind checked it
     * @throws nl.passend.kernel.problem.ProblemException INVALID at {@code /cases/…} when a case of one's own tells no facts
     */
    public RouteTrial of(String slug, Optional<String> municipality, RouteText proposed, List<OwnCase> own) {
        var id = new RouteId(slug);
        LocalDate today = calendar.today();
        var source = new Source("", Optional.empty(), today, false);
        var changed = proposed.rules().stream()
                .map(rule -> rule.rule(1, id, source, catalogue::find))
                .toList();
        var everywhere = laws.route(id).map(Route::rules);
        Optional<List<Rule>> before = municipality
                .map(place -> together(everywhere, local(place, id)))
                .orElse(everywhere);
        List<Rule> after = municipality
                .flatMap(place -> together(everywhere, Optional.of(changed)))
                .orElse(changed);
        var cases = cases(slug, own, today);
        return new RouteTrial(
                cases.size(),
                cases.stream()
                        .flatMap(one -> difference(one, before, after, today).stream())
                        .toList());
    }

    private Optional<List<Rule>> local(String municipality, RouteId id) {
        return laws.localRoutes(municipality).stream()
                .filter(route -> route.id().equals(id))
                .findFirst()
                .map(Route::rules);
    }

    private static Optional<List<Rule>> together(Optional<List<Rule>> some, Optional<List<Rule>> more) {
        return some.isEmpty() && more.isEmpty()
                ? Optional.empty()
                : Optional.of(Stream.of(some, more)
                        .flatMap(Optional::stream)
                        .flatMap(List::stream)
                        .toList());
    }

    private List<Case> cases(String slug, List<OwnCase> own, LocalDate today) {
        var cases = new ArrayList<Case>();
        TrialPerson.all().forEach(person -> shipped(person.facts(), today)
                .ifPresent(facts -> cases.add(new Case(
                        Origin.PERSON,
                        person.name(),
                        facts,
                        Optional.ofNullable(person.expected().get(slug))))));
        laws.examples().stream()
                .filter(example -> !example.route().value().equals(slug))
                .forEach(example -> shipped(example.facts(), today)
                        .ifPresent(facts ->
                                cases.add(new Case(Origin.EXAMPLE, title(laws, example), facts, Optional.empty()))));
        for (int i = 0; i < own.size(); i++) {
            var one = own.get(i);
            cases.add(new Case(
                    Origin.OWN, one.title(), read(one.facts(), "/cases/" + i + "/facts", today), Optional.empty()));
        }
        return cases;
    }

    static String title(LawCatalogue laws, RuleExample example) {
        return laws.route(example.route()).map(route -> route.title() + ": ").orElse("") + example.title();
    }

    private Facts read(JsonObject facts, String pointer, LocalDate today) {
        return catalogue.read(FactsNotation.counted(facts, today), pointer);
    }

    private static Optional<Difference> difference(
            Case one, Optional<List<Rule>> before, List<Rule> after, LocalDate today) {
        var evaluation = new Evaluation(one.facts(), today);
        var was = before.map(evaluation::verdict);
        var is = evaluation.verdict(after);
        return was.equals(Optional.of(is)) || was.isEmpty() && is == Verdict.NO
                ? Optional.empty()
                : Optional.of(
                        new Difference(one.origin(), one.title(), was, is, one.expected(), open(evaluation, after)));
    }

    /** What does not hold in the rule that comes closest. */
    private static List<String> open(Evaluation evaluation, List<Rule> rules) {
        return rules.stream().map(evaluation::of).min(JudgedRule.CLOSEST).stream()
                .flatMap(rule -> rule.requirements().stream())
                .filter(judged -> judged.outcome() != Outcome.HOLDS)
                .map(judged -> judged.requirement().text())
                .toList();
    }
}
