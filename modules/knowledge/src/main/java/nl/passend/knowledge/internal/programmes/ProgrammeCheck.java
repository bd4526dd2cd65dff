// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.programmes;

import java.util.List;
import java.util.function.Predicate;
import nl.passend.kernel.edition.ContentCheck;
import nl.passend.kernel.problem.FieldProblem;
import nl.passend.knowledge.Programme;

/** What a programme needs before it may be kept; one that ended also says what became of it. */
final class ProgrammeCheck {
    private static final int MOST = 20;

    private final Predicate<String> served;

    /** @param served whether a municipality takes part here */
    ProgrammeCheck(Predicate<String> served) {
        this.served = served;
    }

    List<FieldProblem> wrong(Programme programme) {
        var look = new ContentCheck();
        look.text("/name", programme.name(), 120);
        look.text("/goal", programme.goal(), 400);
        look.text("/ranBy", programme.ranBy(), 200);
        programme.keptAt().ifPresent(where -> look.text("/keptAt", where, 400));
        programme.outcome().ifPresent(words -> look.text("/outcome", words, 2000));
        programme.until().ifPresent(end -> {
            if (end.isBefore(programme.from())) {
                look.add("/until", "Kies een dag na het begin.");
            }
            if (programme.outcome().isEmpty()) {
                look.add("/outcome", "Schrijf wat ervan geworden is.");
            }
        });
        look.each("/regions", programme.regions(), MOST, (place, slug) -> {
            if (!served.test(slug)) {
                look.add(place, "Kies een gemeente die hier meedoet.");
            }
        });
        if (programme.sources().isEmpty()) {
            look.add("/sources", "Schrijf waar dit vandaan komt.");
        }
        look.each(
                "/sources",
                programme.sources(),
                MOST,
                (place, source) -> look.text(place + "/title", source.title(), 200));
        return look.wrong();
    }
}
