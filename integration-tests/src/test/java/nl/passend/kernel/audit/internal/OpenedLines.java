// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.audit.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passend.kernel.audit.AuditOutcome;

/** The line of the record that each new file has; the product's own sealer finds it on its list and puts it into the chain. */
public final class OpenedLines {
    private final List<AuditEntry> entries = new ArrayList<>();

    public void add(UUID id, Instant occurred, UUID person, UUID team, String municipality, UUID file) {
        entries.add(new AuditEntry(
                id,
                occurred,
                "C",
                AuditOutcome.SUCCESS.code(),
                "case-file.create",
                person,
                person,
                Optional.of(team),
                "member",
                "support",
                "wmo-2015",
                Optional.empty(),
                Optional.empty(),
                Optional.of(municipality),
                "case-file",
                List.of(file),
                List.of(),
                List.of()));
    }

    public void insert(Connection connection) throws SQLException {
        EntryRows.insert(connection, entries, "");
        try (PreparedStatement pending =
                connection.prepareStatement("INSERT INTO kernel_audit_pending (entry_id) VALUES (?)")) {
            for (AuditEntry entry : entries) {
                pending.setString(1, entry.id().toString());
                pending.addBatch();
            }
            pending.executeBatch();
        }
        entries.clear();
    }
}
