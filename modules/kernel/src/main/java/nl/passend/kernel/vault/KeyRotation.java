// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.vault;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.UUID;
import nl.passend.kernel.vault.internal.Rotation;

/**
 * Replaces the master key while Passend stands still: makes a new one, wraps every key anew, and puts the old one aside. What the
 * keys sealed stays as it is. Needs nothing but a connection and the folder with the keys. Whenever it is cut off, Passend starts
 * with both keys and running it again finishes it.
 */
public final class KeyRotation {
    private static final int BATCH = 500;

    private final Rotation rotation;

    /** @param connection its own; autocommit is switched off and on again */
    public KeyRotation(Connection connection, Path keysFolder, Clock clock) {
        this.rotation = new Rotation(connection, keysFolder, clock, BATCH);
    }

    /** Hears how far it is. */
    public interface Progress {
        void at(long done, long total);
    }

    /** It cannot be done, or not to the end; whatever was wrapped anew opens with the keys that stand there. The message says what to do. */
    public static final class Refused extends RuntimeException {
        public Refused(String message) {
            super(message);
        }

        public Refused(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /**
     * @param continued whether it finished what an earlier run began
     * @param retired the id of the old master key
     * @param aside where the old one stands now
     */
    public record Result(boolean continued, UUID retired, UUID master, long keys, Path aside) {}

    /** @throws Refused when something does not fit */
    public Result run(Progress progress) throws SQLException {
        return rotation.run(progress);
    }
}
