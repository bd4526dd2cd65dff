// SPDX-License-Identifier: EUPL-1.2
package nl.passend.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The MariaDB that comes with Passend: on loopback only, with passwords of its own, set up so that a commit that was
 * acknowledged survives a crash (durable log, snapshot isolation, utf8mb4).
 */
final class EmbeddedDatabase {
    private static final int START_SECONDS = 120;
    private static final int STOP_SECONDS = 60;

    private final Installation installation;
    private final Console console;
    private Child server;
    private int port;
    private DatabaseAccess access;

    EmbeddedDatabase(Installation installation, Console console) {
        this.installation = installation;
        this.console = console;
    }

    /** Settles where it will be found, so that the application server can start at the same time. */
    DatabaseAccess plan() throws IOException {
        port = installation.databasePort().isPresent()
                ? installation.databasePort().getAsInt()
                : FreePort.choose();
        access = DatabaseAccess.embedded(port, password("passend"));
        return access;
    }

    /** Starts it where {@link #plan} said and waits until it answers. */
    void start() throws IOException, InterruptedException {
        Child.endLeftover(pidFile(), installation.databaseFiles().toString(), console);
        MariaDbPrograms programs = programs();
        if (!programs.areUnpacked()) {
            console.step("Unpacking MariaDB (once, some seconds)");
            programs.unpack();
        }
        if (!Files.isDirectory(installation.databaseFiles())) {
            console.step("Making the database files (once, some seconds)");
            makeFiles(programs);
        }
        console.step("Starting MariaDB");
        launch(programs, initFile(access.password(), password("root")));
        awaitAnswer();
        console.step("MariaDB is ready");
        remember();
    }

    /**
     * Fresh files are made aside and put in place whole: a start that is cut off half-way leaves nothing half-made. What went wrong
     * is kept in the log, and tried once more.
     */
    private void makeFiles(MariaDbPrograms programs) throws IOException {
        if (!makesFiles(programs)) {
            console.step("That failed, %s says why; once more", log());
            if (!makesFiles(programs)) {
                throw Refusal.start(
                        "MariaDB could not make its files in %s; the reason stands in %s.", freshFiles(), log());
            }
        }
        Files.move(freshFiles(), installation.databaseFiles(), StandardCopyOption.ATOMIC_MOVE);
    }

    private boolean makesFiles(MariaDbPrograms programs) throws IOException {
        Folders.delete(freshFiles());
        try {
            programs.makeFreshFiles();
        } catch (IOException e) {
            String why = Stream.<Throwable>iterate(e, Objects::nonNull, Throwable::getCause)
                    .map(Throwable::toString)
                    .collect(Collectors.joining("\ncaused by: ", "", "\n"));
            Files.writeString(log(), why, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            return false;
        }
        return Files.isDirectory(freshFiles().resolve("mysql"));
    }

    private Path log() {
        return installation.logs().resolve("mariadb.log");
    }

    private MariaDbPrograms programs() {
        return MariaDbPrograms.at(
                installation.mariadbBase(), freshFiles(), installation.home().resolve("tmp"));
    }

    private Path freshFiles() {
        return installation.home().resolve("database.new");
    }

    private void launch(MariaDbPrograms programs, Path initFile) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                programs.server().toString(),
                "--no-defaults",
                "--basedir=" + installation.mariadbBase(),
                "--datadir=" + installation.databaseFiles(),
                "--tmpdir=" + installation.home().resolve("tmp"),
                "--log-error=" + log(),
                "--pid-file=" + installation.run().resolve("mariadbd.pid"),
                "--socket=" + socket(),
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--skip-ssl",
                "--skip-name-resolve",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_unicode_ci",
                "--default-time-zone=+00:00",
                "--transaction-isolation=READ-COMMITTED",
                "--innodb_snapshot_isolation=ON",
                "--innodb_flush_log_at_trx_commit=1",
                "--sync_binlog=1",
                "--innodb_buffer_pool_size=64M",
                "--performance_schema=OFF",
                "--max_allowed_packet=64M",
                "--init-file=" + initFile));
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        Map<String, String> libraries =
                Map.of("LD_LIBRARY_PATH", programs.libraries().toString());
        server = Child.start("MariaDB", command, libraries, installation.mariadbBase(), pidFile(), line -> {});
    }

    private void awaitAnswer() throws InterruptedException {
        long end = System.nanoTime() + START_SECONDS * 1_000_000_000L;
        while (true) {
            try {
                access.connect().close();
                return;
            } catch (SQLException e) {
                if (!server.isAlive() || System.nanoTime() > end) {
                    throw Refusal.start("MariaDB does not start; the reason stands in %s.", log());
                }
                Thread.sleep(50);
            }
        }
    }

    /** Runs at each start: makes what is not there yet and sets the passwords that stand in the key folder. */
    private Path initFile(String password, String rootPassword) throws IOException {
        Path file = installation.run().resolve("init.sql");
        String sql = """
                CREATE DATABASE IF NOT EXISTS passend CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
                CREATE USER IF NOT EXISTS passend@'127.0.0.1';
                ALTER USER passend@'127.0.0.1' IDENTIFIED BY '%1$s';
                GRANT ALL ON passend.* TO passend@'127.0.0.1';
                CREATE USER IF NOT EXISTS root@'127.0.0.1';
                ALTER USER root@'127.0.0.1' IDENTIFIED BY '%2$s';
                GRANT ALL ON *.* TO root@'127.0.0.1' WITH GRANT OPTION;
                ALTER USER IF EXISTS root@localhost IDENTIFIED BY '%2$s';
                DROP USER IF EXISTS ''@localhost;
                """.formatted(password, rootPassword);
        Secrets.write(file, sql);
        return file;
    }

    private String password(String user) throws IOException {
        Path file = installation.keys().resolve("database-" + user + ".txt");
        if (!Files.exists(file)) {
            byte[] random = new byte[24];
            new SecureRandom().nextBytes(random);
            Secrets.write(file, HexFormat.of().formatHex(random));
        }
        return Files.readString(file).strip();
    }

    /** Commands such as {@code audit verify} find a running database by this file. */
    private void remember() throws IOException {
        Properties properties = new Properties();
        properties.setProperty("port", Integer.toString(port));
        try (var out = Files.newBufferedWriter(installation.run().resolve("database.properties"))) {
            properties.store(out, null);
        }
    }

    /** How to reach the database of an installation that runs now. */
    static DatabaseAccess ofRunning(Installation installation) throws IOException {
        Properties properties = new Properties();
        try (var in = Files.newBufferedReader(installation.run().resolve("database.properties"))) {
            properties.load(in);
        }
        String password = Files.readString(installation.keys().resolve("database-passend.txt"));
        return DatabaseAccess.embedded(Integer.parseInt(properties.getProperty("port")), password.strip());
    }

    /** A socket's path may have 107 characters at most, so it cannot stand in a deep data folder. */
    private String socket() {
        return "/tmp/passend-" + Integer.toHexString(installation.home().hashCode()) + ".sock";
    }

    private Path pidFile() {
        return installation.run().resolve("database.pid");
    }

    boolean isAlive() {
        return server != null && server.isAlive();
    }

    CompletableFuture<Process> onExit() {
        return server.onExit();
    }

    void stop() {
        if (server != null) {
            server.stop(STOP_SECONDS, console);
        }
    }
}
