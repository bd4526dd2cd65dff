// SPDX-License-Identifier: EUPL-1.2
package nl.passend.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;

/** {@code ./passend start}: database and server side by side, until Ctrl-C. */
final class StartCommand {
    private final Installation installation;
    private final Console console;
    private final EmbeddedDatabase database;
    private final ApplicationServer server;
    private volatile Thread databaseStarter;
    private final AtomicBoolean stopping = new AtomicBoolean();

    StartCommand(Installation installation, Console console) {
        this.installation = installation;
        this.console = console;
        this.database = new EmbeddedDatabase(installation, console);
        this.server = new ApplicationServer(installation, console);
    }

    /** @return exit code of the process */
    int run() throws InterruptedException {
        if (!Files.isRegularFile(installation.serverTemplate().resolve("jboss-modules.jar"))) {
            throw Refusal.environment("There is no built server in %s.", installation.serverTemplate());
        }
        installation.prepare();
        InstallationLock lock = InstallationLock.take(installation);
        Thread hook = new Thread(this::stop, "stop");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            start();
            String ended = awaitFirstEnd();
            if (stopping.get()) {
                hook.join();
                return 0;
            }
            throw Refusal.start("%s ended by itself; the reason stands in %s.", ended, installation.logs());
        } catch (Refusal refusal) {
            if (stopping.get()) {
                hook.join();
                return 0;
            }
            throw refusal;
        } catch (IOException e) {
            throw Refusal.start("Passend cannot work with its files: %s.", Refusal.reason(e));
        } finally {
            stop();
            lock.close();
        }
    }

    private void start() throws IOException, InterruptedException {
        console.step("Passend keeps its data in %s", installation.home());
        server.endLeftover();
        server.checkPort();
        FutureTask<Void> databaseStart;
        DatabaseAccess access;
        if (installation.hasOwnDatabase()) {
            access = DatabaseAccess.own(installation.environment());
            OwnDatabaseCheck.refuseWhenUnfit(access, console);
            databaseStart = new FutureTask<>(() -> null);
        } else {
            access = database.plan();
            databaseStart = new FutureTask<>(() -> {
                database.start();
                return null;
            });
        }
        databaseStarter = new Thread(databaseStart, "database-start");
        databaseStarter.start();
        startServer(access, databaseStart);
        console.step("Ready");
        Welcome.print(installation, console);
    }

    /**
     * Neither a plugin that an administrator added nor a damaged archive keeps the house shut: the plugin added last is left out
     * until the rest starts, and a JVM that breaks down starts once more without the archive.
     */
    private void startServer(DatabaseAccess access, FutureTask<Void> databaseStart)
            throws IOException, InterruptedException {
        var plugins = BootPlugins.choose(installation, console);
        while (true) {
            server.start(access, plugins.fit());
            try {
                server.awaitReady(databaseStart);
                return;
            } catch (DeploymentProblem problem) {
                if (stopping.get() || !plugins.leaveOutLast(problem.cause())) {
                    throw Refusal.start("%s", problem.getMessage());
                }
                server.stop();
            } catch (EarlyEnd end) {
                if (stopping.get() || !end.isBreakdown() || !server.giveUpArchive()) {
                    throw Refusal.start("%s", end.getMessage());
                }
                console.step("WildFly broke down; once more, without the archive of its classes");
                server.stop();
            }
        }
    }

    /** One without the other is of no use: whichever ends first, the other is stopped too, and a supervisor starts both. */
    private String awaitFirstEnd() {
        CompletableFuture<String> serverEnd = server.onExit().thenApply(ended -> "WildFly");
        CompletableFuture<String> databaseEnd = installation.hasOwnDatabase()
                ? new CompletableFuture<>()
                : database.onExit().thenApply(ended -> "MariaDB");
        return (String) CompletableFuture.anyOf(serverEnd, databaseEnd).join();
    }

    private void stop() {
        if (stopping.compareAndSet(false, true)) {
            giveUpStartingDatabase();
            server.stop();
            if (database.isAlive()) {
                console.step("Stopping MariaDB");
            }
            database.stop();
            console.step("Stopped");
        }
    }

    /** When the stop comes in the middle of the start: no database may come up after it was stopped. */
    private void giveUpStartingDatabase() {
        Thread starter = databaseStarter;
        if (starter != null && starter.isAlive()) {
            starter.interrupt();
            try {
                starter.join(60_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
