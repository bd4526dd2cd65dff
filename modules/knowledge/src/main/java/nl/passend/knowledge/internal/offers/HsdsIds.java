// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.offers;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Under which key an object of the standard is kept. That is its id, save for one that the column cannot hold: MariaDB takes no UUID
 * whose seventh byte is 80 or more while its ninth is 01 to 80 (hexadecimal), such as many a hash that was written as one. Inside the JSON and in
 * an export every id stays as it came.
 */
final class HsdsIds {
    private static final int HIGH = 0x80;

    private HsdsIds() {}

    static UUID key(String id) {
        return key(UUID.fromString(id));
    }

    static UUID key(UUID id) {
        long seventh = id.getMostSignificantBits() >>> 8 & 0xFF;
        long ninth = id.getLeastSignificantBits() >>> 56;
        return seventh >= HIGH && ninth >= 1 && ninth <= HIGH
                ? UUID.nameUUIDFromBytes(("nl.passend/hsds/" + id).getBytes(StandardCharsets.UTF_8))
                : id;
    }
}
