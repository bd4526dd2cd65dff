// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.catalogue;

import java.util.List;
import java.util.Optional;
import nl.passend.kernel.edition.ContentCheck;
import nl.passend.kernel.problem.FieldProblem;
import nl.passend.kernel.time.LegalTerm;
import nl.passend.knowledge.CountedFrom;
import nl.passend.knowledge.internal.catalogue.LawText.RemedyText;
import nl.passend.knowledge.internal.catalogue.LawText.TermText;

/** What a law needs before it may be kept: who decides, how to disagree, and terms that can be counted. */
final class LawCheck {
    private static final int MOST = 20;
    private static final int LINE = 300;
    private static final int PIECE = 1000;

    List<FieldProblem> wrong(LawText law) {
        var look = new ContentCheck();
        look.text("/title", law.title(), 120);
        look.text("/about", law.about(), PIECE);
        look.text("/decides", law.decides(), LINE);
        look.text("/executes", law.executes(), LINE);
        look.text("/source/title", law.source().title(), 300);
        look.each("/terms", law.terms(), MOST, (place, term) -> term(look, place, term));
        look.ids("/terms", law.terms(), TermText::id);
        look.each("/remedies", law.remedies(), MOST, (place, remedy) -> remedy(look, place, remedy));
        look.ids("/remedies", law.remedies(), RemedyText::id);
        if (law.inForce() && law.remedies().isEmpty()) {
            look.add("/remedies", "Schrijf hoe men het hier oneens kan zijn. Zonder dat staat iemand met lege handen.");
        }
        return look.wrong();
    }

    private static void term(ContentCheck look, String place, TermText term) {
        look.text(place + "/text", term.text(), LINE);
        length(look, place, term.length(), term.unit());
        look.text(place + "/source/title", term.source().title(), 300);
    }

    private static void remedy(ContentCheck look, String place, RemedyText remedy) {
        look.text(place + "/title", remedy.title(), 120);
        look.text(place + "/about", remedy.about(), LINE);
        look.text(place + "/to", remedy.to(), LINE);
        look.text(place + "/text", remedy.text(), PIECE);
        look.text(place + "/after", remedy.after(), PIECE);
        length(look, place, remedy.length(), remedy.unit());
        from(look, place, remedy.length(), remedy.from());
        look.text(place + "/source/title", remedy.source().title(), 300);
    }

    private static void length(
            ContentCheck look, String place, Optional<Integer> length, Optional<LegalTerm.Unit> unit) {
        if (length.isPresent() != unit.isPresent()) {
            look.add(place + "/unit", "Een termijn heeft een getal en een eenheid, of geen van beide.");
        }
        length.filter(number -> number < 1 || number > 1000)
                .ifPresent(number -> look.add(place + "/length", "Vul een getal in van 1 tot en met 1000."));
    }

    /** A term counted from the wrong day costs people their right. */
    private static void from(ContentCheck look, String place, Optional<Integer> length, Optional<CountedFrom> from) {
        if (length.isPresent() && from.isEmpty()) {
            look.add(place + "/from", "Kies vanaf welke dag de termijn telt.");
        }
    }
}
