// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.audit.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import nl.passend.kernel.access.ObjectType;
import nl.passend.kernel.audit.AuditTrail;

/** Reads lines from their bytes, which are what was sealed, not from the columns beside them. */
@ApplicationScoped
class StoredTrail implements AuditTrail {
    private static final String ABOUT = """
            SELECT s.seal_no, e.content
            FROM kernel_audit_object o
            JOIN kernel_audit_entry e ON e.id = o.entry_id
            JOIN kernel_audit_seal s ON s.entry_id = o.entry_id
            WHERE o.object_type = ? AND o.object_id = ? AND e.outcome = '0'%s
            ORDER BY o.entry_id DESC LIMIT ?""";

    private final DataSource dataSource;

    @Inject
    StoredTrail(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public List<Line> about(ObjectType type, UUID object, Optional<UUID> before, int limit) {
        String sql = ABOUT.formatted(before.isPresent() ? " AND o.entry_id < ?" : "");
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            int at = 0;
            query.setString(++at, type.code());
            query.setString(++at, object.toString());
            if (before.isPresent()) {
                query.setString(++at, before.get().toString());
            }
            query.setInt(++at, limit);
            List<Line> lines = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    lines.add(line(row.getLong(1), EntryText.read(row.getBytes(2))));
                }
            }
            return lines;
        } catch (SQLException e) {
            throw new IllegalStateException("The record cannot be read", e);
        }
    }

    private static Line line(long sealNo, AuditEntry entry) {
        return new Line(
                entry.id(),
                sealNo,
                entry.occurred(),
                entry.action(),
                entry.eventType(),
                entry.person(),
                entry.team(),
                entry.role(),
                entry.purpose(),
                entry.ground(),
                entry.subjects(),
                entry.fields());
    }
}
