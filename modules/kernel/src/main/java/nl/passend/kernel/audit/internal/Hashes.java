// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.audit.internal;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import nl.passend.kernel.Sha256;

/** The arithmetic of the chain. */
public final class Hashes {
    /** What the first seal follows. */
    private static final byte[] BEGINNING = new byte[32];

    private Hashes() {}

    public static byte[] beginning() {
        return BEGINNING.clone();
    }

    public static byte[] ofEntry(byte[] canonical) {
        return Sha256.of(canonical);
    }

    /** SHA-256(previous ‖ number, eight bytes ‖ hash of the entry). */
    public static byte[] ofSeal(byte[] previous, long sealNo, byte[] entryHash) {
        MessageDigest digest = Sha256.begin();
        digest.update(previous);
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(sealNo).array());
        return digest.digest(entryHash);
    }
}
