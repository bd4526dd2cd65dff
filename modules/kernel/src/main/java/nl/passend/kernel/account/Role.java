// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.account;

/** What an account may do in the installation. No role opens a case file: that is only ever a grant. */
public enum Role {
    /** Works with people: may open case files for a team that the account belongs to. */
    WORKER,
    /** A person of a household; sees files from their own side. */
    CLIENT,
    /** Somebody from outside who reads what a person of a household gave them; of that household nothing else. */
    READER,
    ADMINISTRATOR,
    KNOWLEDGE_EDITOR,
    CARE_OFFICE_ADVISER,
    LEARNING_COACH,
    REGION_COORDINATOR,
    EXPERIENCE_EXPERT,
    /** May break the glass: open one file for some hours in an emergency. Goes with WORKER, and with nothing that judges its use. */
    BREAK_GLASS,
    /** Functionaris gegevensbescherming (AVG art. 37-39): sees every use of break-glass and says what came of it. */
    PRIVACY_OFFICER
}
