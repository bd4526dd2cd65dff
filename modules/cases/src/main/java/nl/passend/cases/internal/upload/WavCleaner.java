// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.upload;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/** Plain sound (RIFF WAVE) with how to play it and the sound; names, places, moments and pictures in other chunks stay behind. */
final class WavCleaner {
    private static final Set<String> STAYS = Set.of("fmt ", "fact", "data");
    private static final int HEAD = 12;

    private WavCleaner() {}

    static byte[] clean(byte[] raw) throws Unreadable {
        ByteBuffer in = ByteBuffer.wrap(raw).order(ByteOrder.LITTLE_ENDIAN);
        ByteBuffer out = ByteBuffer.allocate(raw.length + 1).order(ByteOrder.LITTLE_ENDIAN);
        out.put(raw, 0, HEAD);
        boolean format = false;
        boolean sound = false;
        int at = HEAD;
        while (at + 8 <= raw.length && !sound) {
            String name = name(raw, at);
            long told = in.getInt(at + 4) & 0xFFFFFFFFL;
            sound = name.equals("data");
            // Whoever writes sound while it is made does not know how long it will be.
            int length = (int) Math.min(told, raw.length - at - 8L);
            if (told > length && !sound) {
                throw new Unreadable();
            }
            format |= name.equals("fmt ");
            if (STAYS.contains(name)) {
                out.put(raw, at, 4).putInt(length).put(raw, at + 8, length);
                if (length % 2 == 1) {
                    out.put((byte) 0);
                }
            }
            at += 8 + length + length % 2;
        }
        if (!format || !sound) {
            throw new Unreadable();
        }
        out.putInt(4, out.position() - 8);
        return Arrays.copyOf(out.array(), out.position());
    }

    private static String name(byte[] raw, int at) {
        return new String(raw, at, 4, StandardCharsets.ISO_8859_1);
    }
}
