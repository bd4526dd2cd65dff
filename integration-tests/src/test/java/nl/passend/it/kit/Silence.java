// SPDX-License-Identifier: EUPL-1.2
package nl.passend.it.kit;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A recording in which nobody says anything, of a few seconds, as every browser plays it; with a note of who made it. */
public final class Silence {
    private static final int A_SECOND = 8_000;

    private Silence() {}

    public static byte[] ofSeconds(int seconds, String maker) {
        byte[] note = Arrays.copyOf(maker.getBytes(StandardCharsets.US_ASCII), maker.length() + maker.length() % 2);
        byte[] sound = new byte[seconds * A_SECOND];
        Arrays.fill(sound, (byte) 0x80);
        return ByteBuffer.allocate(44 + 8 + note.length + sound.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(word("RIFF"))
                .putInt(44 + note.length + sound.length)
                .put(word("WAVEfmt "))
                .putInt(16)
                .putShort((short) 1)
                .putShort((short) 1)
                .putInt(A_SECOND)
                .putInt(A_SECOND)
                .putShort((short) 1)
                .putShort((short) 8)
                .put(word("LIST"))
                .putInt(note.length)
                .put(note)
                .put(word("data"))
                .putInt(sound.length)
                .put(sound)
                .array();
    }

    private static byte[] word(String letters) {
        return letters.getBytes(StandardCharsets.US_ASCII);
    }
}
