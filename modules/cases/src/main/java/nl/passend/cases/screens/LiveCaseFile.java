// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.passend.cases.internal.file.CaseDoor;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.kernel.access.Purpose;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.changes.Change;
import nl.passend.kernel.live.LiveStreams;

/**
 * Tells an open page that a part of it changed. A member hears only of what they may read: the change itself carries who may, so
 * not even the moment of a change reaches someone else's side. That a page keeps listening is on record as the machine's look: the
 * person's own is the page itself.
 */
@ApplicationScoped
class LiveCaseFile {
    private final CaseDoor door;
    private final LiveStreams streams;
    private final CurrentUser user;

    @Inject
    LiveCaseFile(CaseDoor door, LiveStreams streams, CurrentUser user) {
        this.door = door;
        this.streams = streams;
        this.user = user;
    }

    void listen(UUID id, Sse sse, SseEventSink sink) {
        OpenedFile file = door.look(id, Purpose.MACHINE);
        Optional<UUID> side = file.view().side().member();
        streams.subscribe(id, user.get().personId(), sse, sink, change -> part(change, side));
    }

    private static Optional<String> part(Change change, Optional<UUID> side) {
        Optional<String> part = Optional.ofNullable(change.ids().get("part"));
        return side.isEmpty() || readers(change).anyMatch(side.get().toString()::equals) ? part : Optional.empty();
    }

    private static Stream<String> readers(Change change) {
        return Arrays.stream(change.ids().getOrDefault("readers", "").split(","));
    }
}
