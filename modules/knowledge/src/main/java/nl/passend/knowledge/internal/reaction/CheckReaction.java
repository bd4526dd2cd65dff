// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.reaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.passend.kernel.problem.FieldProblem;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.knowledge.Deidentification;
import nl.passend.knowledge.Reactions.NewReaction;
import nl.passend.knowledge.Traces;

/** Whether a reaction can be placed: long enough, not too long, no heap of links, the house rules accepted, and looked at. */
@ApplicationScoped
class CheckReaction {
    private static final int SHORTEST = 5;
    private static final int LONGEST = 2000;
    private static final int LONGEST_NAME = 40;
    private static final int MOST_LINKS = 2;

    private final Deidentification deidentification;

    @Inject
    CheckReaction(Deidentification deidentification) {
        this.deidentification = deidentification;
    }

    void refuse(NewReaction written, boolean known) {
        var wrong = new ArrayList<FieldProblem>();
        int length = written.words().codePointCount(0, written.words().length());
        if (length < SHORTEST || length > LONGEST) {
            wrong.add(new FieldProblem(
                    "/words", "Schrijf " + SHORTEST + " tot " + LONGEST + " tekens. Nu zijn het er " + length + "."));
        }
        if (links(written.words()) > MOST_LINKS) {
            wrong.add(new FieldProblem("/words", "Zet er hoogstens " + MOST_LINKS + " adressen van internet in."));
        }
        if (written.name().isBlank() || written.name().length() > LONGEST_NAME) {
            wrong.add(new FieldProblem("/name", "Kies hoe u heet onder uw reactie. Een schuilnaam mag."));
        }
        if (!known && !written.accepts()) {
            wrong.add(new FieldProblem("/accepts", "Lees de huisregels en zeg dat u ze volgt."));
        }
        if (!wrong.isEmpty()) {
            throw new ProblemException(ProblemType.INVALID, wrong);
        }
    }

    void lookAt(NewReaction written) {
        if (!written.looked()) {
            Traces.refuse(deidentification.check(written.words(), List.of()));
        }
    }

    private static int links(String words) {
        String small = words.toLowerCase(Locale.ROOT);
        return occurrences(small, "://") + occurrences(small, "www.");
    }

    private static int occurrences(String text, String part) {
        int count = 0;
        for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length())) {
            count++;
        }
        return count;
    }
}
