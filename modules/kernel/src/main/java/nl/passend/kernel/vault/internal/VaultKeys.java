// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.vault.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** The table of wrapped keys. */
final class VaultKeys {
    /** One row. */
    record WrappedKey(UUID owner, UUID keyId, UUID masterKeyId, byte[] wrapped) {}

    private final DataSource dataSource;
    private final Clock clock;

    VaultKeys(DataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    boolean isEmpty() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement("SELECT 1 FROM kernel_vault_key LIMIT 1");
                ResultSet rows = query.executeQuery()) {
            return !rows.next();
        }
    }

    List<WrappedKey> find(Collection<UUID> owners) throws SQLException {
        if (owners.isEmpty()) {
            return List.of();
        }
        String sql = "SELECT owner, key_id, master_key_id, wrapped FROM kernel_vault_key WHERE owner IN ("
                + String.join(", ", Collections.nCopies(owners.size(), "?")) + ")";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            int at = 0;
            for (UUID owner : owners) {
                query.setString(++at, owner.toString());
            }
            List<WrappedKey> found = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    found.add(new WrappedKey(
                            UUID.fromString(row.getString(1)),
                            UUID.fromString(row.getString(2)),
                            UUID.fromString(row.getString(3)),
                            row.getBytes(4)));
                }
            }
            return found;
        }
    }

    void insert(WrappedKey key) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO kernel_vault_key (owner, key_id, master_key_id, wrapped, created) VALUES (?, ?, ?, ?, ?)")) {
            insert.setString(1, key.owner().toString());
            insert.setString(2, key.keyId().toString());
            insert.setString(3, key.masterKeyId().toString());
            insert.setBytes(4, key.wrapped());
            insert.setObject(5, LocalDateTime.now(clock));
            insert.executeUpdate();
        }
    }

    void delete(UUID owner) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement delete =
                        connection.prepareStatement("DELETE FROM kernel_vault_key WHERE owner = ?")) {
            delete.setString(1, owner.toString());
            delete.executeUpdate();
        }
    }
}
