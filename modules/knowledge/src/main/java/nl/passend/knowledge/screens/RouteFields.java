// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.screens;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import nl.passend.knowledge.Route.DeskAt;
import nl.passend.knowledge.internal.catalogue.RouteText;
import nl.passend.knowledge.internal.catalogue.RouteText.ExampleText;
import nl.passend.knowledge.internal.catalogue.RouteText.RequirementText;
import nl.passend.knowledge.internal.catalogue.RouteText.RuleText;
import nl.passend.knowledge.screens.CatalogueForm.Filled;
import nl.passend.pluginapi.rules.Verdict;
import nl.passend.screenkit.Form;

/** A route with its rules as the fields of a form. */
final class RouteFields {
    private RouteFields() {}

    static Filled of(RouteText route) {
        var filled = new Filled()
                .with("order", route.order())
                .with("law", route.law())
                .with("title", route.title())
                .with("summary", route.summary())
                .with("decides", route.decides())
                .with("apply", route.apply())
                .lines("bring", route.bring())
                .lines("terms", route.terms())
                .lines("remedies", route.remedies())
                .with("desk", route.desk().name())
                .ticked("urgent", route.urgent())
                .source("source.", route.source());
        for (int i = 0; i < route.rules().size(); i++) {
            rule(filled, "rules." + i + ".", route.rules().get(i));
        }
        return filled;
    }

    private static void rule(Filled filled, String row, RuleText rule) {
        filled.with(row + "id", rule.id());
        for (int i = 0; i < rule.requires().size(); i++) {
            RequirementText asked = rule.requires().get(i);
            filled.with(row + "requires." + i + ".text", asked.text())
                    .with(row + "requires." + i + ".because", asked.because())
                    .with(row + "requires." + i + ".when", asked.when());
        }
        for (int i = 0; i < rule.examples().size(); i++) {
            ExampleText example = rule.examples().get(i);
            filled.with(row + "examples." + i + ".title", example.title())
                    .with(row + "examples." + i + ".facts", example.facts())
                    .with(row + "examples." + i + ".verdict", example.verdict().name());
        }
    }

    /** @return empty when something must be corrected; the form then says what */
    static Optional<RouteText> read(Form form) {
        var order = form.number("order", 0, 100_000).map(Long::intValue).orElse(0);
        var law = form.requiredText("law", 60, "catalogue.law.missing");
        var title = form.requiredText("title", 160, "catalogue.title.missing");
        var summary = form.requiredText("summary", CatalogueForm.PIECE, "catalogue.summary.missing");
        var apply = form.requiredText("apply", CatalogueForm.PIECE, "catalogue.apply.missing");
        var desk = form.choice("desk", DeskAt.class, "catalogue.desk.missing");
        var source = CatalogueForm.source(form, "source.");
        Set<String> taken = new HashSet<>();
        var rules = form.rows("rules").stream()
                .map(row -> rule(form, row, title.orElse("regel"), taken))
                .filter(rule -> !rule.requires().isEmpty() || !rule.examples().isEmpty())
                .toList();
        if (!form.isValid()) {
            return Optional.empty();
        }
        return Optional.of(new RouteText(
                order,
                law.orElseThrow(),
                title.orElseThrow(),
                summary.orElseThrow(),
                form.text("decides", CatalogueForm.LINE),
                apply.orElseThrow(),
                form.lines("bring", CatalogueForm.LONG),
                form.lines("terms", CatalogueForm.LONG),
                form.lines("remedies", CatalogueForm.LONG),
                desk.orElseThrow(),
                form.ticked("urgent"),
                source.orElseThrow(),
                rules));
    }

    private static RuleText rule(Form form, String row, String title, Set<String> taken) {
        var requires = CatalogueForm.rows(form, row + "requires", "text", asked -> requirement(form, asked));
        var examples = CatalogueForm.rows(form, row + "examples", "title", example -> example(form, example));
        return requires.isEmpty() && examples.isEmpty()
                ? new RuleText("", requires, examples)
                : new RuleText(CatalogueForm.id(form, row, title, taken), requires, examples);
    }

    private static Optional<RequirementText> requirement(Form form, String row) {
        var text = form.requiredText(row + "text", CatalogueForm.LINE, "catalogue.requires.missing");
        var because = form.requiredText(row + "because", CatalogueForm.LINE, "catalogue.because.missing");
        var when = form.requiredText(row + "when", CatalogueForm.PIECE, "catalogue.when.missing");
        return text.isEmpty() || because.isEmpty() || when.isEmpty()
                ? Optional.empty()
                : Optional.of(new RequirementText(text.get(), because.get(), when.get()));
    }

    private static Optional<ExampleText> example(Form form, String row) {
        var title = form.requiredText(row + "title", CatalogueForm.LINE, "catalogue.title.missing");
        var facts = form.requiredText(row + "facts", CatalogueForm.PIECE, "catalogue.facts.missing");
        var verdict = form.choice(row + "verdict", Verdict.class, "catalogue.verdict.missing");
        return title.isEmpty() || facts.isEmpty() || verdict.isEmpty()
                ? Optional.empty()
                : Optional.of(new ExampleText(title.get(), facts.get(), verdict.get()));
    }
}
