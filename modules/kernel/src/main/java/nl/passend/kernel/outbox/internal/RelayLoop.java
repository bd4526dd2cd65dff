// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.outbox.internal;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.passend.kernel.background.BackgroundLoop;
import nl.passend.kernel.background.BackgroundThreads;

/** Keeps the {@link Relay} going. */
@ApplicationScoped
class RelayLoop {
    private final BackgroundThreads threads;
    private final BackgroundLoop loop;
    private final AtomicBoolean started = new AtomicBoolean();

    @Inject
    RelayLoop(Relay relay, BackgroundThreads threads) {
        this.threads = threads;
        this.loop = new BackgroundLoop("relay", Duration.ofSeconds(2), relay::round);
    }

    void start(@Observes @Priority(210) Startup startup) {
        if (started.compareAndSet(false, true)) {
            loop.start(threads.factory());
        }
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) MessageWaiting waiting) {
        loop.wake();
    }

    @PreDestroy
    void stop() {
        loop.stop();
    }
}
