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
    /** Goes up when the columns are taken from a service in another way, so that the next import writes them anew. */
    private static final String FORMAT = "2\n";

    /** @param refers whether the card says what stands elsewhere, which may change without the service itself */
    static OfferRow of(ServiceCard card, String content, OwnAttributes.Told told, boolean refers) {
        return new OfferRow(card, content, sha256(FORMAT + content + (refers ? card : "")), told);
    }

    static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
