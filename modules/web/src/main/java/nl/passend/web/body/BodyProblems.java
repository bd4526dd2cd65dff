// SPDX-License-Identifier: EUPL-1.2
package nl.passend.web.body;

import java.util.ArrayList;
import java.util.List;
import nl.passend.kernel.problem.FieldProblem;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;

/** Gathers what is wrong with one body; a hostile body of thousands of mistakes is not answered with as many lines. */
final class BodyProblems {
    private static final int MOST_TOLD = 100;

    private final List<FieldProblem> found = new ArrayList<>();
    private int count;

    void add(String pointer, String message) {
        count++;
        if (found.size() < MOST_TOLD) {
            found.add(new FieldProblem(pointer, message));
        }
    }

    int count() {
        return count;
    }

    /** @throws ProblemException INVALID when anything was found */
    void refuse() {
        if (count > 0) {
            throw new ProblemException(ProblemType.INVALID, found);
        }
    }
}
