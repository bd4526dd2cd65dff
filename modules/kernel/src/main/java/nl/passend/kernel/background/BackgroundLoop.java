// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.background;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import nl.passend.kernel.problem.Incidents;

/**
 * Repeats one step until stopped. After work it goes on at once; without work it sleeps until woken or until its pause is over;
 * after a failure it waits longer each time, up to half a minute, and tells the first of a row of failures only.
 */
public final class BackgroundLoop {
    private static final Logger LOG = System.getLogger(BackgroundLoop.class.getName());
    private static final long LONGEST_PAUSE_MILLIS = 30_000;
    private static final long STOP_MILLIS = 5_000;
    private static final int MOST_DOUBLINGS = 10;

    private final String name;
    private final Duration pause;
    private final Step step;
    private final Semaphore calls = new Semaphore(0);
    private volatile boolean stopping;
    private Thread thread;

    /** One round of work. */
    @FunctionalInterface
    public interface Step {
        /** @return whether there was work, and so perhaps more */
        boolean run() throws Exception;
    }

    public BackgroundLoop(String name, Duration pause, Step step) {
        this.name = name;
        this.pause = pause;
        this.step = step;
    }

    public synchronized void start(ThreadFactory threads) {
        startAfter(Duration.ZERO, threads);
    }

    /** @param wait how long nothing is done yet: for work that may wait until a start of the product is over */
    public synchronized void startAfter(Duration wait, ThreadFactory threads) {
        if (thread != null) {
            throw new IllegalStateException(name + " runs already");
        }
        thread = threads.newThread(() -> {
            if (sleep(wait.toMillis())) {
                run();
            }
        });
        thread.setName("passend-" + name);
        thread.start();
    }

    /** There may be work: do not wait for the pause to end. */
    public void wake() {
        calls.release();
    }

    /** Lets the running step end, for some seconds. */
    public synchronized void stop() {
        stopping = true;
        wake();
        if (thread == null) {
            return;
        }
        try {
            thread.join(STOP_MILLIS);
            thread.interrupt();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        int failures = 0;
        while (!stopping) {
            boolean worked = false;
            try {
                worked = step.run();
                failures = 0;
            } catch (InterruptedException e) {
                return;
            } catch (Exception e) {
                // The outermost boundary of this thread: whatever went wrong, the next round may go well.
                if (failures++ == 0 && !stopping) {
                    LOG.log(Level.WARNING, "{0} failed, and goes on trying: {1}", name, Incidents.describe(e));
                }
            }
            if (!worked && !sleep(pauseAfter(failures))) {
                return;
            }
        }
    }

    private long pauseAfter(int failures) {
        return failures == 0
                ? pause.toMillis()
                : Math.min(LONGEST_PAUSE_MILLIS, pause.toMillis() << Math.min(failures, MOST_DOUBLINGS));
    }

    /** @return whether there is a reason to go on: woken, or the time is over */
    private boolean sleep(long millis) {
        try {
            if (calls.tryAcquire(millis, TimeUnit.MILLISECONDS)) {
                calls.drainPermits();
            }
            return true;
        } catch (InterruptedException e) {
            return false;
        }
    }
}
