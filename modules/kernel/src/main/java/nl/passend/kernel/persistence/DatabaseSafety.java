// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.persistence;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Judges whether a database keeps its promises: what it acknowledged is on disk, two changes never silently overwrite each
 * other, and a text comes back as it went in. Free of any container, so that the launcher asks it before the server starts.
 */
public final class DatabaseSafety {
    private static final int MINIMUM_MAJOR = 10;
    private static final int MINIMUM_MINOR = 11;

    private final Connection connection;
    private final Map<String, String> variables = new HashMap<>();
    private final List<String> refusals = new ArrayList<>();

    private DatabaseSafety(Connection connection) {
        this.connection = connection;
    }

    /** Sentences that say why this server or schema is unsafe and what to set; empty when it is safe. */
    public static List<String> refusals(Connection connection) throws SQLException {
        return new DatabaseSafety(connection).judge();
    }

    /** Why the application's own connections are unsafe: they must read committed rows, else a version conflict hides as error 1020. */
    public static Optional<String> connectionRefusal(Connection connection) throws SQLException {
        return connection.getTransactionIsolation() == Connection.TRANSACTION_READ_COMMITTED
                ? Optional.empty()
                : Optional.of("The data source must use transaction isolation READ COMMITTED.");
    }

    private List<String> judge() throws SQLException {
        readVariables();
        if (!isRecentMariaDb()) {
            return List.of("The database must be MariaDB 10.11.8 or newer, or 11.4.2 or newer; this is "
                    + variables.getOrDefault("version", "unknown") + ".");
        }
        require("innodb_snapshot_isolation", "ON", "else two changes can silently overwrite each other");
        require("innodb_flush_log_at_trx_commit", "1", "else an acknowledged change can be lost in a crash");
        if (is("log_bin", "ON")) {
            require("sync_binlog", "1", "else the replicas can miss what the primary acknowledged");
        }
        require("innodb_doublewrite", "ON", "else a crash can leave half-written pages");
        require("default_storage_engine", "InnoDB", "other engines have no transactions");
        require("read_only", "OFF", "Passend needs the primary, not a replica");
        if (!variables.getOrDefault("sql_mode", "").contains("STRICT_TRANS_TABLES")) {
            refusals.add(
                    "Set sql_mode to include STRICT_TRANS_TABLES: else texts that are too long are cut off silently.");
        }
        requireUtf8();
        return List.copyOf(refusals);
    }

    private boolean isRecentMariaDb() {
        String version = variables.getOrDefault("version", "");
        String[] parts = version.split("[.-]");
        if (!version.toLowerCase(Locale.ROOT).contains("mariadb")
                || !variables.containsKey("innodb_snapshot_isolation")) {
            return false;
        }
        int major = Integer.parseInt(parts[0]);
        return major > MINIMUM_MAJOR || major == MINIMUM_MAJOR && Integer.parseInt(parts[1]) >= MINIMUM_MINOR;
    }

    private void require(String variable, String value, String why) {
        if (!is(variable, value)) {
            refusals.add("Set %s to %s (it is %s): %s.".formatted(variable, value, variables.get(variable), why));
        }
    }

    private boolean is(String variable, String value) {
        return value.equalsIgnoreCase(variables.get(variable));
    }

    private void requireUtf8() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT schema_name, default_character_set_name"
                        + " FROM information_schema.schemata WHERE schema_name = DATABASE()")) {
            if (!row.next()) {
                refusals.add("The database address must name a schema, such as …:3306/passend.");
            } else if (!"utf8mb4".equals(row.getString(2))) {
                refusals.add(
                        "The schema %1$s must use utf8mb4 (it uses %2$s): ALTER DATABASE %1$s CHARACTER SET utf8mb4."
                                .formatted(row.getString(1), row.getString(2)));
            }
        }
    }

    private void readVariables() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SHOW GLOBAL VARIABLES WHERE Variable_name IN ('version',"
                        + " 'innodb_snapshot_isolation', 'innodb_flush_log_at_trx_commit', 'log_bin', 'sync_binlog',"
                        + " 'innodb_doublewrite', 'default_storage_engine', 'read_only', 'sql_mode')")) {
            while (rows.next()) {
                variables.put(rows.getString(1), rows.getString(2));
            }
        }
    }
}
