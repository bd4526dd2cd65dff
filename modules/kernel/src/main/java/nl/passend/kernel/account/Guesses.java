// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.account;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/**
 * Slows down who guesses at something else than a password: after some misses each next try must wait longer, on every node.
 * Misses are forgotten after a day without one.
 */
public interface Guesses {
    /** How long this account must wait before the next try; empty when it may try now. */
    Optional<Duration> mustWait(String what, UUID accountId);

    /**
     * Counts a miss, outside the running transaction: a refusal that follows must not undo it.
     *
     * @return how many there are now
     */
    int missed(String what, UUID accountId);
}
