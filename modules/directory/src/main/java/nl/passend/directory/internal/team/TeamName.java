// SPDX-License-Identifier: EUPL-1.2
package nl.passend.directory.internal.team;

import nl.passend.kernel.problem.ProblemException;

/** A team's name is how people tell teams apart. */
final class TeamName {
    private TeamName() {}

    static ProblemException taken() {
        return ProblemException.invalid("/name", "In deze gemeente heet al een team zo. Kies een andere naam.");
    }
}
