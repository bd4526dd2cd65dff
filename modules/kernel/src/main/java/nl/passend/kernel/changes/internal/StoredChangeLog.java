// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.changes.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.account.Me;
import nl.passend.kernel.changes.ChangeLog;
import nl.passend.kernel.id.Ids;
import nl.passend.kernel.persistence.Sql;

@ApplicationScoped
class StoredChangeLog implements ChangeLog {
    private static final int ENVELOPE_VERSION = 1;

    private final Sql sql;
    private final Ids ids;
    private final Clock clock;
    private final CurrentUser currentUser;
    private final Event<ChangeRecorded> recorded;

    @Inject
    StoredChangeLog(Sql sql, Ids ids, Clock clock, CurrentUser currentUser, Event<ChangeRecorded> recorded) {
        this.sql = sql;
        this.ids = ids;
        this.clock = clock;
        this.currentUser = currentUser;
        this.recorded = recorded;
    }

    @Override
    public void record(String type, UUID aggregateId, Optional<String> municipality, Map<String, String> facts) {
        UUID id = ids.next();
        sql.run(
                """
                INSERT INTO kernel_change_log (id, type, version, aggregate_id, municipality, occurred, actor_person, ids)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                type,
                ENVELOPE_VERSION,
                aggregateId,
                municipality,
                clock.instant(),
                currentUser.find().orElse(Me.SYSTEM).personId(),
                Json.createObjectBuilder(Map.<String, Object>copyOf(facts))
                        .build()
                        .toString());
        recorded.fire(new ChangeRecorded(id));
    }
}
