// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.problem;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Writes an unexpected failure to the log, once, under a number that the person can tell. Messages of exceptions are left out:
 * they quote what was typed or stored (a duplicate key, an unreadable date). Classes, places and SQL codes are enough to find it.
 */
public final class Incidents {
    private static final Logger LOG = System.getLogger(Incidents.class.getName());
    private static final int MAX_DEPTH = 10;
    private static final int MAX_FRAMES = 25;

    private Incidents() {}

    /** @param where what was being done, without ids, such as {@code GET /zaken} or {@code job audit-verify} */
    public static String record(String where, Throwable failure) {
        String incident = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        LOG.log(Level.ERROR, "Incident {0} at {1}: {2}", incident, where, describe(failure));
        return incident;
    }

    /** A failure without its messages. */
    public static String describe(Throwable failure) {
        StringBuilder text = new StringBuilder();
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < MAX_DEPTH; depth++, cause = cause.getCause()) {
            text.append(depth == 0 ? "" : "\ncaused by ")
                    .append(cause.getClass().getName());
            if (cause instanceof SQLException sql) {
                text.append(" [")
                        .append(sql.getErrorCode())
                        .append('/')
                        .append(sql.getSQLState())
                        .append(']');
            }
            StackTraceElement[] frames = cause.getStackTrace();
            for (int i = 0; i < Math.min(frames.length, MAX_FRAMES); i++) {
                text.append("\n  at ").append(frames[i]);
            }
        }
        return text.toString();
    }
}
