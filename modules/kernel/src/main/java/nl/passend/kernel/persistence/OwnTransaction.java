// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A short transaction of the kernel's background work, on a connection of its own and outside any that a request is in. */
public final class OwnTransaction {
    private OwnTransaction() {}

    /** What is done in it. */
    @FunctionalInterface
    public interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /** Commits when the work returns, rolls back when it throws. */
    public static <T> T run(DataSource dataSource, Work<T> work) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            boolean committed = false;
            try {
                T result = work.on(connection);
                connection.commit();
                committed = true;
                return result;
            } finally {
                if (!committed) {
                    connection.rollback();
                }
                connection.setAutoCommit(true);
            }
        }
    }

    /**
     * As {@link #run}, for work that takes what is there to be taken: when another transaction was faster, this one takes
     * nothing. MariaDB says so also with error 1020, when a row was taken between being read and being locked.
     */
    public static <T> T runOrYield(DataSource dataSource, Work<T> work, T nothing) throws SQLException {
        try {
            return run(dataSource, work);
        } catch (SQLException e) {
            if (Conflicts.in(e).isPresent()) {
                return nothing;
            }
            throw e;
        }
    }
}
