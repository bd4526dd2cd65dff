// SPDX-License-Identifier: EUPL-1.2
package nl.passend.launcher;

import java.nio.file.Path;
import java.util.Set;

/** The server's process ended before the application in it was ready. */
final class EarlyEnd extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** How a JVM ends that broke down: 1 when it cannot begin, else 128 and the signal (ILL, ABRT, BUS, SEGV). */
    private static final Set<Integer> BROKEN_DOWN = Set.of(1, 132, 134, 135, 139);

    private final int code;

    EarlyEnd(int code, String lastWords, Path log) {
        super("WildFly ended with code " + code + " before the application was ready. Its last words: " + lastWords
                + " The whole story stands in " + log + ".");
        this.code = code;
    }

    /** Whether the JVM itself broke down, as it may over a damaged archive of classes; not when it was told to end. */
    boolean isBreakdown() {
        return BROKEN_DOWN.contains(code);
    }
}
