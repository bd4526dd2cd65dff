// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.deidentification;

/** Looks whether something begins at a word, or ends there; no more than some words ahead or back. Without state: one serves all texts. */
interface Detector {
    void look(Words words, int at, Findings found);
}
