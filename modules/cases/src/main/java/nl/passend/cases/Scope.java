// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

/** Who may read a row at all, before the rules of the household. */
public enum Scope {
    /** The team alone, always; nobody can open it. */
    TEAM,
    /** The team, and whoever of the household {@code HouseholdView} lets read it. */
    HOUSEHOLD
}
