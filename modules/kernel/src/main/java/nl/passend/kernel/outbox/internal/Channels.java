// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.outbox.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.stream.StreamSupport;
import nl.passend.kernel.outbox.OutboxChannel;

/** Every channel that a module brings. */
@ApplicationScoped
class Channels {
    private final Iterable<OutboxChannel> all;

    @Inject
    Channels(@Any Instance<OutboxChannel> all) {
        this((Iterable<OutboxChannel>) all);
    }

    Channels(Iterable<OutboxChannel> all) {
        this.all = all;
    }

    OutboxChannel named(String name) {
        return StreamSupport.stream(all.spliterator(), false)
                .filter(channel -> channel.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No channel " + name));
    }
}
