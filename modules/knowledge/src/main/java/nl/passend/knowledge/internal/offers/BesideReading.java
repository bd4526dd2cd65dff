// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.offers;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ThreadFactory;
import nl.passend.knowledge.internal.hsds.HsdsFault;
import nl.passend.knowledge.internal.hsds.HsdsSink;
import nl.passend.knowledge.internal.hsds.HsdsTable;

/**
 * Takes apart what was read on a thread of its own, in the order in which it was read, while the next is still being read: each of the
 * two takes about as long. Reading waits when it gets too far ahead.
 */
final class BesideReading implements HsdsSink, AutoCloseable {
    private static final int AHEAD = 200;

    private final HsdsSink sink;
    private final BlockingQueue<Runnable> waiting = new ArrayBlockingQueue<>(AHEAD);
    private final FutureTask<Void> work = new FutureTask<>(this::takeAll, null);
    private final Thread thread;
    private volatile boolean ended;

    BesideReading(HsdsSink sink, ThreadFactory threads) {
        this.sink = sink;
        thread = threads.newThread(work);
        thread.start();
    }

    @Override
    public void take(HsdsTable table, JsonObject object, String where) {
        handOver(() -> sink.take(table, object, where));
    }

    @Override
    public void refuse(String id, HsdsFault fault) {
        handOver(() -> sink.refuse(id, fault));
    }

    @Override
    public void licences(JsonArray licences) {
        handOver(() -> sink.licences(licences));
    }

    @Override
    public void leaveOut(HsdsFault fault) {
        handOver(() -> sink.leaveOut(fault));
    }

    /** Everything was read: comes back when everything is taken apart, or with what went wrong there. */
    void end() {
        handOver(() -> ended = true);
        result();
    }

    private void takeAll() {
        try {
            while (!ended) {
                waiting.take().run();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void handOver(Runnable step) {
        try {
            while (!waiting.offer(step, 1, java.util.concurrent.TimeUnit.SECONDS)) {
                if (work.isDone()) {
                    result();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void result() {
        try {
            work.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException wrong ? wrong : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Nobody reads any more, whatever the reason. */
    @Override
    public void close() {
        thread.interrupt();
    }
}
