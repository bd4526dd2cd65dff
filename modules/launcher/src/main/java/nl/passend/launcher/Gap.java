// SPDX-License-Identifier: EUPL-1.2
package nl.passend.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;

/** Measures for how long pages are not there, by asking for one all the time from a thread of its own. */
final class Gap implements AutoCloseable {
    private static final long PAUSE_MILLIS = 20;

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();
    private final HttpRequest question;
    private final Set<Integer> seen = new TreeSet<>();
    private final Thread thread = new Thread(this::watch, "gap");
    private volatile boolean over;
    private long firstMissed;
    private long lastMissed;

    Gap(Installation installation) {
        question = HttpRequest.newBuilder(URI.create(installation.address() + "/hulp-nu"))
                .timeout(Duration.ofSeconds(10))
                .build();
        thread.setDaemon(true);
        thread.start();
    }

    private void watch() {
        while (!over) {
            try {
                note(status());
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private int status() throws InterruptedException {
        try {
            return client.send(question, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            return 0;
        }
    }

    private synchronized void note(int status) {
        if (status != 200) {
            seen.add(status);
            lastMissed = System.nanoTime();
            firstMissed = firstMissed == 0 ? lastMissed : firstMissed;
        }
    }

    synchronized Duration length() {
        return Duration.ofNanos(lastMissed - firstMissed);
    }

    /** What was answered instead of a page; 0 stands for no answer. */
    synchronized Set<Integer> statuses() {
        return new TreeSet<>(seen);
    }

    /** Waits until pages are back, at most a minute; then stops measuring. */
    @Override
    public void close() {
        try {
            long begin = System.nanoTime();
            while (System.nanoTime() - begin < Duration.ofMinutes(1).toNanos() && status() != 200) {
                Thread.sleep(PAUSE_MILLIS);
            }
            over = true;
            thread.join(Duration.ofSeconds(12).toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
