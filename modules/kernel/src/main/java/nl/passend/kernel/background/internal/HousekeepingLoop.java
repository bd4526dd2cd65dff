// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.background.internal;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import nl.passend.kernel.background.BackgroundLoop;
import nl.passend.kernel.background.BackgroundThreads;
import nl.passend.kernel.background.Housekeeping;
import nl.passend.kernel.persistence.NamedLock;

@ApplicationScoped
class HousekeepingLoop {
    /** Nothing of it is urgent, and a start has enough to do. */
    private static final Duration AFTER_THE_START = Duration.ofMinutes(1);

    private final DataSource dataSource;
    private final Instance<Housekeeping> chores;
    private final BackgroundThreads threads;
    private final BackgroundLoop loop = new BackgroundLoop("housekeeping", Duration.ofMinutes(15), this::tidy);
    private final AtomicBoolean started = new AtomicBoolean();

    @Inject
    HousekeepingLoop(DataSource dataSource, @Any Instance<Housekeeping> chores, BackgroundThreads threads) {
        this.dataSource = dataSource;
        this.chores = chores;
        this.threads = threads;
    }

    void start(@Observes @Priority(230) Startup startup) {
        if (started.compareAndSet(false, true)) {
            loop.startAfter(AFTER_THE_START, threads.factory());
        }
    }

    @PreDestroy
    void stop() {
        loop.stop();
    }

    private boolean tidy() throws SQLException {
        try (NamedLock lock = new NamedLock(dataSource, "housekeeping", "jobs")) {
            if (lock.hold()) {
                tidyAll();
            }
        }
        return false;
    }

    /** One that fails keeps none of the others from its work; it is told when all have had their turn. */
    private void tidyAll() {
        RuntimeException failed = null;
        for (Housekeeping chore : chores) {
            try {
                chore.tidy();
            } catch (RuntimeException e) {
                if (failed == null) {
                    failed = e;
                } else {
                    failed.addSuppressed(e);
                }
            }
        }
        if (failed != null) {
            throw failed;
        }
    }
}
