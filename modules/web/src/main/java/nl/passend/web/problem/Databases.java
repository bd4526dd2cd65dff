// SPDX-License-Identifier: EUPL-1.2
package nl.passend.web.problem;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import nl.passend.kernel.problem.ProblemType;

/** What the database says by its codes and what is no fault of ours: it is away or full, or was asked with what no column can hold. */
final class Databases {
    private static final int MAX_DEPTH = 20;
    /** Connection exception, by the SQL standard. */
    private static final String CONNECTION = "08";
    /** Disk full, table full, no connection left, server going down, read only. */
    private static final Set<Integer> AWAY = Set.of(1021, 1114, 1040, 1053, 1290, 1836);
    /** A slug or code that came from outside, with letters that no slug or code has, compared with a column of ASCII. */
    private static final Set<Integer> NO_SUCH_CODE = Set.of(1267, 1270, 1271);

    private Databases() {}

    static Optional<ProblemType> in(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < MAX_DEPTH; depth++, cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                if (NO_SUCH_CODE.contains(sql.getErrorCode())) {
                    return Optional.of(ProblemType.BAD_PARAMETER);
                }
                if (AWAY.contains(sql.getErrorCode())
                        || sql.getSQLState() != null && sql.getSQLState().startsWith(CONNECTION)) {
                    return Optional.of(ProblemType.UNAVAILABLE);
                }
            }
        }
        return Optional.empty();
    }
}
