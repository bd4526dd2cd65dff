// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.vault.internal;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Clock;

/** A rotation in a process of its own, slow enough to be killed in the middle: address of the database, folder, size of a batch. */
public final class CutOffRotation {
    private CutOffRotation() {}

    public static void main(String[] arguments) throws Exception {
        try (var connection = DriverManager.getConnection(arguments[0])) {
            new Rotation(connection, Path.of(arguments[1]), Clock.systemUTC(), Integer.parseInt(arguments[2]))
                    .run((done, total) -> tell(done));
        }
    }

    private static void tell(long done) {
        System.out.println(done);
        System.out.flush();
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
