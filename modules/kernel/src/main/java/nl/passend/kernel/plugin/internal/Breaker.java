// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.plugin.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Leaves a plugin alone for half a minute after three failures in a row; then one call may try. */
final class Breaker {
    private static final int MOST_FAILURES = 3;
    static final Duration REST = Duration.ofSeconds(30);

    private final Clock clock;
    private int failures;
    private Instant restsUntil = Instant.MIN;

    Breaker(Clock clock) {
        this.clock = clock;
    }

    /** @throws CallFailed RESTING */
    synchronized void pass() throws CallFailed {
        if (failures < MOST_FAILURES) {
            return;
        }
        var now = clock.instant();
        if (now.isBefore(restsUntil)) {
            throw new CallFailed(CallFailed.Kind.RESTING);
        }
        restsUntil = now.plus(REST);
    }

    synchronized void succeeded() {
        failures = 0;
    }

    synchronized void failed() {
        if (++failures >= MOST_FAILURES) {
            restsUntil = clock.instant().plus(REST);
        }
    }

    synchronized Optional<Instant> restingUntil() {
        return failures >= MOST_FAILURES && clock.instant().isBefore(restsUntil)
                ? Optional.of(restsUntil)
                : Optional.empty();
    }
}
