// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.search;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongConsumer;
import nl.passend.kernel.Settings;
import nl.passend.kernel.account.ActAs;
import nl.passend.kernel.background.BackgroundLoop;
import nl.passend.kernel.background.BackgroundThreads;
import nl.passend.kernel.changes.Change;
import nl.passend.kernel.persistence.Sql;
import nl.passend.kernel.problem.Incidents;
import nl.passend.knowledge.FindableSource;

/**
 * Opens the index in the background some seconds after the start, or when somebody asks, and keeps it up to date: by the change log,
 * on every node for itself, and by going through everything now and then, since plugins do not tell when their offers change.
 */
@ApplicationScoped
class KeepIndex {
    private static final Logger LOG = System.getLogger(KeepIndex.class.getName());
    /** A start has better things to do. */
    private static final Duration QUIET = Duration.ofSeconds(15);
    /** Soon after opening: by then every plugin has answered. */
    private static final Duration FIRST_LOOK = Duration.ofSeconds(20);

    private static final Duration LOOK_EVERY = Duration.ofMinutes(10);
    private static final Duration WAIT = Duration.ofSeconds(10);

    private final Path folder;
    private final Iterable<FindableSource> sources;
    private final BackgroundThreads threads;
    private final ActAs actAs;
    private final Queue<Change> changes = new ConcurrentLinkedQueue<>();
    private final BackgroundLoop loop = new BackgroundLoop("search", Duration.ofSeconds(1), this::step);
    private final AtomicBoolean started = new AtomicBoolean();
    private final AtomicBoolean asked = new AtomicBoolean();
    private final CountDownLatch opened = new CountDownLatch(1);
    private volatile IndexKeeper keeper;
    private volatile SearchIndex damaged;
    private long began;
    private long lookAt;

    @Inject
    KeepIndex(Settings settings, @Any Instance<FindableSource> sources, BackgroundThreads threads, ActAs actAs) {
        this(settings.home().resolve("index"), sources, threads, actAs);
    }

    KeepIndex(Path folder, Iterable<FindableSource> sources, BackgroundThreads threads, ActAs actAs) {
        this.folder = folder;
        this.sources = sources;
        this.threads = threads;
        this.actAs = actAs;
    }

    void start(@Observes @Priority(240) Startup startup) {
        if (started.compareAndSet(false, true)) {
            began = System.nanoTime();
            loop.start(threads.factory());
        }
    }

    void hear(@ObservesAsync Change change) {
        changes.add(change);
        loop.wake();
    }

    @PreDestroy
    void stop() {
        loop.stop();
        try {
            if (keeper != null) {
                keeper.close();
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The search index was not kept: {0}", Incidents.describe(e));
        }
    }

    /** The index, for which one may have to wait some seconds after a start. */
    Optional<SearchIndex> index() {
        if (opened.getCount() > 0) {
            asked.set(true);
            loop.wake();
            try {
                opened.await(WAIT.toSeconds(), TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        return Optional.ofNullable(keeper).flatMap(IndexKeeper::current);
    }

    /** Somebody could not read it: it is built anew while that is told to who asks. */
    void isDamaged(SearchIndex index) {
        damaged = index;
        loop.wake();
    }

    void rebuild(LongConsumer progress) throws IOException {
        index();
        keeper.rebuild(progress);
    }

    private boolean step() throws IOException {
        if (keeper == null || keeper.current().isEmpty()) {
            if (!asked.get() && elapsed(began, QUIET) < 0) {
                return false;
            }
            open();
        }
        var broken = damaged;
        if (broken != null) {
            asSystem(() -> keeper.giveUp(broken));
            damaged = null;
        }
        boolean heard = follow();
        if (System.nanoTime() - lookAt >= 0) {
            asSystem(keeper::compareAll);
            lookAt = System.nanoTime() + LOOK_EVERY.toNanos();
        }
        return heard;
    }

    private static long elapsed(long since, Duration least) {
        return System.nanoTime() - since - least.toNanos();
    }

    private void open() throws IOException {
        if (keeper == null) {
            keeper = new IndexKeeper(folder, sources);
        }
        asSystem(keeper::open);
        lookAt = System.nanoTime() + FIRST_LOOK.toNanos();
        opened.countDown();
    }

    private boolean follow() throws IOException {
        Map<FindableSource, Set<String>> touched = new HashMap<>();
        Change change = changes.poll();
        boolean heard = change != null;
        for (; change != null; change = changes.poll()) {
            for (FindableSource source : sources) {
                touched.computeIfAbsent(source, one -> new HashSet<>()).addAll(source.touchedBy(change));
            }
        }
        for (var one : touched.entrySet()) {
            if (!one.getValue().isEmpty()) {
                asSystem(() -> keeper.lookAgain(one.getKey(), one.getValue()));
            }
        }
        return heard;
    }

    private interface Work {
        void run() throws IOException;
    }

    private void asSystem(Work work) throws IOException {
        try {
            Sql.inBackground(
                    "search",
                    () -> actAs.system(() -> {
                        try {
                            work.run();
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    }));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
