// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.audit.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** Stores a change on the connection of the transaction that makes it, and on the sealer's work list with it. */
final class PendingChanges {
    private PendingChanges() {}

    static void insert(Connection connection, AuditEntry change) throws SQLException {
        EntryRows.insert(connection, List.of(change), "");
        try (PreparedStatement pending =
                connection.prepareStatement("INSERT INTO kernel_audit_pending (entry_id) VALUES (?)")) {
            pending.setString(1, change.id().toString());
            pending.executeUpdate();
        }
    }
}
