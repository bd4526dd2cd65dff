// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.findable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.function.Consumer;
import nl.passend.knowledge.Findable;
import nl.passend.knowledge.FindableSource;
import nl.passend.knowledge.Glossary;
import nl.passend.knowledge.GlossaryTerm;
import nl.passend.knowledge.Readers;
import nl.passend.knowledge.SearchKind;

/** The words of the glossary, also by what people call them otherwise. */
@ApplicationScoped
public class FindTerms implements FindableSource {
    private final Glossary glossary;

    @Inject
    public FindTerms(Glossary glossary) {
        this.glossary = glossary;
    }

    @Override
    public String name() {
        return "terms";
    }

    @Override
    public void tellAll(Consumer<Findable> each) {
        glossary.terms().forEach(term -> each.accept(findable(term)));
    }

    private static Findable findable(GlossaryTerm term) {
        return new Findable(
                term.code(),
                SearchKind.TERM,
                term.name(),
                term.text(),
                term.others(),
                "/begrippen#begrip-" + term.code(),
                Set.of(),
                Set.of(term.law()),
                Readers.everybody());
    }
}
