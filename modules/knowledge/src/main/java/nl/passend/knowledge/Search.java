// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge;

/**
 * Finds what is known. Who asks is the current user, and what they may not read leaves no trace in the answer: no hit, no count, no
 * suggestion. What is asked is kept nowhere.
 */
public interface Search {
    /**
     * No SQL.
     *
     * @throws nl.passend.kernel.problem.ProblemException UNAVAILABLE while the index is not there yet, some seconds after a start
     */
    SearchAnswer ask(SearchQuestion question);
}
