// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.vault.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passend.kernel.vault.internal.VaultKeys.WrappedKey;

/** The table of wrapped keys for a rotation: slice by slice, on one connection. */
final class WrappedRows {
    private static final String SELECT = "SELECT owner, key_id, master_key_id, wrapped FROM kernel_vault_key ";

    private final Connection connection;
    private final List<WrappedKey[]> changes = new ArrayList<>();

    WrappedRows(Connection connection) {
        this.connection = connection;
    }

    long count() throws SQLException {
        return number("SELECT COUNT(*) FROM kernel_vault_key");
    }

    long countNotUnder(UUID master) throws SQLException {
        return number("SELECT COUNT(*) FROM kernel_vault_key WHERE master_key_id <> ?", master.toString());
    }

    List<WrappedKey> after(Optional<UUID> owner, int most) throws SQLException {
        return owner.isPresent()
                ? list(
                        SELECT + "WHERE owner > ? ORDER BY owner LIMIT " + most,
                        owner.get().toString())
                : list(SELECT + "ORDER BY owner LIMIT " + most);
    }

    List<WrappedKey> notUnder(UUID master, int most) throws SQLException {
        return list(
                SELECT + "WHERE master_key_id <> ? ORDER BY owner LIMIT " + most + " FOR UPDATE", master.toString());
    }

    void replace(WrappedKey before, WrappedKey after) {
        changes.add(new WrappedKey[] {before, after});
    }

    void flush() throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "UPDATE kernel_vault_key SET master_key_id = ?, wrapped = ? WHERE owner = ? AND master_key_id = ?")) {
            for (WrappedKey[] change : changes) {
                update.setString(1, change[1].masterKeyId().toString());
                update.setBytes(2, change[1].wrapped());
                update.setString(3, change[1].owner().toString());
                update.setString(4, change[0].masterKeyId().toString());
                update.addBatch();
            }
            update.executeBatch();
            changes.clear();
        }
    }

    private List<WrappedKey> list(String sql, String... values) throws SQLException {
        try (PreparedStatement query = prepared(sql, values);
                ResultSet row = query.executeQuery()) {
            List<WrappedKey> found = new ArrayList<>();
            while (row.next()) {
                found.add(new WrappedKey(
                        UUID.fromString(row.getString(1)),
                        UUID.fromString(row.getString(2)),
                        UUID.fromString(row.getString(3)),
                        row.getBytes(4)));
            }
            return found;
        }
    }

    private long number(String sql, String... values) throws SQLException {
        try (PreparedStatement query = prepared(sql, values);
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private PreparedStatement prepared(String sql, String... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setString(i + 1, values[i]);
        }
        return statement;
    }
}
