// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.plugin.internal;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The road of one plugin: two threads and a queue of eight. A plugin that hangs fills its own road and nobody else's. A thread that
 * does not listen to being interrupted stays lost until the server stops; no more than two can.
 */
final class Lane implements AutoCloseable {
    private static final int THREADS = 2;
    private static final int QUEUE = 8;
    private static final long IDLE_SECONDS = 60;

    private final ThreadPoolExecutor threads;

    Lane(String name, ThreadFactory factory) {
        threads = new ThreadPoolExecutor(
                THREADS, THREADS, IDLE_SECONDS, TimeUnit.SECONDS, new ArrayBlockingQueue<>(QUEUE), work -> {
                    var thread = factory.newThread(work);
                    thread.setName("passend-plugin-" + name);
                    return thread;
                });
        threads.allowCoreThreadTimeOut(true);
    }

    /** Sets work on its way. @throws CallFailed BUSY when there is no room */
    <T> Errand<T> send(Callable<T> work) throws CallFailed {
        var task = new FutureTask<>(work);
        try {
            threads.execute(task);
        } catch (RejectedExecutionException e) {
            throw new CallFailed(CallFailed.Kind.BUSY);
        }
        return new Errand<>(task, System.nanoTime());
    }

    /** Sends work and waits for it; what is not done within the limit is interrupted. */
    <T> T call(Duration limit, Callable<T> work) throws CallFailed {
        return send(work).within(limit, limit);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    /** Work on its way. */
    final class Errand<T> {
        private final FutureTask<T> task;
        private final long sentAt;

        private Errand(FutureTask<T> task, long sentAt) {
            this.task = task;
            this.sentAt = sentAt;
        }

        boolean done() {
            return task.isDone();
        }

        /**
         * Waits until this much time has passed since it was sent.
         *
         * @param limit after which the work is given up
         * @throws CallFailed NOT_YET while it may go on, LATE when it was given up, THREW with what it threw
         */
        T within(Duration patience, Duration limit) throws CallFailed {
            try {
                return task.get(Math.max(0, patience.toNanos() - age()), TimeUnit.NANOSECONDS);
            } catch (TimeoutException e) {
                throw new CallFailed(giveUpAfter(limit) ? CallFailed.Kind.LATE : CallFailed.Kind.NOT_YET);
            } catch (CancellationException e) {
                throw new CallFailed(CallFailed.Kind.LATE);
            } catch (ExecutionException e) {
                throw e.getCause() instanceof AnswerWriter.Rubbish rubbish
                        ? new CallFailed(CallFailed.Kind.RUBBISH, rubbish)
                        : new CallFailed(CallFailed.Kind.THREW, e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CallFailed(CallFailed.Kind.NOT_YET);
            }
        }

        private boolean giveUpAfter(Duration limit) {
            if (age() < limit.toNanos()) {
                return false;
            }
            task.cancel(true);
            threads.remove(task);
            return true;
        }

        private long age() {
            return System.nanoTime() - sentAt;
        }
    }
}
