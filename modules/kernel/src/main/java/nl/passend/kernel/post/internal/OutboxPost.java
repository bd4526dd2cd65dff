// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.post.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.util.Collection;
import java.util.UUID;
import nl.passend.kernel.outbox.Outbox;
import nl.passend.kernel.post.Post;

/** One message per person, so that one address that refuses does not hold up the others. */
@ApplicationScoped
class OutboxPost implements Post {
    private final Outbox outbox;

    @Inject
    OutboxPost(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void notify(Notice notice, Collection<UUID> personIds) {
        for (UUID person : personIds.stream().distinct().toList()) {
            outbox.put(
                    PostChannel.NAME,
                    person,
                    Json.createObjectBuilder()
                            .add("notice", notice.name())
                            .add("person", person.toString())
                            .build());
        }
    }
}
