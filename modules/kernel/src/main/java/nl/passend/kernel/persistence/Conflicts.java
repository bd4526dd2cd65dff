// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.persistence;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;

/**
 * Recognises that two changes met. MariaDB says so in four ways: 1213 (deadlock), 1205 (waited too long for a lock), 1020
 * (the row changed since this transaction's snapshot) and 1062 (the other took the same unique name just after this one had
 * looked whether it was free); EclipseLink in a fifth, when a version no longer matches. Repeated, the use case sees the
 * other's row and says in its own words which field is taken.
 */
public final class Conflicts {
    private static final Set<Integer> TRANSIENT = Set.of(1020, 1062, 1205, 1213);
    private static final int MAX_DEPTH = 20;

    private Conflicts() {}

    /** {@link StaleVersion} or {@link TryAgain} when that is what this failure comes down to; empty for any other failure. */
    public static Optional<RuntimeException> in(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < MAX_DEPTH; depth++, cause = cause.getCause()) {
            if (cause instanceof StaleVersion || cause instanceof TryAgain) {
                return Optional.of((RuntimeException) cause);
            }
            if (cause instanceof OptimisticLockException) {
                return Optional.of(new StaleVersion(failure));
            }
            if (cause instanceof SQLException sql && TRANSIENT.contains(sql.getErrorCode())) {
                return Optional.of(new TryAgain(failure));
            }
        }
        return Optional.empty();
    }
}
