// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.account.internal;

import java.time.Duration;
import java.time.Instant;

/**
 * How long to wait after so many failures: nothing at first, then 2 seconds, doubling up to a limit. Nobody is ever locked
 * out for good: a lock that others can turn is a way to keep someone from their own file.
 *
 * @param free failures without any wait
 * @param limit the longest wait
 */
record Delay(int free, Duration limit) {
    /** Failures are forgotten after this long without a new one. */
    static final Duration MEMORY = Duration.ofHours(24);

    /** One name from one address: somebody guesses, or forgot. */
    static final Delay NAME_AND_ADDRESS = new Delay(3, Duration.ofMinutes(15));

    /** One name from anywhere: guessing spread over addresses. Short, since its owner waits too. */
    static final Delay NAME = new Delay(10, Duration.ofMinutes(1));

    /** One address with any name: spraying. Generous, since a whole office may share one. */
    static final Delay ADDRESS = new Delay(50, Duration.ofMinutes(1));

    private static final int MAX_DOUBLINGS = 30;

    Duration after(int failures) {
        if (failures <= free) {
            return Duration.ZERO;
        }
        Duration doubled = Duration.ofSeconds(1L << Math.min(failures - free, MAX_DOUBLINGS));
        return doubled.compareTo(limit) < 0 ? doubled : limit;
    }

    /** What is left to wait now; zero or less when nothing is. Never more than the whole wait, also when clocks differ. */
    Duration left(int failures, Instant lastFailed, Instant now) {
        Duration whole = after(failures);
        Duration left = Duration.between(now, lastFailed.plus(whole));
        return left.compareTo(whole) < 0 ? left : whole;
    }
}
