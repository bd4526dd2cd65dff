// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge;

/**
 * Finds the routes that may help, with what each asks and what is still missing. It never decides: every route says who does, and
 * everybody may always apply. Facts that come in are neither kept nor written to a log.
 */
public interface RouteGuide {
    /**
     * Asks plugins, so not inside a transaction. One statement.
     *
     * @throws nl.passend.kernel.problem.ProblemException INVALID at {@code /municipality} when none, too many or one that this
     *     installation does not serve is asked for
     */
    RouteAnswer candidates(RouteQuestion question);
}
