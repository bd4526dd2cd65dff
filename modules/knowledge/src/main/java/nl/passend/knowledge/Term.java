// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge;

import java.time.LocalDate;
import java.util.Optional;
import nl.passend.kernel.time.LegalTerm;
import nl.passend.pluginapi.rules.FactValue;
import nl.passend.pluginapi.rules.Facts;
import nl.passend.pluginapi.rules.Source;

/**
 * Within which time something happens or can be done.
 *
 * @param code unique within its law
 * @param text who does what, such as {@code Het CIZ beslist}
 * @param length empty when the law names no number ("meteen", "minstens drie maanden voor")
 * @param article of the law, when known
 * @param late what one can do when the term has passed
 */
public record Term(
        String code,
        String text,
        Optional<LegalTerm> length,
        CountedFrom from,
        Optional<String> article,
        Optional<String> late,
        Source source) {
    /** The day from which it counts, when it is among the facts. */
    public Optional<LocalDate> begin(Facts facts) {
        return from.fact()
                .flatMap(facts::find)
                .filter(FactValue.Day.class::isInstance)
                .map(value -> ((FactValue.Day) value).value());
    }

    /** The last day of the term, when both the length and the first day are known. */
    public Optional<LocalDate> lastDay(Facts facts) {
        return length.flatMap(term -> begin(facts).map(term::lastDay));
    }

    /** The whole in one sentence: "Het CIZ beslist: 6 weken, geteld vanaf de dag van uw aanvraag." */
    public String words() {
        return length.map(term -> text + ": " + words(term) + ", geteld vanaf " + from.words() + ".")
                .orElse(text + ".");
    }

    private static String words(LegalTerm term) {
        boolean one = term.length() == 1;
        return term.length() + " "
                + switch (term.unit()) {
                    case WORKING_DAYS -> one ? "werkdag" : "werkdagen";
                    case DAYS -> one ? "dag" : "dagen";
                    case WEEKS -> one ? "week" : "weken";
                    case MONTHS -> one ? "maand" : "maanden";
                };
    }
}
