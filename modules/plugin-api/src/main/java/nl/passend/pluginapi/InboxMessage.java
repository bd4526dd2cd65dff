// SPDX-License-Identifier: EUPL-1.2
package nl.passend.pluginapi;

import java.time.Instant;

/**
 * What came in.
 *
 * @param kind what it is, in small letters, such as {@code waiting-times}; plugin and sender agree on it
 * @param json an object, at most {@link #LARGEST} characters
 */
public record InboxMessage(String kind, String json, Instant receivedAt) {
    /** Longest message, in characters. */
    public static final int LARGEST = 64 * 1024;

    public InboxMessage {
        Checks.slug(kind, "kind");
        if (Checks.given(json, "json").length() > LARGEST) {
            throw new IllegalArgumentException(
                    "json has " + json.length() + " characters; at most " + LARGEST + " fit");
        }
        Checks.given(receivedAt, "receivedAt");
    }
}
