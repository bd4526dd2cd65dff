// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.audit.internal;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import nl.passend.kernel.audit.ChainHead;

/**
 * Seals, in one thread: sleeps until somebody asks or five seconds have passed, takes everything that waits as one batch
 * (requests that come in during a batch make up the next, so the price of a commit is shared), and tells each request when
 * its lines stand. Loses a connection, takes another one, and offers the same batch again.
 */
final class SealingLoop implements Runnable {
    private static final Logger LOG = System.getLogger(SealingLoop.class.getName());
    private static final int REQUESTS_A_BATCH = 500;
    private static final Duration IDLE = Duration.ofSeconds(5);
    /** Idle, the wait for another sealer, and some room. */
    private static final Duration SILENCE_LIMIT = Duration.ofSeconds(15);

    /** Lines that nobody waits for come this much later at most, and so many at a time. */
    private static final Duration UNAWAITED_EVERY = Duration.ofSeconds(5);

    private static final int UNAWAITED_AT_ONCE = 250;

    private static final int FAILURES_LIMIT = 3;
    private static final long LONGEST_PAUSE_MILLIS = 2000;

    private final DataSource dataSource;
    private final Anchors anchors;
    private final Duration anchorEvery;
    private final BlockingQueue<SealRequest> queue = new LinkedBlockingQueue<>();
    private final UnawaitedLines unawaited = new UnawaitedLines(UNAWAITED_AT_ONCE);
    private final List<SealRequest> batch = new ArrayList<>();

    private Connection connection;
    private ChainHead anchored;
    private long unawaitedTakenAt = System.nanoTime();
    private long anchoredAt;
    private ChainHead head;

    private volatile boolean stopping;
    private volatile int failures;
    private volatile long lastSuccess;

    SealingLoop(DataSource dataSource, Anchors anchors, Duration anchorEvery) {
        this.dataSource = dataSource;
        this.anchors = anchors;
        this.anchorEvery = anchorEvery;
        this.lastSuccess = System.nanoTime() - SILENCE_LIMIT.toNanos();
        this.anchoredAt = System.nanoTime();
    }

    /** Puts a request in line and wakes the loop. */
    void submit(SealRequest request) {
        queue.add(request);
        // After the loop has ended nobody comes to fetch it any more.
        if (stopping && queue.remove(request)) {
            request.fail(new IllegalStateException("The sealer has stopped"));
        }
    }

    /** Keeps a line that nobody waits for, and wakes nobody. */
    void submit(AuditEntry line) {
        unawaited.add(line);
    }

    /** Whether it sealed, or found nothing to seal, lately. */
    boolean healthy() {
        return !stopping && failures < FAILURES_LIMIT && System.nanoTime() - lastSuccess < SILENCE_LIMIT.toNanos();
    }

    /** Seals what still waits, writes a last anchor and ends. */
    void stop() {
        stopping = true;
        queue.add(new SealRequest(List.of(), Set.of()));
    }

