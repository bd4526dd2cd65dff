// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;

/**
 * Whether the user of the database may do all that scripts and application do. Found by doing it, on a table of its own, since rights
 * come from grants on several levels and from roles; and found before the first script, which would else stop in the middle.
 */
final class DatabaseRights {
    private static final String TABLE = "passend_rights";

    /** The one that can leave something behind is tried first. */
    private static final List<String> TRIALS = List.of(
            "DROP TABLE IF EXISTS " + TABLE,
            "CREATE TABLE " + TABLE + " (id INT PRIMARY KEY, other INT, FOREIGN KEY (other) REFERENCES " + TABLE
                    + " (id))",
            "ALTER TABLE " + TABLE + " ADD COLUMN note INT",
            "CREATE INDEX " + TABLE + "_note ON " + TABLE + " (note)",
            "INSERT INTO " + TABLE + " (id) VALUES (1)",
            "UPDATE " + TABLE + " SET note = 1",
            "DELETE FROM " + TABLE + " WHERE note = 1",
            "DROP TABLE " + TABLE);

    private static final int DENIED_IN_SCHEMA = 1044;
    private static final int DENIED_ON_TABLE = 1142;

    private DatabaseRights() {}

    /** A sentence that says which right is missing; empty when none is. */
    static Optional<String> refusal(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String trial : TRIALS) {
                statement.execute(trial);
            }
            return Optional.empty();
        } catch (SQLException e) {
            if (e.getErrorCode() != DENIED_ON_TABLE && e.getErrorCode() != DENIED_IN_SCHEMA) {
                throw e;
            }
            return Optional.of("The user of the database lacks a right (" + e.getMessage() + "). Grant SELECT, INSERT,"
                    + " UPDATE, DELETE, CREATE, ALTER, DROP, INDEX and REFERENCES on the whole schema "
                    + connection.getCatalog() + ".");
        }
    }
}
