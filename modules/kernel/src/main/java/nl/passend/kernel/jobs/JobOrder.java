// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.jobs;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.passend.kernel.account.Me;
import nl.passend.kernel.id.Ids;

/** Asks for a job from outside the server, as {@code ./passend} does; a running server takes it up within some seconds. */
public final class JobOrder {
    private final Connection connection;
    private final Clock clock;

    /** @param connection in autocommit, to Passend's own database */
    public JobOrder(Connection connection, Clock clock) {
        this.connection = connection;
        this.clock = clock;
    }

    /** How far a job is. */
    public record Standing(Jobs.State state, long done, String message) {}

    public UUID place(String kind) throws SQLException {
        UUID id = new Ids(clock).next();
        try (PreparedStatement insert = connection.prepareStatement("""
                INSERT INTO kernel_job (id, kind, parameters, state, done, total, message, asked_by, asked, cancel_asked, attempts)
                VALUES (?, ?, '{}', 'WAITING', 0, 0, '', ?, ?, FALSE, 0)
                """)) {
            insert.setString(1, id.toString());
            insert.setString(2, kind);
            insert.setString(3, Me.SYSTEM.personId().toString());
            insert.setObject(4, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
            insert.executeUpdate();
        }
        return id;
    }

    public Optional<Standing> look(UUID id) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("SELECT state, done, message FROM kernel_job WHERE id = ?")) {
            select.setString(1, id.toString());
            try (ResultSet row = select.executeQuery()) {
                return row.next()
                        ? Optional.of(new Standing(
                                Jobs.State.valueOf(row.getString("state")),
                                row.getLong("done"),
                                row.getString("message")))
                        : Optional.empty();
            }
        }
    }

    /**
     * Takes an order back that nobody has taken up.
     *
     * @return false when somebody just did
     */
    public boolean withdraw(UUID id) throws SQLException {
        try (PreparedStatement delete =
                connection.prepareStatement("DELETE FROM kernel_job WHERE id = ? AND state = 'WAITING'")) {
            delete.setString(1, id.toString());
            return delete.executeUpdate() == 1;
        }
    }
}
