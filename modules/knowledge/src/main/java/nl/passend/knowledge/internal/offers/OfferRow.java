// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.offers;

import nl.passend.kernel.Sha256;

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
        return new OfferRow(card, content, Sha256.of(FORMAT + content + (refers ? card : "")), told);
    }
}
