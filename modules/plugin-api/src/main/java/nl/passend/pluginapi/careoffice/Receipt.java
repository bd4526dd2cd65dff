// SPDX-License-Identifier: EUPL-1.2
package nl.passend.pluginapi.careoffice;

import java.time.Instant;
import nl.passend.pluginapi.Checks;

/**
 * That the care office has the question.
 *
 * @param theirReference under which the care office keeps it
 * @param handledBy who will answer, by name
 * @param phone of that person
 */
public record Receipt(String theirReference, Instant receivedAt, String handledBy, String phone) {
    public Receipt {
        Checks.line(theirReference, "theirReference");
        Checks.given(receivedAt, "receivedAt");
        Checks.line(handledBy, "handledBy");
        Checks.phone(phone, "phone");
    }
}
