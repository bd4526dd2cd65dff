// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.upload;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;

/**
 * How much of files may stand in memory at once, over all who send one: so many can send at the same time as fit, and the server
 * never falls over a pile of photographs. Who finds no room waits a moment and is then asked to come back.
 */
@ApplicationScoped
public class Room {
    private static final int PIECES = 120;
    private static final int PATIENCE_SECONDS = 10;

    private final Semaphore pieces = new Semaphore(PIECES);

    void take() {
        try {
            if (pieces.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new ProblemException(ProblemType.UNAVAILABLE);
    }

    void giveBack(int some) {
        pieces.release(some);
    }

    int left() {
        return pieces.availablePermits();
    }
}
