// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/**
 * Which build last brought this schema up to date, kept in the schema itself, so that a restored or copied database tells of
 * its own. Forgotten before scripts run and remembered after the last: a migration that was cut off is never taken for done.
 */
final class LastMigration {
    private static final int NO_SUCH_TABLE = 1146;

    private final Connection connection;

    /** @param connection in autocommit, and holder of the lock on migrations */
    LastMigration(Connection connection) {
        this.connection = connection;
    }

    Optional<String> build() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT build FROM kernel_last_migration");
                ResultSet row = statement.executeQuery()) {
            return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
        } catch (SQLException e) {
            if (e.getErrorCode() == NO_SUCH_TABLE) {
                return Optional.empty();
            }
            throw e;
        }
    }

    void forget() throws SQLException {
        if (build().isPresent()) {
            try (PreparedStatement statement = connection.prepareStatement("DELETE FROM kernel_last_migration")) {
                statement.executeUpdate();
            }
        }
    }

    void remember(String build) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("INSERT INTO kernel_last_migration (build) VALUES (?)")) {
            statement.setString(1, build);
            statement.executeUpdate();
        }
    }
}
