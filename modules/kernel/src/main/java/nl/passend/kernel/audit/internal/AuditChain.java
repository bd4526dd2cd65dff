// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.audit.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.passend.kernel.audit.ChainHead;

/**
 * Lengthens the chain by one batch: the looks that wait for an answer and the committed changes on the work list, all in one
 * commit.
 *
 * <p>One batch at a time per database: a batch holds {@code GET_LOCK} on its own connection. The lock dies with the connection,
 * and so after what that connection had begun is committed or rolled back: whoever gets it next sees what became of it. Should
 * two ever work at once all the same, the unique seal number lets only one of them commit.
 */
final class AuditChain {
    static final int CHANGES_A_BATCH = 1000;

    private static final String COMMENT = "/* sealer */ ";
    private static final int LOCK_SECONDS = 5;

    /**
     * @param head the last seal after this batch
     * @param sealed what this batch sealed
     * @param more whether changes stayed behind for the next batch
     */
    record Batch(ChainHead head, Set<UUID> sealed, boolean more) {}

    private AuditChain() {}

    /**
     * @param connection the sealer's own, without autocommit; after an exception not to be used again
     * @param repeated whether these looks were offered before and may be in the chain already
     */
    static Batch seal(Connection connection, Collection<AuditEntry> looks, boolean repeated) throws SQLException {
        takeLock(connection);
        ChainHead head = head(connection);
        Collection<AuditEntry> fresh = repeated ? unsealed(connection, looks) : looks;
        Map<UUID, byte[]> hashes = new LinkedHashMap<>();
        if (!fresh.isEmpty()) {
            hashes.putAll(EntryRows.insert(connection, fresh, COMMENT));
        }
        Map<UUID, byte[]> changes = pending(connection);
        hashes.putAll(changes);
        if (!hashes.isEmpty()) {
            head = link(connection, head, hashes);
            strikeOff(connection, changes.keySet());
        }
        connection.commit();
        releaseLock(connection);
        return new Batch(head, hashes.keySet(), changes.size() == CHANGES_A_BATCH);
    }

    private static void takeLock(Connection connection) throws SQLException {
        try (PreparedStatement lock =
                connection.prepareStatement(COMMENT + "SELECT GET_LOCK(CONCAT(DATABASE(), '.sealer'), ?)")) {
            lock.setInt(1, LOCK_SECONDS);
            try (ResultSet row = lock.executeQuery()) {
                row.next();
                if (row.getInt(1) != 1) {
                    throw new SQLTransientException(
                            "Another sealer has held the chain for " + LOCK_SECONDS + " seconds");
                }
            }
        }
    }

    /** Also for a connection that goes back to a pool: there it would live on, with the lock. */
    static void releaseLock(Connection connection) throws SQLException {
        try (PreparedStatement release =
                connection.prepareStatement(COMMENT + "SELECT RELEASE_LOCK(CONCAT(DATABASE(), '.sealer'))")) {
            release.executeQuery().close();
        }
    }

    static ChainHead head(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                        COMMENT + "SELECT seal_no, hash FROM kernel_audit_seal ORDER BY seal_no DESC LIMIT 1");
                ResultSet row = query.executeQuery()) {
            return row.next() ? new ChainHead(row.getLong(1), row.getBytes(2)) : new ChainHead(0, Hashes.beginning());
        }
    }

    private static Collection<AuditEntry> unsealed(Connection connection, Collection<AuditEntry> looks)
            throws SQLException {
        if (looks.isEmpty()) {
            return looks;
        }
        Set<UUID> sealed = new HashSet<>();
        try (PreparedStatement query = connection.prepareStatement(COMMENT
                + "SELECT entry_id FROM kernel_audit_seal WHERE entry_id IN ("
                + String.join(", ", Collections.nCopies(looks.size(), "?")) + ")")) {
            int at = 0;
            for (AuditEntry look : looks) {
                query.setString(++at, look.id().toString());
            }
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    sealed.add(UUID.fromString(row.getString(1)));
                }
            }
        }
        List<AuditEntry> fresh = new ArrayList<>(looks);
        fresh.removeIf(look -> sealed.contains(look.id()));
        return fresh;
    }

    /** Goes by the work list: by id a change that commits late would be missed, by "what has no seal" the whole record be read. */
    private static Map<UUID, byte[]> pending(Connection connection) throws SQLException {
        Map<UUID, byte[]> found = new LinkedHashMap<>();
        try (PreparedStatement query = connection.prepareStatement(COMMENT
                        + "SELECT e.id, e.hash FROM kernel_audit_pending p JOIN kernel_audit_entry e ON e.id = p.entry_id"
                        + " ORDER BY p.entry_id LIMIT " + CHANGES_A_BATCH);
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                found.put(UUID.fromString(row.getString(1)), row.getBytes(2));
            }
        }
        return found;
    }

    private static ChainHead link(Connection connection, ChainHead from, Map<UUID, byte[]> hashes) throws SQLException {
        long sealNo = from.sealNo();
        byte[] hash = from.hash();
        try (PreparedStatement insert = connection.prepareStatement(
                COMMENT + "INSERT INTO kernel_audit_seal (seal_no, entry_id, entry_hash, hash) VALUES (?, ?, ?, ?)")) {
            for (Map.Entry<UUID, byte[]> entry : hashes.entrySet()) {
                sealNo++;
                hash = Hashes.ofSeal(hash, sealNo, entry.getValue());
                insert.setLong(1, sealNo);
                insert.setString(2, entry.getKey().toString());
                insert.setBytes(3, entry.getValue());
                insert.setBytes(4, hash);
                insert.addBatch();
            }
            insert.executeBatch();
        }
        return new ChainHead(sealNo, hash);
    }

    private static void strikeOff(Connection connection, Set<UUID> changes) throws SQLException {
        if (changes.isEmpty()) {
            return;
        }
        try (PreparedStatement delete = connection.prepareStatement(COMMENT
                + "DELETE FROM kernel_audit_pending WHERE entry_id IN ("
                + String.join(", ", Collections.nCopies(changes.size(), "?")) + ")")) {
            int at = 0;
            for (UUID change : changes) {
                delete.setString(++at, change.toString());
            }
            delete.executeUpdate();
        }
    }
}
