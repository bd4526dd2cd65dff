// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.vault.internal;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.UUID;

/** Joins values to bytes in such a way that two different lists never give the same bytes (each text with its length). */
final class Bytes {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    static byte[] of(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    static UUID id(byte[] bytes, int offset) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes, offset, 16);
        return new UUID(buffer.getLong(), buffer.getLong());
    }

    Bytes add(int octet) {
        bytes.write(octet);
        return this;
    }

    Bytes add(UUID id) {
        bytes.writeBytes(of(id));
        return this;
    }

    Bytes add(byte[] raw) {
        bytes.writeBytes(raw);
        return this;
    }

    Bytes add(String text) {
        byte[] utf8 = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        try {
            out.writeInt(utf8.length);
            out.write(utf8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    byte[] toArray() {
        return bytes.toByteArray();
    }
}
