// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.audit.internal;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The arithmetic of the chain. */
public final class Hashes {
    /** What the first seal follows. */
    private static final byte[] BEGINNING = new byte[32];

    private Hashes() {}

    public static byte[] beginning() {
        return BEGINNING.clone();
    }

    public static byte[] ofEntry(byte[] canonical) {
        return sha256().digest(canonical);
    }

    /** SHA-256(previous ‖ number, eight bytes ‖ hash of the entry). */
    public static byte[] ofSeal(byte[] previous, long sealNo, byte[] entryHash) {
        MessageDigest digest = sha256();
        digest.update(previous);
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(sealNo).array());
        return digest.digest(entryHash);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
