// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.audit.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Stores entries: the row itself and one for each object, so that the lines about an object are found. */
final class EntryRows {
    private static final String ENTRY = """
            INSERT INTO kernel_audit_entry (id, occurred, action, outcome, event_type, actor_person, actor_team, actor_role,
                purpose, ground, municipality, content, hash)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String OBJECT =
            "INSERT INTO kernel_audit_object (object_type, object_id, entry_id) VALUES (?, ?, ?)";

    private EntryRows() {}

    /**
     * @param comment what the SQL starts with, to tell the sealer's statements from a request's
     * @return the hash of each entry by its id, in the order given
     */
    static Map<UUID, byte[]> insert(Connection connection, Collection<AuditEntry> entries, String comment)
            throws SQLException {
        Map<UUID, byte[]> hashes = new LinkedHashMap<>();
        try (PreparedStatement entryRow = connection.prepareStatement(comment + ENTRY);
                PreparedStatement objectRow = connection.prepareStatement(comment + OBJECT)) {
            boolean anyObject = false;
            for (AuditEntry entry : entries) {
                hashes.put(entry.id(), addEntry(entryRow, entry));
                for (UUID object : entry.objects()) {
                    objectRow.setString(1, entry.objectType());
                    objectRow.setString(2, object.toString());
                    objectRow.setString(3, entry.id().toString());
                    objectRow.addBatch();
                    anyObject = true;
                }
            }
            entryRow.executeBatch();
            if (anyObject) {
                objectRow.executeBatch();
            }
        }
        return hashes;
    }

    private static byte[] addEntry(PreparedStatement row, AuditEntry entry) throws SQLException {
        byte[] content = EntryText.of(entry);
        byte[] hash = Hashes.ofEntry(content);
        row.setString(1, entry.id().toString());
        row.setObject(2, LocalDateTime.ofInstant(entry.occurred(), ZoneOffset.UTC));
        row.setString(3, entry.action());
        row.setString(4, entry.outcome());
        row.setString(5, entry.eventType());
        row.setString(6, entry.person().toString());
        row.setString(7, orNull(entry.team()));
        row.setString(8, entry.role());
        row.setString(9, entry.purpose());
        row.setString(10, entry.ground());
        row.setString(11, orNull(entry.municipality()));
        row.setBytes(12, content);
        row.setBytes(13, hash);
        row.addBatch();
        return hash;
    }

    /** The one place where null is what the column needs. */
    private static String orNull(Optional<?> value) {
        return value.map(Object::toString).orElse(null);
    }
}
