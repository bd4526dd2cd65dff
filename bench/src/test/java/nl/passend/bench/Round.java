// SPDX-License-Identifier: EUPL-1.2
package nl.passend.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One turn of one target.
 *
 * @param nanos of each request
 * @param took nanoseconds from the first to the last
 * @param serverCpu nanoseconds of processor that the server used
 * @param databaseCpu the same of the database
 */
record Round(List<Long> nanos, long took, long serverCpu, long databaseCpu) {
    /** Asks {@code requests} times over so many connections at once; every answer must be a good one. */
    static Round of(Target target, int connections, int requests, long databasePid) {
        AtomicInteger left = new AtomicInteger(requests);
        ExecutorService clients = Executors.newFixedThreadPool(connections);
        List<Callable<List<Long>>> work = new ArrayList<>();
        for (int i = 0; i < connections; i++) {
            work.add(() -> client(target, left));
        }
        long serverCpu = Processes.cpuNanos(target.serverPid());
        long databaseCpu = Processes.cpuNanos(databasePid);
        long begin = System.nanoTime();
        List<Long> nanos = new ArrayList<>();
        try {
            for (Future<List<Long>> client : clients.invokeAll(work)) {
                nanos.addAll(client.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(target.name(), e.getCause());
        } finally {
            clients.shutdownNow();
        }
        return new Round(
                nanos,
                System.nanoTime() - begin,
                Processes.cpuNanos(target.serverPid()) - serverCpu,
                Processes.cpuNanos(databasePid) - databaseCpu);
    }

    private static List<Long> client(Target target, AtomicInteger left) throws IOException {
        List<Long> nanos = new ArrayList<>();
        try (KeepAlive connection = new KeepAlive(target.port())) {
            while (left.getAndDecrement() > 0) {
                long begin = System.nanoTime();
                KeepAlive.Answer answer = connection.ask(target.request());
                nanos.add(System.nanoTime() - begin);
                if (answer.status() != 200) {
                    throw new IOException("Status " + answer.status() + ": " + answer.text());
                }
            }
        }
        return nanos;
    }
}
