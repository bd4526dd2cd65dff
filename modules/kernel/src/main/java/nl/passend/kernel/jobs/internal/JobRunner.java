// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.jobs.internal;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.passend.kernel.background.BackgroundLoop;
import nl.passend.kernel.background.BackgroundThreads;
import nl.passend.kernel.jobs.internal.JobRows.Taken;

/** Takes jobs as room allows, gives each a thread, and keeps their leases alive. */
@ApplicationScoped
class JobRunner {
    private static final Duration KEEP_ALIVE_EVERY = Duration.ofSeconds(10);

    private final JobRows rows;
    private final RunJob runJob;
    private final Clock clock;
    private final BackgroundThreads threads;
    private final BackgroundLoop loop = new BackgroundLoop("jobs", Duration.ofSeconds(2), this::step);
    private final Set<Taken> running = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean started = new AtomicBoolean();
    private ThreadFactory factory;
    private long aliveAt;

    @Inject
    JobRunner(JobRows rows, RunJob runJob, Clock clock, BackgroundThreads threads) {
        this.rows = rows;
        this.runJob = runJob;
        this.clock = clock;
        this.threads = threads;
    }

    void start(@Observes @Priority(220) Startup startup) {
        if (started.compareAndSet(false, true)) {
            factory = threads.factory();
            loop.start(factory);
        }
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) JobAsked asked) {
        loop.wake();
    }

    @PreDestroy
    void stop() {
        loop.stop();
    }

    private boolean step() throws SQLException {
        if (System.nanoTime() - aliveAt > KEEP_ALIVE_EVERY.toNanos()) {
            running.forEach(job -> rows.keepAlive(job, clock.instant()));
            aliveAt = System.nanoTime();
        }
        Optional<Taken> taken = rows.claim(UUID.randomUUID(), clock.instant());
        taken.ifPresent(this::run);
        return taken.isPresent();
    }

    private void run(Taken job) {
        running.add(job);
        Thread thread = factory.newThread(() -> {
            try {
                runJob.run(job);
            } finally {
                running.remove(job);
                loop.wake();
            }
        });
        thread.setName("passend-job-" + job.kind());
        thread.start();
    }
}
