// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Plain JDBC for the kernel's own tables: one call, one statement, one connection of the running transaction (or autocommit
 * without one). Parameters may be anything JDBC takes, and {@link UUID}, {@link Instant}, enums (by name) and
 * {@link Optional} of those.
 */
@ApplicationScoped
public class Sql {
    private static final int DUPLICATE = 1062;
    private static final ThreadLocal<String> BACKGROUND = new ThreadLocal<>();

    private final DataSource dataSource;

    @Inject
    public Sql(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Marks every statement that this thread makes meanwhile as background work, by a comment in front ({@code /* search *}{@code /}):
     * so that who reads the log of the database, or counts what a request costs, can tell it from what somebody asked for.
     *
     * @param name a word of small letters
     */
    public static void inBackground(String name, Runnable work) {
        String outer = BACKGROUND.get();
        BACKGROUND.set("/* " + name + " */ ");
        try {
            work.run();
        } finally {
            if (outer == null) {
                BACKGROUND.remove();
            } else {
                BACKGROUND.set(outer);
            }
        }
    }

    /** Makes something of the current row. */
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** A unique key is taken already; who knows for which field says so, else a repeat finds out. */
    public static final class Duplicate extends TryAgain {
        Duplicate(SQLException cause) {
            super(cause);
        }
    }

    public <T> List<T> list(String sql, Row<T> row, Object... parameters) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = prepare(connection, sql, parameters);
                ResultSet rows = statement.executeQuery()) {
            List<T> found = new ArrayList<>();
            while (rows.next()) {
                found.add(row.read(rows));
            }
            return found;
        } catch (SQLException e) {
            throw translated(e);
        }
    }

    /** The first row. */
    public <T> Optional<T> one(String sql, Row<T> row, Object... parameters) {
        return list(sql, row, parameters).stream().findFirst();
    }

    /** @return the number of rows changed */
    public int run(String sql, Object... parameters) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = prepare(connection, sql, parameters)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw translated(e);
        }
    }

    /** As many question marks as an IN list needs: {@code ?,?,?}. */
    public static String marks(int count) {
        return String.join(",", Collections.nCopies(count, "?"));
    }

    public static UUID uuid(ResultSet row, String column) throws SQLException {
        return UUID.fromString(row.getString(column));
    }

    public static Optional<UUID> optionalUuid(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(UUID::fromString);
    }

    /** A {@code DATETIME(6)} in UTC. */
    public static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    public static Optional<Instant> optionalInstant(ResultSet row, String column) throws SQLException {
        return row.getObject(column) == null ? Optional.empty() : Optional.of(instant(row, column));
    }

    public static Optional<LocalDate> optionalDay(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... parameters)
            throws SQLException {
        String background = BACKGROUND.get();
        PreparedStatement statement = connection.prepareStatement(background == null ? sql : background + sql);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, stored(parameters[i]));
        }
        return statement;
    }

    private static Object stored(Object value) {
        if (value instanceof Optional<?> optional) {
            return stored(optional.orElse(null));
        }
        if (value instanceof Instant moment) {
            return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
        }
        if (value instanceof UUID id) {
            return id.toString();
        }
        return value instanceof Enum<?> constant ? constant.name() : value;
    }

    private static RuntimeException translated(SQLException e) {
        if (e.getErrorCode() == DUPLICATE) {
            return new Duplicate(e);
        }
        return Conflicts.in(e).orElseGet(() -> new IllegalStateException(e));
    }
}
