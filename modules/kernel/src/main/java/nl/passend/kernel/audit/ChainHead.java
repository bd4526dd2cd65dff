// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.audit;

import java.util.Arrays;
import java.util.HexFormat;

/**
 * The last seal of the chain. It says everything about all that stands before it.
 *
 * @param sealNo 0 for a chain without seals
 */
public record ChainHead(long sealNo, byte[] hash) {
    public ChainHead {
        hash = hash.clone();
    }

    @Override
    public byte[] hash() {
        return hash.clone();
    }

    public String hex() {
        return HexFormat.of().formatHex(hash);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChainHead that && sealNo == that.sealNo && Arrays.equals(hash, that.hash);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(hash);
    }

    @Override
    public String toString() {
        return sealNo + " " + hex();
    }
}
