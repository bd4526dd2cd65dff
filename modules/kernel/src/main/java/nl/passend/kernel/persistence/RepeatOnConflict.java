// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.persistence;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;
import java.util.concurrent.ThreadLocalRandom;

/**
 * When the database gave up on a transaction it is repeated, at most twice, so that what somebody typed is not lost on a page of
 * failure because two met. It goes with {@link Transactional} itself and not with an annotation of our own: nothing can forget it,
 * and a page whose use case has the transaction needs no interceptor, for which Weld would make a class at every start.
 * <p>
 * It stands outside what begins the transaction (PLATFORM_BEFORE + 200), so each attempt is one of its own; and it leaves a
 * transaction alone that is there already, where a repeat would only meet the same dead connection.
 */
@Transactional
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class RepeatOnConflict {
    private static final int REPEATS = 2;
    private static final int MAX_PAUSE_MILLIS = 60;

    private final RunningTransaction runningTransaction;

    @Inject
    RepeatOnConflict(RunningTransaction runningTransaction) {
        this.runningTransaction = runningTransaction;
    }

    @AroundInvoke
    Object attempt(InvocationContext call) throws Exception {
        if (runningTransaction.isThere()) {
            return call.proceed();
        }
        for (int attempt = 0; ; attempt++) {
            try {
                return call.proceed();
            } catch (RuntimeException e) {
                boolean repeatable =
                        Conflicts.in(e).filter(TryAgain.class::isInstance).isPresent();
                if (!repeatable || attempt == REPEATS) {
                    throw e;
                }
                // Two that met would meet again: part them by a moment of chance.
                Thread.sleep(ThreadLocalRandom.current().nextInt(MAX_PAUSE_MILLIS));
            }
        }
    }
}
