// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.screens;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.passend.kernel.time.LegalTerm;
import nl.passend.knowledge.CountedFrom;
import nl.passend.knowledge.internal.catalogue.LawText;
import nl.passend.knowledge.internal.catalogue.LawText.RemedyText;
import nl.passend.knowledge.internal.catalogue.LawText.TermText;
import nl.passend.knowledge.screens.CatalogueForm.Filled;
import nl.passend.screenkit.Form;

/** A law as the fields of a form. */
final class LawFields {
    private LawFields() {}

    static Filled of(LawText law) {
        var filled = new Filled()
                .with("order", law.order())
                .with("title", law.title())
                .with("about", law.about())
                .with("decides", law.decides())
                .with("executes", law.executes())
                .ticked("inForce", law.inForce())
                .source("source.", law.source());
        for (int i = 0; i < law.terms().size(); i++) {
            TermText term = law.terms().get(i);
            String row = "terms." + i + ".";
            filled.with(row + "id", term.id())
                    .with(row + "text", term.text())
                    .with(row + "length", term.length())
                    .with(row + "unit", term.unit().map(Enum::name))
                    .with(row + "from", term.from().name())
                    .with(row + "article", term.article())
                    .with(row + "late", term.late())
                    .source(row + "source.", term.source());
        }
        for (int i = 0; i < law.remedies().size(); i++) {
            RemedyText remedy = law.remedies().get(i);
            String row = "remedies." + i + ".";
            filled.with(row + "id", remedy.id())
                    .with(row + "title", remedy.title())
                    .with(row + "about", remedy.about())
                    .with(row + "to", remedy.to())
                    .with(row + "text", remedy.text())
                    .with(row + "length", remedy.length())
                    .with(row + "unit", remedy.unit().map(Enum::name))
                    .with(row + "from", remedy.from().map(Enum::name))
                    .with(row + "article", remedy.article())
                    .with(row + "after", remedy.after())
                    .source(row + "source.", remedy.source());
        }
        return filled;
    }

    /** @return empty when something must be corrected; the form then says what */
    static Optional<LawText> read(Form form) {
        var order = form.number("order", 0, 100_000).map(Long::intValue).orElse(0);
        var title = form.requiredText("title", 120, "catalogue.title.missing");
        var about = form.requiredText("about", CatalogueForm.PIECE, "catalogue.about.missing");
        var decides = form.requiredText("decides", CatalogueForm.LINE, "catalogue.decides.missing");
        var executes = form.requiredText("executes", CatalogueForm.LINE, "catalogue.executes.missing");
        var source = CatalogueForm.source(form, "source.");
        Set<String> terms = new HashSet<>();
        var readTerms = CatalogueForm.rows(form, "terms", "text", row -> term(form, row, terms));
        Set<String> remedies = new HashSet<>();
        var readRemedies = CatalogueForm.rows(form, "remedies", "title", row -> remedy(form, row, remedies));
        if (!form.isValid()) {
            return Optional.empty();
        }
        return Optional.of(new LawText(
                order,
                title.orElseThrow(),
                about.orElseThrow(),
                decides.orElseThrow(),
                executes.orElseThrow(),
                form.ticked("inForce"),
                source.orElseThrow(),
                readTerms,
                readRemedies));
    }

    private static Optional<TermText> term(Form form, String row, Set<String> taken) {
        var text = form.requiredText(row + "text", CatalogueForm.LINE, "catalogue.term.missing");
        var from = form.choice(row + "from", CountedFrom.class, "catalogue.from.missing");
        var source = CatalogueForm.source(form, row + "source.");
        return text.isEmpty() || from.isEmpty() || source.isEmpty()
                ? Optional.empty()
                : Optional.of(new TermText(
                        CatalogueForm.id(form, row, text.get(), taken),
                        text.get(),
                        length(form, row),
                        unit(form, row),
                        from.get(),
                        form.text(row + "article", CatalogueForm.LINE),
                        form.text(row + "late", CatalogueForm.PIECE),
                        source.get()));
    }

    private static Optional<RemedyText> remedy(Form form, String row, Set<String> taken) {
        var title = form.requiredText(row + "title", 120, "catalogue.title.missing");
        var about = form.requiredText(row + "about", CatalogueForm.LINE, "catalogue.remedy.about.missing");
        var to = form.requiredText(row + "to", CatalogueForm.LINE, "catalogue.remedy.to.missing");
        var text = form.requiredText(row + "text", CatalogueForm.PIECE, "catalogue.remedy.text.missing");
        var after = form.requiredText(row + "after", CatalogueForm.PIECE, "catalogue.remedy.after.missing");
        var source = CatalogueForm.source(form, row + "source.");
        if (Stream.of(title, about, to, text, after, source).anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        return Optional.of(new RemedyText(
                CatalogueForm.id(form, row, title.get(), taken),
                title.get(),
                about.get(),
                to.get(),
                text.get(),
                length(form, row),
                unit(form, row),
                Stream.of(CountedFrom.values())
                        .filter(from -> from.name().equals(form.typed(row + "from")))
                        .findFirst(),
                form.text(row + "article", CatalogueForm.LINE),
                after.get(),
                source.get()));
    }

    private static Optional<Integer> length(Form form, String row) {
        return form.number(row + "length", 1, 1000).map(Long::intValue);
    }

    private static Optional<LegalTerm.Unit> unit(Form form, String row) {
        return Stream.of(LegalTerm.Unit.values())
                .filter(unit -> unit.name().equals(form.typed(row + "unit")))
                .findFirst();
    }
}
