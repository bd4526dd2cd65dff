// SPDX-License-Identifier: EUPL-1.2
package nl.passend.screenkit.help;

/** For whom help is meant first of all; in the order of the list. */
public enum HelpGroup {
    EVERYBODY,
    FAMILY,
    WORK,
    KNOWLEDGE,
    EDITING,
    ADMINISTRATION
}
