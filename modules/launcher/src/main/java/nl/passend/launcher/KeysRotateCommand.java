// SPDX-License-Identifier: EUPL-1.2
package nl.passend.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import nl.passend.kernel.vault.KeyRotation;

/**
 * {@code ./passend keys rotate}: a new master key, while Passend stands still. A running server has the old key in memory, and
 * rotating takes seconds; so nothing is won by doing both at once.
 */
final class KeysRotateCommand {
    private final Installation installation;
    private final Console console;

    KeysRotateCommand(Installation installation, Console console) {
        this.installation = installation;
        this.console = console;
    }

    int run() throws InterruptedException {
        InstallationLock lock = InstallationLock.take(installation);
        try {
            return installation.hasOwnDatabase()
                    ? rotate(DatabaseAccess.own(installation.environment()))
                    : rotateEmbedded();
        } catch (IOException e) {
            throw Refusal.start("The database files cannot be read: %s.", e.getMessage());
        } finally {
            lock.close();
        }
    }

    private int rotateEmbedded() throws IOException, InterruptedException {
        if (!Files.isDirectory(installation.databaseFiles())) {
            throw Refusal.environment("There are no data in %s yet: there is nothing to rotate.", installation.home());
        }
        EmbeddedDatabase database = new EmbeddedDatabase(installation, console);
        try {
            DatabaseAccess access = database.plan();
            database.start();
            return rotate(access);
        } finally {
            database.stop();
        }
    }

    private int rotate(DatabaseAccess access) {
        console.step("Replacing the master key");
        try (Connection connection = access.connect()) {
            KeyRotation.Result result = new KeyRotation(connection, installation.keys(), Clock.systemUTC())
                    .run((done, total) -> console.step("%,d of %,d keys wrapped anew", done, total));
            console.step(
                    result.continued()
                            ? "The rotation that was cut off is finished: %,d keys under master key %s"
                            : "Done: %,d keys under master key %s",
                    result.keys(),
                    result.master());
            console.plain("  The old key stands in " + result.aside());
            console.plain(
                    "  Keep it with the backups that were made before now: they open with it alone. Copy the new one, "
                            + installation.keys().resolve("master.key") + ", to where you keep the copy.");
            return 0;
        } catch (KeyRotation.Refused refused) {
            throw Refusal.environment("%s", refused.getMessage());
        } catch (SQLException e) {
            throw Refusal.environment("The keys in the database cannot be reached: %s.", e.getMessage());
        }
    }
}
