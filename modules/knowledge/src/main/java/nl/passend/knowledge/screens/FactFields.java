// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.screens;

import java.util.Optional;
import nl.passend.knowledge.internal.catalogue.SourceText;
import nl.passend.knowledge.screens.CatalogueForm.Filled;
import nl.passend.personas.FactText;
import nl.passend.personas.FactText.OptionText;
import nl.passend.personas.FactText.Sort;
import nl.passend.screenkit.Form;

/** A fact as the fields of a form. */
final class FactFields {
    private static final int LARGEST = 1_000_000;

    private FactFields() {}

    static Filled of(FactText fact) {
        var source = fact.source();
        var filled = new Filled()
                .with("question", fact.question())
                .with("group", fact.group())
                .with("type", fact.type().name())
                .with("help", fact.help())
                .with("judgedBy", fact.judgedBy())
                .with("least", fact.least())
                .with("most", fact.most())
                .with("unit", fact.unit())
                .with("order", fact.order());
        for (int i = 0; i < fact.options().size(); i++) {
            OptionText option = fact.options().get(i);
            filled.with("options." + i + ".label", option.label()).with("options." + i + ".id", option.id());
        }
        return filled.source(
                "source.", new SourceText(source.title(), source.address(), source.checkedOn(), source.verified()));
    }

    /** @return empty when something must be corrected; the form then says what */
    static Optional<FactText> read(Form form) {
        var question = form.requiredText("question", CatalogueForm.LINE, "catalogue.question.missing");
        var group = form.requiredText("group", 60, "catalogue.group.missing");
        var type = form.choice("type", Sort.class, "catalogue.type.missing");
        var source = CatalogueForm.source(form, "source.");
        var options = CatalogueForm.rows(form, "options", "label", row -> option(form, row));
        var order = number(form, "order").orElse(0);
        var least = number(form, "least");
        var most = number(form, "most");
        if (!form.isValid()) {
            return Optional.empty();
        }
        return Optional.of(new FactText(
                order,
                group.orElseThrow(),
                type.orElseThrow(),
                question.orElseThrow(),
                form.text("help", CatalogueForm.PIECE),
                form.text("judgedBy", CatalogueForm.LINE),
                least,
                most,
                form.text("unit", 40),
                options,
                source.map(SourceText::source).orElseThrow()));
    }

    private static Optional<OptionText> option(Form form, String row) {
        var label = form.requiredText(row + "label", CatalogueForm.LINE, "catalogue.option.missing");
        var id = form.requiredText(row + "id", 40, "catalogue.option.id.missing");
        return label.isEmpty() || id.isEmpty() ? Optional.empty() : Optional.of(new OptionText(id.get(), label.get()));
    }

    private static Optional<Integer> number(Form form, String field) {
        return form.number(field, 0, LARGEST).map(Long::intValue);
    }
}
