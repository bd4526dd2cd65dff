// SPDX-License-Identifier: EUPL-1.2
package nl.passend.directory.internal.person;

import nl.passend.kernel.problem.ProblemException;

/** Whoever works here is employed by someone: a person has the right to know by whom. */
final class Employer {
    private Employer() {}

    static ProblemException unknown() {
        return ProblemException.invalid("/employer", "Kies een organisatie die hier bekend is.");
    }
}
