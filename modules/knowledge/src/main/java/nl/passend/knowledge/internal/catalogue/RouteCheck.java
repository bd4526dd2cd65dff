// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import nl.passend.kernel.edition.ContentCheck;
import nl.passend.kernel.problem.FieldProblem;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.knowledge.Law;
import nl.passend.knowledge.LawCatalogue;
import nl.passend.knowledge.internal.catalogue.RouteText.ExampleText;
import nl.passend.knowledge.internal.catalogue.RouteText.RuleText;
import nl.passend.knowledge.internal.evaluation.Evaluation;
import nl.passend.personas.FactCatalogue;
import nl.passend.pluginapi.rules.RouteId;
import nl.passend.pluginapi.rules.Rule;
import nl.passend.pluginapi.rules.Source;
import nl.passend.pluginapi.rules.Verdict;

/**
 * What a route needs before it may be kept: a law that is there, a way to disagree, and rules that judge each of their own examples
 * as the example says. Nobody approves a rule that was never tried.
 */
final class RouteCheck {
    private static final int LEAST_EXAMPLES = 2;
    private static final int MOST = 20;
    private static final int LINE = 300;
    private static final int PIECE = 1000;

    private final FactCatalogue facts;
    private final LawCatalogue laws;
    private final Supplier<LocalDate> today;

    RouteCheck(FactCatalogue facts, LawCatalogue laws, Supplier<LocalDate> today) {
        this.facts = facts;
        this.laws = laws;
        this.today = today;
    }

    List<FieldProblem> wrong(RouteText route) {
        var look = new ContentCheck();
        if (laws.law(route.law()).isEmpty()) {
            look.add("/law", "Kies een wet die er staat.");
        }
        look.text("/title", route.title(), 160);
        look.text("/summary", route.summary(), PIECE);
        route.decides().ifPresent(who -> look.text("/decides", who, LINE));
        look.text("/apply", route.apply(), PIECE);
        look.each("/bring", route.bring(), MOST, (place, line) -> look.text(place, line, LINE));
        look.each("/terms", route.terms(), MOST, (place, name) -> referred(look, place, name, Law::term));
        look.each("/remedies", route.remedies(), MOST, (place, name) -> referred(look, place, name, Law::remedy));
        if (route.remedies().isEmpty()) {
            look.add("/remedies", "Schrijf hoe men het hier oneens kan zijn.");
        }
        look.text("/source/title", route.source().title(), 300);
        look.each("/rules", route.rules(), MOST, (place, rule) -> rule(look, place, rule));
        look.ids("/rules", route.rules(), RuleText::id);
        if (route.rules().isEmpty()) {
            look.add("/rules", "Zonder regel vindt niemand deze route.");
        }
        return look.wrong();
    }

    private void referred(ContentCheck look, String place, String name, BiFunction<Law, String, Optional<?>> find) {
        var parts = name.split("/", 2);
        if (parts.length < 2
                || laws.law(parts[0])
                        .flatMap(law -> find.apply(law, parts[1]).map(Object.class::cast))
                        .isEmpty()) {
            look.add(place, "Dit staat bij geen wet. Schrijf de wet, een streep / en de naam.");
        }
    }

    private void rule(ContentCheck look, String place, RuleText rule) {
        int before = look.wrong().size();
        if (rule.requires().isEmpty()) {
            look.add(place + "/requires", "Een regel vraagt ten minste één ding.");
        }
        look.each(place + "/requires", rule.requires(), MOST, (at, asked) -> {
            look.text(at + "/text", asked.text(), LINE);
            look.text(at + "/because", asked.because(), LINE);
            try {
                Notation.read(asked.when(), facts::find);
            } catch (Notation.Fault e) {
                look.add(at + "/when", e.getMessage());
            }
        });
        if (rule.examples().size() < LEAST_EXAMPLES) {
            look.add(place + "/examples", "Geef ten minste twee voorbeelden.");
        } else if (rule.examples().stream().allMatch(example -> example.verdict() == Verdict.NO)
                || rule.examples().stream().noneMatch(example -> example.verdict() == Verdict.NO)) {
            look.add(place + "/examples", "Geef een voorbeeld waarin de regel past, en een waarin hij niet past.");
        }
        if (look.wrong().size() == before) {
            var source = new Source("", Optional.empty(), today.get(), false);
            var read = rule.rule(1, new RouteId("trial"), source, facts::find);
            look.each(place + "/examples", rule.examples(), MOST, (at, example) -> example(look, at, example, read));
        }
    }

    private void example(ContentCheck look, String place, ExampleText example, Rule rule) {
        look.text(place + "/title", example.title(), LINE);
        try {
            var told = facts.read(FactsNotation.counted(FactsNotation.read(example.facts()), today.get()), "");
            var verdict = new Evaluation(told, today.get()).verdict(List.of(rule));
            if (verdict != example.verdict()) {
                look.add(
                        place + "/verdict",
                        "Volgens dit voorbeeld is het antwoord " + words(example.verdict()) + ", maar de regel zegt "
                                + words(verdict) + ".");
            }
        } catch (Notation.Fault e) {
            look.add(place + "/facts", e.getMessage());
        } catch (ProblemException e) {
            e.fields()
                    .forEach(field -> look.add(
                            place + "/facts",
                            field.pointer().substring(1) + ": "
                                    + field.message().toLowerCase(Locale.ROOT)));
        }
    }

    static String words(Verdict verdict) {
        return switch (verdict) {
            case YES -> "‘past’";
            case PERHAPS -> "‘kan passen’";
            case NO -> "‘past nu niet’";
        };
    }
}
