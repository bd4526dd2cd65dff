// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.catalogue;

import java.util.List;
import java.util.Optional;
import nl.passend.kernel.time.LegalTerm;
import nl.passend.knowledge.CountedFrom;
import nl.passend.knowledge.Law;
import nl.passend.knowledge.Remedy;
import nl.passend.knowledge.Term;

/**
 * One version of a law as editors write it; see {@link Law} for what each part means.
 *
 * @param order where it stands among the others: a smaller number comes first
 */
public record LawText(
        int order,
        String title,
        String about,
        String decides,
        String executes,
        boolean inForce,
        SourceText source,
        List<TermText> terms,
        List<RemedyText> remedies) {
    /** @param id unique within its law; routes point at it as {@code law/id} */
    public record TermText(
            String id,
            String text,
            Optional<Integer> length,
            Optional<LegalTerm.Unit> unit,
            CountedFrom from,
            Optional<String> article,
            Optional<String> late,
            SourceText source) {
        public Term term() {
            return new Term(id, text, LawText.length(length, unit), from, article, late, source.source());
        }
    }

    /** @param id unique within its law; routes point at it as {@code law/id} */
    public record RemedyText(
            String id,
            String title,
            String about,
            String to,
            String text,
            Optional<Integer> length,
            Optional<LegalTerm.Unit> unit,
            Optional<CountedFrom> from,
            Optional<String> article,
            String after,
            SourceText source) {
        public Remedy remedy() {
            return new Remedy(id, title, about, to, text, until(), after, source.source());
        }

        private Optional<Term> until() {
            return LawText.length(length, unit)
                    .flatMap(term -> from.map(day -> new Term(
                            id,
                            "U kunt dit doen",
                            Optional.of(term),
                            day,
                            article,
                            Optional.empty(),
                            source.source())));
        }
    }

    public LawText {
        terms = List.copyOf(terms);
        remedies = List.copyOf(remedies);
    }

    Law law(String code) {
        return new Law(
                code,
                title,
                about,
                decides,
                executes,
                inForce,
                terms.stream().map(TermText::term).toList(),
                remedies.stream().map(RemedyText::remedy).toList(),
                source.source());
    }

    private static Optional<LegalTerm> length(Optional<Integer> length, Optional<LegalTerm.Unit> unit) {
        return length.flatMap(number -> unit.map(of -> new LegalTerm(number, of)));
    }
}
