// SPDX-License-Identifier: EUPL-1.2
package nl.passend.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.passend.kernel.jobs.JobOrder;
import nl.passend.kernel.jobs.JobOrder.Standing;
import nl.passend.kernel.jobs.Jobs;

/**
 * {@code ./passend search rebuild}: a new index for the search. While Passend runs it does that itself, beside the old index, and tells
 * how far it is; while it stands still the old index goes, and the next start builds one.
 */
final class SearchRebuildCommand {
    private static final String KIND = "search-rebuild";
    private static final int LOOK_EVERY_MILLIS = 500;
    private static final int TAKEN_UP_SECONDS = 60;

    private final Installation installation;
    private final Console console;

    SearchRebuildCommand(Installation installation, Console console) {
        this.installation = installation;
        this.console = console;
    }

    /** @return 0 when it is done, 1 when it failed */
    int run() throws InterruptedException {
        try {
            if (installation.hasOwnDatabase()) {
                return order(DatabaseAccess.own(installation.environment()));
            }
            Optional<InstallationLock> standing = InstallationLock.tryTake(installation);
            if (standing.isEmpty()) {
                return order(EmbeddedDatabase.ofRunning(installation));
            }
            try {
                remove(installation.home().resolve("index"));
            } finally {
                standing.get().close();
            }
            console.step("The old index is gone; the next start builds a new one");
            return 0;
        } catch (IOException e) {
            throw Refusal.environment("The files of the index cannot be reached: %s.", e.getMessage());
        }
    }

    private int order(DatabaseAccess access) throws InterruptedException {
        try (Connection connection = access.connect()) {
            JobOrder orders = new JobOrder(connection, Clock.systemUTC());
            UUID order = orders.place(KIND);
            console.step("A new index is being built; searching goes on in the old one");
            return follow(orders, order);
        } catch (SQLException e) {
            throw Refusal.environment("The database cannot be reached: %s.", e.getMessage());
        }
    }

    private int follow(JobOrder orders, UUID order) throws SQLException, InterruptedException {
        long told = 0;
        long begin = System.nanoTime();
        while (true) {
            Standing now = orders.look(order).orElseThrow(() -> Refusal.environment("The job is gone."));
            if (now.done() > told && now.state() == Jobs.State.RUNNING) {
                told = now.done();
                console.step("%,d documents so far", told);
            }
            switch (now.state()) {
                case DONE -> {
                    console.step("Done: %,d documents can be found", now.done());
                    return 0;
                }
                case FAILED, CANCELLED -> {
                    console.step("Not done. %s", now.message());
                    return 1;
                }
                case WAITING -> refuseWhenNobodyCares(orders, order, begin);
                default -> {}
            }
            Thread.sleep(LOOK_EVERY_MILLIS);
        }
    }

    private static void refuseWhenNobodyCares(JobOrder orders, UUID order, long begin) throws SQLException {
        if (System.nanoTime() - begin > TAKEN_UP_SECONDS * 1_000_000_000L && orders.withdraw(order)) {
            throw Refusal.environment("Nobody takes the work up. Does Passend run on this database?");
        }
    }

    private static void remove(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
