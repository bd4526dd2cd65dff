// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.vault;

import java.util.Arrays;
import java.util.Objects;

/**
 * A name or free text about a person, as it is stored: format (1 byte), key id (16 bytes), nonce (12 bytes), ciphertext with
 * tag. Only {@link Vault} makes and opens it. A piece of a file stands sealed in the same way. Bound to its place (table, column, row): moved elsewhere it does not open.
 */
public record SealedText(byte[] bytes) {
    public SealedText {
        Objects.requireNonNull(bytes);
        bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SealedText that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "SealedText[" + bytes.length + " bytes]";
    }
}