    @Override
    public void run() {
        try {
            round();
            while (!stopping || !queue.isEmpty() || !batch.isEmpty() || !unawaited.isEmpty()) {
                if (batch.isEmpty()) {
                    collect(queue.poll(stopping ? 0 : IDLE.toMillis(), TimeUnit.MILLISECONDS));
                    collectUnawaited();
                }
                round();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            stopping = true;
            anchor(true);
            discardConnection();
            queue.drainTo(batch);
            batch.forEach(request -> request.fail(new IllegalStateException("The sealer has stopped")));
        }
    }

    private void collect(SealRequest first) {
        if (first != null) {
            batch.add(first);
            queue.drainTo(batch, REQUESTS_A_BATCH - 1);
        }
    }

    /** Only after a batch that went well: while the database is away they stay where they are counted, and do not pile up. */
    private void collectUnawaited() {
        long now = System.nanoTime();
        boolean due = now - unawaitedTakenAt >= UNAWAITED_EVERY.toNanos() && failures == 0;
        if ((due || stopping) && !unawaited.isEmpty()) {
            unawaitedTakenAt = now;
            batch.add(new SealRequest(unawaited.take(), Set.of()));
        }
    }

    /** One attempt; the batch stays when it fails. The outermost boundary of this thread: nothing may end it but a stop. */
    private void round() throws InterruptedException {
        batch.removeIf(request -> !request.wanted());
        try {
            sealBatch();
            failures = 0;
            lastSuccess = System.nanoTime();
            anchor(false);
        } catch (SQLException | RuntimeException e) {
            discardConnection();
            failed(e);
        }
    }

    private void sealBatch() throws SQLException {
        boolean repeated = batch.stream().anyMatch(SealRequest::wasOffered);
        List<AuditEntry> looks =
                batch.stream().flatMap(request -> request.looks().stream()).toList();
        batch.forEach(SealRequest::markOffered);
        boolean more;
        do {
            AuditChain.Batch sealed = AuditChain.seal(connection(), looks, repeated);
            head = sealed.head();
            more = sealed.more();
            looks = List.of();
            batch.removeIf(request -> request.take(sealed));
        } while (more);
    }

    private void failed(Exception e) throws InterruptedException {
        failures++;
        if (e instanceof SQLException) {
            LOG.log(Level.WARNING, "Sealing failed, attempt {0}; it is tried again. {1}", failures, e.getMessage());
        } else {
            LOG.log(Level.ERROR, "Sealing failed by a fault in the program; it is tried again.", e);
        }
        if (isRefusedData(e)) {
            sealOneByOne();
        } else if (stopping) {
            // No database at the end: looks are refused, changes stay on the work list for the next start.
            batch.forEach(request -> request.fail(e));
            batch.clear();
        } else if (failures > 1) {
            Thread.sleep(Math.min(LONGEST_PAUSE_MILLIS, 50L << Math.min(failures, 6)));
        }
    }

    /** A line that the database will not take (it should not exist) must not hold up the lines of others. */
    private void sealOneByOne() {
        List<SealRequest> each = new ArrayList<>(batch);
        batch.clear();
        for (Iterator<SealRequest> next = each.iterator(); next.hasNext(); ) {
            SealRequest request = next.next();
            batch.add(request);
            try {
                sealBatch();
            } catch (SQLException | RuntimeException e) {
                discardConnection();
                batch.clear();
                if (isRefusedData(e)) {
                    LOG.log(
                            Level.ERROR,
                            "A request''s lines cannot be put on record; it is refused. {0}",
                            e.getMessage());
                    request.fail(e);
                } else {
                    batch.add(request);
                    next.forEachRemaining(batch::add);
                }
            }
        }
    }

    /** SQLState class 22 (a value does not fit); a clash of keys (23) is how two sealers meet and passes by itself. */
    private static boolean isRefusedData(Exception e) {
        return e instanceof SQLException sql
                && sql.getSQLState() != null
                && sql.getSQLState().startsWith("22");
    }

    private Connection connection() throws SQLException {
        if (connection == null) {
            connection = dataSource.getConnection();
            connection.setAutoCommit(false);
        }
        return connection;
    }

    /** Gives the connection back as it was; one that broke is beyond that, and the database has freed its lock. */
    private void discardConnection() {
        if (connection == null) {
            return;
        }
        try (Connection discarded = connection) {
            discarded.rollback();
            AuditChain.releaseLock(discarded);
            discarded.setAutoCommit(true);
        } catch (SQLException e) {
            LOG.log(Level.DEBUG, "A broken connection was given up.", e);
        }
        connection = null;
    }

    private void anchor(boolean now) {
        boolean due = now || System.nanoTime() - anchoredAt >= anchorEvery.toNanos();
        if (!due || head == null || head.sealNo() == 0 || head.equals(anchored)) {
            return;
        }
        anchoredAt = System.nanoTime();
        try {
            anchors.append(head);
            anchored = head;
        } catch (IOException e) {
            LOG.log(Level.ERROR, "The head of the audit chain could not be written to its anchor file.", e);
        }
    }
}
