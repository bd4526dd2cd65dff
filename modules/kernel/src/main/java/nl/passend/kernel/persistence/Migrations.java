// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import nl.passend.kernel.StartRefused;
import org.flywaydb.core.Flyway;

/**
 * Runs the migrations of all modules, each with a history table of its own, lower modules first. One node at a time: the
 * others wait for its lock and then find nothing to do. The same build on the same database finds that it was the last to
 * migrate and asks nothing more: to compare every script with four histories costs a second of each start.
 */
public final class Migrations {
    private static final int LOCK_SECONDS = 120;
    private static final int NO_SUCH_TABLE = 1146;

    private final DataSource dataSource;
    private final ClassLoader scripts;
    private final Optional<String> build;

    /** @param build names the deployed application with all its scripts; empty when unknown, and then every script is looked at */
    public Migrations(DataSource dataSource, ClassLoader scripts, Optional<String> build) {
        this.dataSource = dataSource;
        this.scripts = scripts;
        this.build = build;
    }

    /**
     * @throws StartRefused when the database's user may not do what scripts do
     * @throws RuntimeException when a script fails: the application must not start on half a schema
     */
    public void run(Collection<MigrationSet> sets) throws SQLException {
        List<MigrationSet> ordered = inOrder(sets);
        try (Connection lock = dataSource.getConnection()) {
            takeLock(lock);
            try {
                LastMigration last = new LastMigration(lock);
                if (build.isPresent() && build.equals(last.build())) {
                    return;
                }
                DatabaseRights.refusal(lock).ifPresent(sentence -> {
                    throw new StartRefused(sentence);
                });
                last.forget();
                FirstMigration first = new FirstMigration(lock);
                first.begin();
                for (MigrationSet set : ordered) {
                    forgetFailures(lock, set);
                    migrate(set);
                }
                first.end();
                if (build.isPresent()) {
                    last.remember(build.get());
                }
            } finally {
                ask(lock, "SELECT RELEASE_LOCK(CONCAT(DATABASE(), '.migrations'))");
            }
        }
    }

    /** Sorts so that every set comes after those it names. */
    static List<MigrationSet> inOrder(Collection<MigrationSet> sets) {
        Map<String, MigrationSet> waiting = new LinkedHashMap<>();
        sets.stream()
                .sorted(java.util.Comparator.comparing(MigrationSet::module))
                .forEach(set -> {
                    if (waiting.put(set.module(), set) != null) {
                        throw new IllegalStateException("Two migration sets are named " + set.module());
                    }
                });
        List<MigrationSet> ordered = new ArrayList<>();
        while (!waiting.isEmpty()) {
            MigrationSet next = waiting.values().stream()
                    .filter(set -> set.after().stream().noneMatch(waiting::containsKey))
                    .findFirst()
                    .orElseThrow(
                            () -> new IllegalStateException("Migration sets wait for each other: " + waiting.keySet()));
            ordered.add(waiting.remove(next.module()));
        }
        return ordered;
    }

    /** Flyway remembers a script that failed and refuses all until somebody mends it by hand; ours can run again. */
    private static void forgetFailures(Connection connection, MigrationSet set) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("DELETE FROM " + history(set) + " WHERE success = FALSE")) {
            statement.executeUpdate();
        } catch (SQLException e) {
            if (e.getErrorCode() != NO_SUCH_TABLE) {
                throw e;
            }
        }
    }

    private static String history(MigrationSet set) {
        return set.module() + "_schema_history";
    }

    private void migrate(MigrationSet set) {
        Flyway.configure(scripts)
                .dataSource(dataSource)
                .locations("classpath:db/migration/" + set.module())
                .table(history(set))
                // The second module meets a schema that is not empty: version 0 says that none of its own scripts ran.
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .validateMigrationNaming(true)
                .failOnMissingLocations(true)
                .load()
                .migrate();
    }

    private static void takeLock(Connection connection) throws SQLException {
        if (ask(connection, "SELECT GET_LOCK(CONCAT(DATABASE(), '.migrations'), " + LOCK_SECONDS + ")") != 1) {
            throw new IllegalStateException(
                    "Another node has been migrating the database for " + LOCK_SECONDS + " seconds; try again later.");
        }
    }

    private static long ask(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
