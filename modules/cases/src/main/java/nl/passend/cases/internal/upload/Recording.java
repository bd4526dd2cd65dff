// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.upload;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Sound or film without what it tells besides: where and when it was made, with which telephone, by whom. What it is, is seen from how
 * it begins; what cannot be looked through is not taken.
 */
record Recording(FileType type, byte[] content) {
    private static final byte[] EBML = {0x1A, 0x45, (byte) 0xDF, (byte) 0xA3};

    /** @param raw is changed in place where that is enough */
    static Recording of(byte[] raw) throws Unreadable {
        try {
            if (says(raw, 0, "RIFF") && says(raw, 8, "WAVE")) {
                return new Recording(FileType.WAV, WavCleaner.clean(raw));
            }
            if (says(raw, 0, "OggS")) {
                return new Recording(FileType.OGG, OggCleaner.clean(raw));
            }
            if (says(raw, 4, "ftyp")) {
                return new Mp4Cleaner(raw).clean();
            }
            if (raw.length > EBML.length && Arrays.equals(raw, 0, EBML.length, EBML, 0, EBML.length)) {
                return new WebmCleaner(raw).clean();
            }
            if (says(raw, 0, "ID3") || raw.length > 2 && (raw[0] & 0xFF) == 0xFF && (raw[1] & 0xE0) == 0xE0) {
                return new Recording(FileType.MP3, Mp3Cleaner.clean(raw));
            }
        } catch (IndexOutOfBoundsException broken) {
            throw new Unreadable();
        }
        throw new Unreadable(Reception.NOT_HEARD);
    }

    static boolean says(byte[] raw, int at, String word) {
        byte[] wanted = word.getBytes(StandardCharsets.ISO_8859_1);
        return at >= 0
                && raw.length >= at + wanted.length
                && Arrays.equals(raw, at, at + wanted.length, wanted, 0, wanted.length);
    }
}
