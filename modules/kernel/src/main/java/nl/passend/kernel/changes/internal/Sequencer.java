// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.changes.internal;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import nl.passend.kernel.background.BackgroundLoop;
import nl.passend.kernel.background.BackgroundThreads;
import nl.passend.kernel.changes.Change;
import nl.passend.kernel.persistence.NamedLock;

/**
 * Numbers what has committed, on the one node that holds the lock, and tells every number to this node's observers. Nodes
 * without the lock hear by looking each second.
 */
@ApplicationScoped
class Sequencer {
    private static final Logger LOG = System.getLogger(Sequencer.class.getName());
    private static final int BATCH = 500;

    private final NamedLock lock;
    private final Numbering numbering;
    private final NumberedChanges changes;
    private final Followers followers;
    private final Event<Change> announce;
    private final BackgroundThreads threads;
    private final BackgroundLoop loop = new BackgroundLoop("sequencer", Duration.ofSeconds(1), this::step);
    private final AtomicBoolean started = new AtomicBoolean();
    private long told = -1;

    @Inject
    Sequencer(
            DataSource dataSource,
            NumberedChanges changes,
            Followers followers,
            Event<Change> announce,
            BackgroundThreads threads) {
        this.lock = new NamedLock(dataSource, "sequencer", "sequencer");
        this.numbering = new Numbering(dataSource);
        this.changes = changes;
        this.followers = followers;
        this.announce = announce;
        this.threads = threads;
    }

    void start(@Observes @Priority(200) Startup startup) {
        if (started.compareAndSet(false, true)) {
            loop.start(threads.factory());
        }
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) ChangeRecorded recorded) {
        loop.wake();
    }

    @PreDestroy
    void stop() {
        loop.stop();
        try {
            lock.release();
        } catch (SQLException connectionGone) {
            LOG.log(Level.DEBUG, "The lock went with its connection");
        }
    }

    private boolean step() throws SQLException {
        if (told < 0) {
            told = changes.last();
        }
        boolean alone = lock.hold();
        int numbered = alone ? numbering.run() : 0;
        List<Change> fresh = changes.after(told, BATCH);
        for (Change change : fresh) {
            announce.fireAsync(change);
            told = change.number();
        }
        boolean followed = alone && followers.goOn();
        return numbered == BATCH || fresh.size() == BATCH || followed;
    }
}
