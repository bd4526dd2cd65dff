// SPDX-License-Identifier: EUPL-1.2
package nl.passend.launcher;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import nl.passend.kernel.persistence.DatabaseSafety;

/** Looks at a database of the municipality's own before anything starts, with the same check as the application does. */
final class OwnDatabaseCheck {
    private OwnDatabaseCheck() {}

    static void refuseWhenUnfit(DatabaseAccess access, Console console) {
        console.step("Checking your database");
        try (Connection connection = access.connect()) {
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            List<String> refusals = DatabaseSafety.refusals(connection);
            if (!refusals.isEmpty()) {
                throw Refusal.environment("Your database is not safe for Passend. %s", String.join(" ", refusals));
            }
        } catch (SQLException e) {
            throw Refusal.environment("The database at PASSEND_DB_URL cannot be reached: %s.", oneLine(e.getMessage()));
        }
    }

    private static String oneLine(String message) {
        return String.valueOf(message)
                .lines()
                .findFirst()
                .orElse("no reason given")
                .strip()
                .replaceAll("\\.$", "");
    }
}
