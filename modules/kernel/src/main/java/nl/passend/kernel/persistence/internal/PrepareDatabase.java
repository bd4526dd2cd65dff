// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.persistence.internal;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import nl.passend.kernel.Settings;
import nl.passend.kernel.StartRefused;
import nl.passend.kernel.persistence.DatabaseReady;
import nl.passend.kernel.persistence.DatabaseSafety;
import nl.passend.kernel.persistence.MigrationSet;
import nl.passend.kernel.persistence.Migrations;

/**
 * The first thing that happens at start-up. Waits for the database, since server and database start side by side and a refused
 * connection would fail the deployment for good; refuses an unsafe one; then migrates. Other beans that need the database at
 * start-up observe {@code Startup} with a higher priority number.
 */
@ApplicationScoped
class PrepareDatabase implements DatabaseReady {
    private static final Logger LOG = System.getLogger(PrepareDatabase.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final long PAUSE_MILLIS = 250;
    private static final int UNKNOWN_DATABASE = 1049;

    private final DataSource dataSource;
    private final Instance<MigrationSet> sets;
    private final Settings settings;
    private final Clock clock;
    private final AtomicBoolean begun = new AtomicBoolean();
    private volatile boolean ready;

    @Inject
    PrepareDatabase(DataSource dataSource, @Any Instance<MigrationSet> sets, Settings settings, Clock clock) {
        this.dataSource = dataSource;
        this.sets = sets;
        this.settings = settings;
        this.clock = clock;
    }

    @Produces
    @Singleton
    static MigrationSet kernelMigrations() {
        return new MigrationSet("kernel", List.of());
    }

    void prepare(@Observes @Priority(1) Startup startup) throws SQLException, InterruptedException {
        if (!begun.compareAndSet(false, true)) {
            return;
        }
        Instant start = clock.instant();
        awaitDatabase(start.plus(PATIENCE));
        try (Connection connection = dataSource.getConnection()) {
            refuseWhenUnsafe(connection);
        }
        migrate();
        ready = true;
        LOG.log(
                Level.INFO,
                "Database ready after {0} ms",
                Duration.between(start, clock.instant()).toMillis());
    }

    private void migrate() {
        try {
            new Migrations(dataSource, PrepareDatabase.class.getClassLoader(), settings.build())
                    .run(sets.stream().toList());
        } catch (StartRefused refused) {
            throw refused;
        } catch (SQLException | RuntimeException e) {
            throw new StartRefused(
                    "The tables of the database cannot be brought up to date: " + inOneLine(deepest(e)) + ".", e);
        }
    }

    private static Throwable deepest(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }

    private static String inOneLine(Throwable failure) {
        return String.valueOf(failure.getMessage()).strip().replaceAll("\\s+", " ");
    }

    @Override
    public boolean isReady() {
        return ready;
    }

    private void awaitDatabase(Instant deadline) throws InterruptedException {
        while (true) {
            try {
                dataSource.getConnection().close();
                return;
            } catch (SQLException e) {
                if (isFinal(e) || clock.instant().isAfter(deadline)) {
                    throw new StartRefused("The database cannot be used: " + inOneLine(deepest(e)) + ".", e);
                }
            }
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    /** Waiting does not help against a wrong password or a missing schema. */
    private static boolean isFinal(SQLException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && (sql.getErrorCode() == UNKNOWN_DATABASE
                            || sql.getSQLState() != null && sql.getSQLState().startsWith("28"))) {
                return true;
            }
        }
        return false;
    }

    private static void refuseWhenUnsafe(Connection connection) throws SQLException {
        List<String> refusals = DatabaseSafety.refusals(connection);
        if (!refusals.isEmpty()) {
            throw new StartRefused("The database is unsafe. " + String.join(" ", refusals));
        }
        DatabaseSafety.connectionRefusal(connection).ifPresent(sentence -> {
            throw new StartRefused(sentence);
        });
    }
}
