// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.post.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.passend.kernel.outbox.Outbox;
import nl.passend.kernel.post.Post;
import nl.passend.kernel.standin.StandIns;
import nl.passend.kernel.time.LegalCalendar;

/** One message per person, so that one address that refuses does not hold up the others. */
@ApplicationScoped
class OutboxPost implements Post {
    private final Outbox outbox;
    private final StandIns standIns;
    private final LegalCalendar calendar;

    @Inject
    OutboxPost(Outbox outbox, StandIns standIns, LegalCalendar calendar) {
        this.outbox = outbox;
        this.standIns = standIns;
        this.calendar = calendar;
    }

    @Override
    public void notify(Notice notice, Collection<UUID> personIds) {
        for (UUID person : reached(notice, personIds)) {
            outbox.put(
                    PostChannel.NAME,
                    person,
                    Json.createObjectBuilder()
                            .add("notice", notice.name())
                            .add("person", person.toString())
                            .build());
        }
    }

    private Set<UUID> reached(Notice notice, Collection<UUID> personIds) {
        if (!notice.isWork() || personIds.isEmpty()) {
            return new LinkedHashSet<>(personIds);
        }
        List<StandIns.StandIn> standing = standIns.standing();
        Set<UUID> reached = new LinkedHashSet<>();
        for (UUID person : personIds) {
            Set<UUID> instead = StandIns.insteadOf(person, standing, calendar.today());
            reached.addAll(instead.isEmpty() ? Set.of(person) : instead);
        }
        return reached;
    }
}
