// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.edition;

import nl.passend.kernel.problem.ProblemType;

/** Refusals of editing that callers may rely on. */
public final class EditionProblems {
    public static final ProblemType FOUR_EYES = new ProblemType(
            "urn:passend:problem:kernel:four-eyes",
            403,
            "U schreef hieraan mee. Vraag iemand anders om deze versie goed te keuren.");
    public static final ProblemType DRAFT_EXISTS = new ProblemType(
            "urn:passend:problem:kernel:draft-exists",
            409,
            "Er is al een nieuwe versie in de maak. Werk daaraan verder.");
    /** The version is in another state than this step begins from. */
    public static final ProblemType OUT_OF_ORDER = new ProblemType(
            "urn:passend:problem:kernel:edition-out-of-order",
            409,
            "Deze stap past niet bij waar de versie nu staat. Bekijk de versie opnieuw.");

    private EditionProblems() {}
}
