// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.outbox.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import nl.passend.kernel.id.Ids;
import nl.passend.kernel.outbox.Outbox;
import nl.passend.kernel.persistence.Sql;

@ApplicationScoped
class StoredOutbox implements Outbox {
    private final Sql sql;
    private final Ids ids;
    private final Clock clock;
    private final Event<MessageWaiting> waiting;

    @Inject
    StoredOutbox(Sql sql, Ids ids, Clock clock, Event<MessageWaiting> waiting) {
        this.sql = sql;
        this.ids = ids;
        this.clock = clock;
        this.waiting = waiting;
    }

    @Override
    public void put(String channel, UUID aggregateId, JsonObject payload) {
        UUID id = ids.next();
        Instant now = clock.instant();
        sql.run("""
                INSERT INTO kernel_outbox (id, channel, aggregate_id, payload, state, attempts, created, next_attempt)
                VALUES (?, ?, ?, ?, 'WAITING', 0, ?, ?)
                """, id, channel, aggregateId, payload.toString(), now, now);
        waiting.fire(new MessageWaiting(id));
    }
}
