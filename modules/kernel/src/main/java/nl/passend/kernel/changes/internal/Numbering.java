// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.changes.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import nl.passend.kernel.persistence.OwnTransaction;

/**
 * Gives committed changes their numbers, without gaps, a batch per commit. Only the node that holds the sequencer's lock calls
 * it; should two ever do so, the unique number fails one of them.
 */
final class Numbering {
    private static final int BATCH = 500;

    private final DataSource dataSource;

    Numbering(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** @return how many got a number */
    int run() throws SQLException {
        List<String> waiting = waiting();
        if (!waiting.isEmpty()) {
            OwnTransaction.run(dataSource, connection -> {
                give(connection, waiting, last(connection) + 1);
                return null;
            });
        }
        return waiting.size();
    }

    private List<String> waiting() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "/* sequencer */ SELECT id FROM kernel_change_log WHERE number IS NULL ORDER BY id LIMIT "
                                + BATCH);
                ResultSet rows = select.executeQuery()) {
            List<String> ids = new ArrayList<>();
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
            return ids;
        }
    }

    private static long last(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                        "/* sequencer */ SELECT COALESCE(MAX(number), 0) FROM kernel_change_log");
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void give(Connection connection, List<String> ids, long first) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("/* sequencer */ UPDATE kernel_change_log SET number = ? WHERE id = ?")) {
            for (int i = 0; i < ids.size(); i++) {
                update.setLong(1, first + i);
                update.setString(2, ids.get(i));
                update.addBatch();
            }
            update.executeBatch();
        }
    }
}
