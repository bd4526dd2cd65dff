// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.upload;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Sound in Ogg (RFC 3533), of Opus (RFC 7845) or Vorbis. The second packet of each holds names and notes: it is made empty where it
 * stands, and the pages that it stands on get their sum anew.
 */
final class OggCleaner {
    private static final int HEAD = 27;
    private static final int SUM = 22;
    private static final int[] SUMS = sums();
    private static final byte[] OPUS = emptied("OpusTags", false);
    private static final byte[] VORBIS = emptied("\3vorbis", true);

    private final byte[] raw;
    private final ByteBuffer numbers;
    private final Map<Integer, Stream> streams = new HashMap<>();

    private OggCleaner(byte[] raw) {
        this.raw = raw;
        this.numbers = ByteBuffer.wrap(raw).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** How far one stream of sound was read. */
    private static final class Stream {
        private int packet;
        private int written;
        private byte[] empty;
    }

    static byte[] clean(byte[] raw) throws Unreadable {
        return new OggCleaner(raw).cleaned();
    }

    private byte[] cleaned() throws Unreadable {
        int at = 0;
        while (at < raw.length) {
            if (!Recording.says(raw, at, "OggS") || raw[at + 4] != 0) {
                throw new Unreadable();
            }
            at = page(at);
        }
        for (Stream stream : streams.values()) {
            if (stream.packet < 2 || stream.written < stream.empty.length) {
                throw new Unreadable();
            }
        }
        return raw;
    }

    /** @return where the next begins */
    private int page(int at) throws Unreadable {
        Stream stream = streams.computeIfAbsent(numbers.getInt(at + 14), serial -> new Stream());
        int segments = raw[at + 26] & 0xFF;
        int body = at + HEAD + segments;
        boolean changed = false;
        for (int i = 0; i < segments; i++) {
            int length = raw[at + HEAD + i] & 0xFF;
            if (body + length > raw.length) {
                throw new Unreadable();
            }
            if (stream.packet == 0 && stream.empty == null) {
                stream.empty = emptyOf(body);
            }
            if (stream.packet == 1) {
                empty(stream, body, length);
                changed = true;
            }
            body += length;
            if (length < 255) {
                stream.packet++;
            }
        }
        if (changed) {
            numbers.putInt(at + SUM, 0);
            numbers.putInt(at + SUM, sum(at, body));
        }
        return body;
    }

    private byte[] emptyOf(int body) throws Unreadable {
        if (Recording.says(raw, body, "OpusHead")) {
            return OPUS;
        }
        if (Recording.says(raw, body, "\1vorbis")) {
            return VORBIS;
        }
        throw new Unreadable(Reception.NOT_HEARD);
    }

    private void empty(Stream stream, int from, int length) {
        for (int i = from; i < from + length; i++) {
            raw[i] = stream.written < stream.empty.length ? stream.empty[stream.written] : 0;
            stream.written++;
        }
    }

    /** Nobody made it and nothing is noted: no maker, no notes, and for Vorbis the bit that ends them. */
    private static byte[] emptied(String name, boolean framed) {
        byte[] notes = Arrays.copyOf(name.getBytes(StandardCharsets.ISO_8859_1), name.length() + 8 + (framed ? 1 : 0));
        if (framed) {
            notes[notes.length - 1] = 1;
        }
        return notes;
    }

    private int sum(int from, int to) {
        int sum = 0;
        for (int i = from; i < to; i++) {
            sum = sum << 8 ^ SUMS[(sum >>> 24 ^ raw[i]) & 0xFF];
        }
        return sum;
    }

    private static int[] sums() {
        int[] sums = new int[256];
        for (int i = 0; i < 256; i++) {
            int sum = i << 24;
            for (int bit = 0; bit < 8; bit++) {
                sum = sum < 0 ? sum << 1 ^ 0x04C11DB7 : sum << 1;
            }
            sums[i] = sum;
        }
        return sums;
    }
}
