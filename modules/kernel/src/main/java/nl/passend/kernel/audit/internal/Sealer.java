// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.audit.internal;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import nl.passend.kernel.Settings;
import nl.passend.kernel.audit.SealerHealth;
import nl.passend.kernel.background.BackgroundThreads;

/** Runs the sealing loop of this node in a thread of the server, from after the migrations until the shutdown. */
@ApplicationScoped
class Sealer implements SealerHealth {
    private static final Duration ANCHOR_EVERY = Duration.ofMinutes(1);
    private static final long STOP_MILLIS = 10_000;

    private final BackgroundThreads threads;
    private final SealingLoop loop;
    private Thread thread;

    @Inject
    Sealer(DataSource dataSource, Settings settings, Clock clock, BackgroundThreads threads) {
        this.threads = threads;
        this.loop = new SealingLoop(dataSource, new Anchors(settings.anchorsFolder(), clock), ANCHOR_EVERY);
    }

    synchronized void start(@Observes @Priority(20) Startup startup) {
        if (thread == null) {
            thread = threads.factory().newThread(loop);
            thread.setName("passend-sealer");
            thread.start();
        }
    }

    void shutdown(@Observes Shutdown shutdown) {
        stop();
    }

    @PreDestroy
    synchronized void stop() {
        loop.stop();
        if (thread == null) {
            return;
        }
        try {
            thread.join(STOP_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void submit(SealRequest request) {
        loop.submit(request);
    }

    /** A line that nobody waits for. */
    void submit(AuditEntry unawaited) {
        loop.submit(unawaited);
    }

    @Override
    public boolean healthy() {
        return loop.healthy();
    }
}
