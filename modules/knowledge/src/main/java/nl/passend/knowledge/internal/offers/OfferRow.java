// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.offers;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * A service on its way to its row.
 *
 * @param content its JSON as it came
 * @param told what another Passend knew of it
 */
record OfferRow(ServiceCard card, String content, byte[] digest, OwnAttributes.Told told) {
    static OfferRow of(ServiceCard card, String content, OwnAttributes.Told told) {
        return new OfferRow(card, content, digest(content, card), told);
    }

    /** Of all that is stored: what a service refers to may change without the service itself. */
    private static byte[] digest(String content, ServiceCard card) {
        return sha256(content + card);
    }

    static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
