// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.outbox.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import nl.passend.kernel.outbox.internal.OutboxRows.Message;
import nl.passend.kernel.problem.Incidents;

/** Delivers what waits, one round at a time. The channel is called outside any transaction. */
@ApplicationScoped
class Relay {
    private static final Logger LOG = System.getLogger(Relay.class.getName());
    private static final int MAX_CAUSE_LENGTH = 200;

    private final OutboxRows rows;
    private final Channels channels;
    private final Clock clock;

    @Inject
    Relay(OutboxRows rows, Channels channels, Clock clock) {
        this.rows = rows;
        this.channels = channels;
        this.clock = clock;
    }

    /** @return whether anything was taken */
    boolean round() throws SQLException {
        if (!rows.anyDue(clock.instant())) {
            return false;
        }
        List<Message> taken = rows.claim(clock.instant());
        taken.forEach(this::deliver);
        return !taken.isEmpty();
    }

    private void deliver(Message message) {
        try {
            channels.named(message.channel()).deliver(message.id(), message.payload());
        } catch (Exception e) {
            // A channel may fail in any way it likes; here that means "later".
            fail(message, e);
            return;
        }
        rows.delivered(message, clock.instant());
    }

    private void fail(Message message, Exception failure) {
        boolean last = message.attempts() >= OutboxRows.MOST_ATTEMPTS;
        if (last || message.attempts() == 1) {
            LOG.log(
                    Level.WARNING,
                    "Message {0} to {1} was not delivered{2}: {3}",
                    message.id(),
                    message.channel(),
                    last ? " and is put aside" : "; it is tried again",
                    Incidents.describe(failure));
        }
        String cause = failure.getClass().getName();
        rows.failed(message, cause.substring(0, Math.min(cause.length(), MAX_CAUSE_LENGTH)), clock.instant());
    }
}
