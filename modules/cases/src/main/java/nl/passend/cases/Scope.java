// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

/** Who may read a row at all, before the rules of the household. */
public enum Scope {
    /** Whoever of the household told it, in person, and nobody else. */
    SELF,
    /** Whoever told it, in person, and one worker whom they chose. */
    CONFIDANT,
    /** The client supporter who wrote it for themself, as long as they stand at somebody's side, and nobody else. */
    SUPPORTER,
    /** The team, and whoever of the household told it. Nobody else at home, whatever they may read and for whom they decide. */
    TELLER,
    /** The team, and whoever of the household {@code HouseholdView} lets read it. */
    HOUSEHOLD,
    /** The team alone, always; nobody can open it. */
    TEAM;

    /** Whether the team as such stays outside. */
    public boolean isPrivate() {
        return this == SELF || this == CONFIDANT || this == SUPPORTER;
    }
}
