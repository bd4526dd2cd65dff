// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.live;

import jakarta.json.Json;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.passend.kernel.changes.Change;

/**
 * One open stream. One event is on its way at a time; what comes meanwhile is kept as a set of part names, so a slow reader costs
 * no more memory than the page has parts, and hears each part once.
 */
final class LiveStream {
    private static final long RECONNECT_MILLIS = 3_000;

    private final UUID aggregateId;
    private final UUID person;
    private final Sse sse;
    private final SseEventSink sink;
    private final Function<Change, Optional<String>> part;
    private final Instant until;
    private final Set<String> waiting = new LinkedHashSet<>();
    private boolean sending = true; // the greeting

    LiveStream(
            UUID aggregateId,
            UUID person,
            Sse sse,
            SseEventSink sink,
            Function<Change, Optional<String>> part,
            Instant until) {
        this.aggregateId = aggregateId;
        this.person = person;
        this.sse = sse;
        this.sink = sink;
        this.part = part;
        this.until = until;
    }

    boolean isAbout(UUID aggregate) {
        return aggregateId.equals(aggregate);
    }

    boolean isOf(UUID listener) {
        return person.equals(listener);
    }

    /** Ends what has lasted long enough; says whether it is gone. */
    boolean isOver(Instant now) {
        if (now.isAfter(until)) {
            close();
        }
        return sink.isClosed();
    }

    /** The first bytes, so that the browser knows the stream is open, and how long to wait before opening it again. */
    void greet() {
        send(sse.newEventBuilder()
                .reconnectDelay(RECONNECT_MILLIS)
                .comment("hoi")
                .build());
    }

    void tell(Change change) {
        part.apply(change).ifPresent(name -> {
            synchronized (this) {
                waiting.add(name);
            }
            next();
        });
    }

    void beat() {
        synchronized (this) {
            if (sending || !waiting.isEmpty()) {
                return;
            }
            sending = true;
        }
        send(sse.newEventBuilder().comment("hier").build());
    }

    void close() {
        sink.close();
    }

    private void next() {
        OutboundSseEvent event;
        synchronized (this) {
            if (sending || waiting.isEmpty()) {
                return;
            }
            String name = waiting.iterator().next();
            waiting.remove(name);
            sending = true;
            event = sse.newEventBuilder()
                    .mediaType(MediaType.TEXT_PLAIN_TYPE)
                    .data(
                            String.class,
                            Json.createObjectBuilder().add("part", name).build().toString())
                    .build();
        }
        send(event);
    }

    private void send(OutboundSseEvent event) {
        if (sink.isClosed()) {
            return;
        }
        sink.send(event).whenComplete((done, failure) -> {
            synchronized (this) {
                sending = false;
            }
            if (failure == null) {
                next();
            } else {
                close();
            }
        });
    }
}
