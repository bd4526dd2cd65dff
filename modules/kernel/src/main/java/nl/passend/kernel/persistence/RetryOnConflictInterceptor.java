// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.persistence;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.concurrent.ThreadLocalRandom;

/** Runs outside {@code @Transactional} (which stands at PLATFORM_BEFORE + 200), so each attempt is a transaction of its own. */
@RetryOnConflict
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class RetryOnConflictInterceptor {
    private static final int REPEATS = 2;
    private static final int MAX_PAUSE_MILLIS = 60;

    @AroundInvoke
    Object attempt(InvocationContext call) throws Exception {
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
