// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * A lock of the database server ({@code GET_LOCK}), held by a connection of its own: of all nodes one has it, and when that
 * node dies the server gives it to another. Names are kept apart per schema.
 */
public final class NamedLock implements AutoCloseable {
    private final DataSource dataSource;
    private final String name;
    private final String comment;
    private Connection holder;

    /** @param comment starts every statement, such as {@code sequencer}, so that counters can tell it from a request's */
    public NamedLock(DataSource dataSource, String name, String comment) {
        this.dataSource = dataSource;
        this.name = name;
        this.comment = "/* " + comment + " */ ";
    }

    /** Whether this node holds the lock, after trying to get it; waits for nobody. */
    public boolean hold() throws SQLException {
        if (holder != null && stillHeld()) {
            return true;
        }
        discard();
        Connection connection = dataSource.getConnection();
        boolean got = false;
        try {
            got = ask(connection, "SELECT GET_LOCK(CONCAT(DATABASE(), '.', ?), 0)") == 1;
        } finally {
            if (!got) {
                connection.close();
            }
        }
        holder = got ? connection : null;
        return got;
    }

    private boolean stillHeld() {
        try {
            return ask(holder, "SELECT IS_USED_LOCK(CONCAT(DATABASE(), '.', ?)) = CONNECTION_ID()") == 1;
        } catch (SQLException connectionLost) {
            return false;
        }
    }

    /** The connection broke, or the server gave the lock away; what it says at closing tells nothing new. */
    private void discard() {
        if (holder != null) {
            try {
                holder.close();
            } catch (SQLException alreadyBroken) {
                // nothing to release
            }
            holder = null;
        }
    }

    private long ask(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(comment + sql)) {
            statement.setString(1, name);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** Lets go of the lock. The pool may keep the connection open, so the lock is released by name. */
    public void release() throws SQLException {
        if (holder != null) {
            try (Connection connection = holder) {
                ask(connection, "SELECT RELEASE_LOCK(CONCAT(DATABASE(), '.', ?))");
            } finally {
                holder = null;
            }
        }
    }

    @Override
    public void close() throws SQLException {
        release();
    }
}
