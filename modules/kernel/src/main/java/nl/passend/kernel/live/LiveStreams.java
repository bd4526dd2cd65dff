// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.live;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import nl.passend.kernel.background.BackgroundLoop;
import nl.passend.kernel.background.BackgroundThreads;
import nl.passend.kernel.changes.Change;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;

/** The open event streams of this node. */
@ApplicationScoped
public class LiveStreams {
    /** After this time a stream ends; the browser opens it again and is judged anew. */
    static final Duration LONGEST = Duration.ofMinutes(4);

    static final int MOST_STREAMS = 1_000;
    static final int MOST_PER_PERSON = 12;
    private static final Duration HEARTBEAT = Duration.ofSeconds(20);

    private final Clock clock;
    private final BackgroundThreads threads;
    private final Set<LiveStream> streams = ConcurrentHashMap.newKeySet();
    private final BackgroundLoop loop = new BackgroundLoop("live", HEARTBEAT, this::beat);
    private final AtomicBoolean started = new AtomicBoolean();

    @Inject
    public LiveStreams(Clock clock, BackgroundThreads threads) {
        this.clock = clock;
        this.threads = threads;
    }

    /**
     * Lets a page hear of changes to one aggregate. The caller has passed the gate.
     *
     * @param person who listens
     * @param part what this listener may hear of a change: the name of a part of the page, such as {@code timeline}; empty when
     *     the change does not concern them
     * @throws ProblemException UNAVAILABLE when too many listen already
     */
    public void subscribe(
            UUID aggregateId, UUID person, Sse sse, SseEventSink sink, Function<Change, Optional<String>> part) {
        if (streams.size() >= MOST_STREAMS
                || streams.stream().filter(stream -> stream.isOf(person)).count() >= MOST_PER_PERSON) {
            throw new ProblemException(ProblemType.UNAVAILABLE);
        }
        LiveStream stream = new LiveStream(
                aggregateId, person, sse, sink, part, clock.instant().plus(LONGEST));
        streams.add(stream);
        stream.greet();
    }

    /** As above, telling the part that the change itself names ({@code ids.part}). */
    public void subscribe(UUID aggregateId, UUID person, Sse sse, SseEventSink sink) {
        subscribe(
                aggregateId,
                person,
                sse,
                sink,
                change -> Optional.ofNullable(change.ids().get("part")));
    }

    int count() {
        return streams.size();
    }

    void start(@Observes @Priority(240) Startup startup) {
        if (started.compareAndSet(false, true)) {
            loop.start(threads.factory());
        }
    }

    void hear(@ObservesAsync Change change) {
        streams.stream().filter(stream -> stream.isAbout(change.aggregateId())).forEach(stream -> stream.tell(change));
    }

    /** A sign of life, without which a browser that left would be noticed only at the next change. */
    boolean beat() {
        Instant now = clock.instant();
        streams.removeIf(stream -> stream.isOver(now));
        streams.forEach(LiveStream::beat);
        return false;
    }

    @PreDestroy
    void stop() {
        loop.stop();
        streams.forEach(LiveStream::close);
    }
}
