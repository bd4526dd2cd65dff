// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.passend.kernel.time.LegalCalendar;
import nl.passend.knowledge.Law;
import nl.passend.knowledge.internal.catalogue.LawBook.Written;
import nl.passend.knowledge.internal.catalogue.RouteText.ExampleText;
import nl.passend.knowledge.internal.catalogue.RouteText.RequirementText;
import nl.passend.knowledge.internal.catalogue.RouteText.RuleText;
import nl.passend.personas.FactCatalogue;
import nl.passend.personas.FactUse;
import nl.passend.pluginapi.rules.FactName;

/** What rules, their examples and the terms of laws ask about. */
@ApplicationScoped
class RulesAsking implements FactUse.Uses {
    private final Supplier<List<Written<RouteText>>> routes;
    private final Supplier<List<Law>> laws;
    private final FactCatalogue facts;
    private final LegalCalendar calendar;

    @Inject
    RulesAsking(StoredLaws laws, FactCatalogue facts, LegalCalendar calendar) {
        this(laws::texts, laws::laws, facts, calendar);
    }

    RulesAsking(
            Supplier<List<Written<RouteText>>> routes,
            Supplier<List<Law>> laws,
            FactCatalogue facts,
            LegalCalendar calendar) {
        this.routes = routes;
        this.laws = laws;
        this.facts = facts;
        this.calendar = calendar;
    }

    @Override
    public List<FactUse> of(FactName fact) {
        return Stream.concat(
                        routes.get().stream().flatMap(route -> route.content().rules().stream()
                                .flatMap(rule -> uses(fact, route, rule))),
                        laws.get().stream().flatMap(law -> terms(fact, law)))
                .toList();
    }

    private Stream<FactUse> uses(FactName fact, Written<RouteText> route, RuleText rule) {
        String where = " van de route ‘" + route.content().title() + "’"
                + route.municipality().map(slug -> " (" + slug + ")").orElse("");
        return Stream.concat(
                rule.requires().stream()
                        .filter(asked -> asks(asked, fact))
                        .map(asked -> new FactUse(
                                "de voorwaarde ‘" + asked.text() + "’" + where, catalogue -> fits(asked, catalogue))),
                rule.examples().stream().flatMap(example -> told(example, fact)
                        .map(told -> new FactUse("het voorbeeld ‘" + example.title() + "’" + where, told))));
    }

    /** A rule that does not fit as it is was left out already. */
    private boolean asks(RequirementText asked, FactName fact) {
        try {
            return Notation.read(asked.when(), facts::find).facts().contains(fact);
        } catch (Notation.Fault leftOut) {
            return false;
        }
    }

    private static boolean fits(RequirementText asked, FactCatalogue catalogue) {
        try {
            Notation.read(asked.when(), catalogue::find);
            return true;
        } catch (Notation.Fault noMore) {
            return false;
        }
    }

    private Stream<Predicate<FactCatalogue>> told(ExampleText example, FactName fact) {
        var told = FactsNotation.read(example.facts());
        return told.containsKey(fact.value())
                ? Stream.of(FactsNotation.answer(told, fact, calendar.today()))
                : Stream.empty();
    }

    private static Stream<FactUse> terms(FactName fact, Law law) {
        return law.terms().stream()
                .filter(term -> term.from().fact().filter(fact::equals).isPresent())
                .map(term -> new FactUse(
                        "de termijn ‘" + term.text() + "’ van de wet ‘" + law.title() + "’",
                        catalogue -> catalogue.find(fact).isPresent()));
    }
}
