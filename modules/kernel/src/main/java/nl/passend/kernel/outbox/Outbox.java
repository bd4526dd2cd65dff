// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.outbox;

import jakarta.json.JsonObject;
import java.util.UUID;

/** Messages to the outside world, stored in the running transaction and delivered afterwards, in order per aggregate. */
public interface Outbox {
    /**
     * @param channel name of the {@link OutboxChannel} that delivers it
     * @param aggregateId messages of one aggregate are delivered in order
     * @param payload ids and codes; personal data only where the receiver is entitled to it
     */
    void put(String channel, UUID aggregateId, JsonObject payload);
}
