// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.upload;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Sound (MPEG-1 and 2, layers I to III) without the notes before it (ID3v2) and behind it (ID3v1, APE). */
final class Mp3Cleaner {
    private static final int HEAD = 10;
    private static final int FOOTER = 0x10;
    private static final int OLD_NOTES = 128;
    private static final int APE = 32;

    private Mp3Cleaner() {}

    static byte[] clean(byte[] raw) throws Unreadable {
        int from = 0;
        while (Recording.says(raw, from, "ID3")) {
            int size = (raw[from + 6] & 0x7F) << 21
                    | (raw[from + 7] & 0x7F) << 14
                    | (raw[from + 8] & 0x7F) << 7
                    | raw[from + 9] & 0x7F;
            from += HEAD + size + ((raw[from + 5] & FOOTER) != 0 ? HEAD : 0);
        }
        int to = raw.length;
        if (Recording.says(raw, to - OLD_NOTES, "TAG")) {
            to -= OLD_NOTES;
        }
        if (Recording.says(raw, to - APE, "APETAGEX")) {
            ByteBuffer ape = ByteBuffer.wrap(raw).order(ByteOrder.LITTLE_ENDIAN);
            boolean head = (ape.getInt(to - 12) & 0x80000000) != 0;
            to -= ape.getInt(to - 20) + (head ? APE : 0);
        }
        // Some writers leave room before the first sound.
        while (from < to && raw[from] == 0) {
            from++;
        }
        if (from < 0 || to > raw.length || to - from < 4 || !isFrame(raw, from)) {
            throw new Unreadable(Reception.NOT_HEARD);
        }
        return Arrays.copyOfRange(raw, from, to);
    }

    private static boolean isFrame(byte[] raw, int at) {
        int layer = raw[at + 1] >> 1 & 3;
        int bitrate = raw[at + 2] >> 4 & 15;
        int rate = raw[at + 2] >> 2 & 3;
        return (raw[at] & 0xFF) == 0xFF
                && (raw[at + 1] & 0xE0) == 0xE0
                && (raw[at + 1] >> 3 & 3) != 1
                && layer != 0
                && bitrate != 15
                && rate != 3;
    }
}
