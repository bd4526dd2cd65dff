// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.breakglass;

import java.time.Duration;
import java.util.function.Supplier;

/**
 * Makes work take the same time whatever came of it, so that a clock tells nothing: a second, or as many whole seconds as it
 * needed. Never inside a transaction.
 */
final class SameTime {
    private final long pace;

    SameTime(Duration pace) {
        this.pace = pace.toNanos();
    }

    <T> T take(Supplier<T> work) {
        long begun = System.nanoTime();
        T result = work.get();
        sleep(left(System.nanoTime() - begun));
        return result;
    }

    /** From here to the next whole beat. */
    long left(long spent) {
        return (pace - spent % pace) % pace;
    }

    private static void sleep(long nanos) {
        try {
            Thread.sleep(nanos / 1_000_000, (int) (nanos % 1_000_000));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
