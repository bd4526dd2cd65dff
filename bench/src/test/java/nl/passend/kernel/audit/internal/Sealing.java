// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.audit.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import nl.passend.kernel.audit.AuditVerifier;

/**
 * The two ways to put a look on record that are measured against each other. It stands in the sealer's package because its
 * parts are nobody else's.
 */
public final class Sealing implements AutoCloseable {
    private final SealedChain chain;

    public Sealing(DataSource dataSource, Path anchors) {
        chain = new SealedChain(dataSource, anchors);
    }

    /** As a request does: hands the look over and waits for its seal. */
    public void look() throws InterruptedException {
        chain.look(UUID.randomUUID());
    }

    /** The naive way: the same two rows and a commit of its own, without any chain. */
    public void commit(Connection connection) throws SQLException {
        Map<UUID, byte[]> inserted =
                EntryRows.insert(connection, List.of(chain.entry("R", UUID.randomUUID())), "/* floor */ ");
        if (inserted.size() != 1) {
            throw new IllegalStateException("Not inserted");
        }
        connection.commit();
    }

    public AuditVerifier.Result verify() throws SQLException, IOException {
        return chain.verify();
    }

    @Override
    public void close() {
        chain.close();
    }
}
