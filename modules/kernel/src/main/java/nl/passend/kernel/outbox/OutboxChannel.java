// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.outbox;

import jakarta.json.JsonObject;
import java.util.UUID;

/** Delivers messages of one channel; a CDI bean. Called outside any transaction; may be called again with the same message id. */
public interface OutboxChannel {
    String name();

    /** @throws Exception when delivery failed: it is tried again later, at last put aside as dead letter */
    void deliver(UUID messageId, JsonObject payload) throws Exception;
}
