// SPDX-License-Identifier: EUPL-1.2
package nl.passend.launcher;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * The provisioned server without the application and the embedded database without its tables, started by the launcher's own
 * parts, with the same options. It stands in the launcher's package because those parts are nobody else's.
 */
public final class EmptyInstallation {
    private static final String STARTED = "WFLYSRV0025";
    private static final int PATIENCE_SECONDS = 300;

    private final Installation installation;
    private EmbeddedDatabase database;
    private ApplicationServer server;

    private EmptyInstallation(Installation installation) {
        this.installation = installation;
    }

    /** On an empty data folder; the first start makes the files. */
    public static EmptyInstallation fresh(Path home, Path serverTemplate, Path mariadbBase) throws IOException {
        Folders.delete(home);
        Path empty = withoutDeployment(serverTemplate, home.resolve("empty-server"));
        return new EmptyInstallation(new Installation(home, empty, mariadbBase, FreePort.choose(), Map.of()));
    }

    /** A template that shares the server's modules and has a configuration of its own. */
    private static Path withoutDeployment(Path serverTemplate, Path empty) throws IOException {
        Files.createDirectories(empty);
        for (String shared : new String[] {"jboss-modules.jar", "modules", "passend"}) {
            Files.createSymbolicLink(
                    empty.resolve(shared), serverTemplate.resolve(shared).toRealPath());
        }
        Path standalone = empty.resolve("standalone");
        Files.createDirectories(standalone.resolve("data/content"));
        Folders.copy(serverTemplate.resolve("standalone/configuration"), standalone.resolve("configuration"));
        Path configuration = standalone.resolve("configuration/standalone.xml");
        String xml = Files.readString(configuration);
        Files.writeString(configuration, xml.replaceAll("(?s)<deployments>.*?</deployments>", ""));
        return empty;
    }

    /** Starts both side by side, as the product does, without a class-data archive. */
    public Duration start() throws IOException, InterruptedException {
        return start(ClassArchive.none());
    }

    /** The same with an archive of its own, which its first stop makes. */
    public Duration startWithArchive() throws IOException, InterruptedException {
        return start(ClassArchive.of(installation, ApplicationServer.jvmOptions()));
    }

    private Duration start(ClassArchive archive) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        installation.prepare();
        Files.deleteIfExists(console());
        Console silent = new Console(new PrintStream(OutputStream.nullOutputStream()));
        database = new EmbeddedDatabase(installation, silent);
        DatabaseAccess access = database.plan();
        FutureTask<Void> databaseStart = new FutureTask<>(() -> {
            database.start();
            return null;
        });
        new Thread(databaseStart, "empty-database-start").start();
        server = new ApplicationServer(installation, silent, archive);
        server.start(access, List.of());
        try {
            awaitServer();
            server.seenReady();
            databaseStart.get();
        } catch (ExecutionException e) {
            stop();
            throw new IllegalStateException("The empty database does not start", e.getCause());
        }
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private void awaitServer() throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE_SECONDS * 1_000_000_000L;
        while (!Files.readString(console()).contains(STARTED)) {
            if (!server.isAlive() || System.nanoTime() > end) {
                stop();
                throw new IllegalStateException("The empty server does not start; see " + console());
            }
            Thread.sleep(20);
        }
    }

    private Path console() {
        return installation.logs().resolve("server-console.log");
    }

    public long serverPid() throws IOException {
        return Long.parseLong(
                Files.readString(installation.run().resolve("server.pid")).strip());
    }

    public void stop() {
        server.stop();
        database.stop();
    }
}
