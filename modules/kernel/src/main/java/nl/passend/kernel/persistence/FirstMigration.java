// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.persistence;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether the tables of a schema were ever whole. MariaDB keeps each change of a table by itself, so a script that was cut off leaves
 * a part of its tables behind and cannot run again. Before all scripts have run for the first time the application has not started and
 * nobody can have stored anything: what such a first run left is thrown away and begun anew. A mark in the schema says so, from the
 * first script on a schema that was empty until the last one has run. Scripts that came later can run again
 * (docs/decisions/0055).
 */
final class FirstMigration {
    private static final String MARK = "passend_first_migration";
    /** Both have rows as soon as the application has started once, and none of a script. */
    private static final List<String> FILLED_BY_A_START = List.of("kernel_vault_key", "kernel_account");

    private final Connection connection;

    /** @param connection in autocommit, and holder of the lock on migrations */
    FirstMigration(Connection connection) {
        this.connection = connection;
    }

    /** Before the first script: throws away what a first run left that was cut off. */
    void begin() throws SQLException {
        List<String> tables = tables();
        if (tables.isEmpty()) {
            run("CREATE TABLE " + MARK + " (begun BOOLEAN)");
        } else if (tables.contains(MARK) && isUnused(tables)) {
            throwAway(tables);
        }
    }

    /** After the last script. */
    void end() throws SQLException {
        run("DROP TABLE IF EXISTS " + MARK);
    }

    /** Somebody may have put a whole backup beside the mark: where the application ever ran, nothing is thrown away. */
    private boolean isUnused(List<String> tables) throws SQLException {
        for (String table : FILLED_BY_A_START) {
            if (tables.contains(table)
                    && !column("SELECT 1 FROM " + table + " LIMIT 1").isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** The mark stays: whoever is cut off in the middle of this begins anew too. */
    private void throwAway(List<String> tables) throws SQLException {
        run("SET foreign_key_checks = 0");
        try {
            for (String table : tables) {
                if (!table.equals(MARK)) {
                    run("DROP TABLE `" + table.replace("`", "``") + "`");
                }
            }
        } finally {
            run("SET foreign_key_checks = 1");
        }
    }

    private List<String> tables() throws SQLException {
        return column("SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()");
    }

    private List<String> column(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
