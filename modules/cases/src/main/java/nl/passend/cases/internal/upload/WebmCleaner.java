// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.upload;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/**
 * Film or sound as browsers record it (WebM, RFC 8794 and 9559). Notes, attachments, titles and moments become empty room of the same
 * size; the names of the programs that made it become blank, since a player looks for them.
 */
final class WebmCleaner {
    private static final int HEAD = 0x1A45DFA3;
    private static final int DOC_TYPE = 0x4282;
    private static final int SEGMENT = 0x18538067;
    private static final int INFO = 0x1549A966;
    private static final int TRACKS = 0x1654AE6B;
    private static final int CLUSTER = 0x1F43B675;
    private static final int SEEK_HEAD = 0x114D9B74;
    private static final int CUES = 0x1C53BB6B;
    private static final int SCALE = 0x2AD7B1;
    private static final int DURATION = 0x4489;
    private static final int MUXER = 0x4D80;
    private static final int WRITER = 0x5741;
    private static final int TRACK = 0xAE;
    private static final int TRACK_TYPE = 0x83;
    private static final int TRACK_NAME = 0x536E;
    private static final int SUM = 0xBF;
    private static final int VOID = 0xEC;
    private static final int UNTOLD = -1;
    /** Whatever begins one of these ends a cluster whose length nobody told. */
    private static final Set<Integer> TOP =
            Set.of(INFO, TRACKS, CLUSTER, SEEK_HEAD, CUES, 0x1254C367, 0x1941A469, 0x1043A770);

    private final byte[] raw;
    private boolean picture;
    private boolean sound;

    WebmCleaner(byte[] raw) {
        this.raw = raw;
    }

    /** @param end {@link #UNTOLD} where its length is not told */
    private record Element(int id, int at, int body, int end) {}

    Recording clean() throws Unreadable {
        Element head = element(0, raw.length);
        if (head.id() != HEAD || !isWebm(head)) {
            throw new Unreadable(Reception.NOT_HEARD);
        }
        int at = head.end();
        while (at < raw.length) {
            Element one = element(at, raw.length);
            if (one.id() == SEGMENT) {
                segment(one.body(), one.end() == UNTOLD ? raw.length : one.end());
                at = one.end() == UNTOLD ? raw.length : one.end();
            } else {
                blank(told(one));
                at = one.end();
            }
        }
        if (!picture && !sound) {
            throw new Unreadable();
        }
        return new Recording(picture ? FileType.WEBM : FileType.WEBM_SOUND, raw);
    }

    private boolean isWebm(Element head) throws Unreadable {
        for (int at = head.body(); at < head.end(); ) {
            Element one = element(at, head.end());
            if (one.id() == DOC_TYPE) {
                return new String(raw, one.body(), one.end() - one.body(), StandardCharsets.US_ASCII)
                        .startsWith("webm");
            }
            at = one.end();
        }
        return false;
    }

    private void segment(int from, int to) throws Unreadable {
        for (int at = from; at < to; ) {
            Element one = element(at, to);
            switch (one.id()) {
                case CLUSTER -> at = one.end() == UNTOLD ? endOfCluster(one.body(), to) : one.end();
                case SEEK_HEAD, CUES -> at = told(one).end();
                case INFO -> {
                    info(told(one));
                    at = one.end();
                }
                case TRACKS -> {
                    tracks(told(one));
                    at = one.end();
                }
                default -> {
                    blank(told(one));
                    at = one.end();
                }
            }
        }
    }

    private int endOfCluster(int from, int to) throws Unreadable {
        int at = from;
        while (at < to) {
            Element one = element(at, to);
            if (TOP.contains(one.id())) {
                return at;
            }
            at = told(one).end();
        }
        return at;
    }

    private void info(Element info) throws Unreadable {
        for (int at = info.body(); at < info.end(); ) {
            Element one = told(element(at, info.end()));
            switch (one.id()) {
                case SCALE, DURATION -> {
                    // needed to play it
                }
                case MUXER, WRITER -> Arrays.fill(raw, one.body(), one.end(), (byte) ' ');
                default -> blank(one);
            }
            at = one.end();
        }
    }

    private void tracks(Element tracks) throws Unreadable {
        for (int at = tracks.body(); at < tracks.end(); ) {
            Element one = told(element(at, tracks.end()));
            if (one.id() == TRACK) {
                track(one);
            } else {
                blank(one);
            }
            at = one.end();
        }
    }

    private void track(Element track) throws Unreadable {
        for (int at = track.body(); at < track.end(); ) {
            Element one = told(element(at, track.end()));
            switch (one.id()) {
                case TRACK_TYPE -> {
                    int type = raw[one.end() - 1];
                    picture |= type == 1;
                    sound |= type == 2;
                    if (type != 1 && type != 2) {
                        throw new Unreadable(Reception.NOT_HEARD);
                    }
                }
                case TRACK_NAME, SUM -> blank(one);
                default -> {
                    // how it is to be played
                }
            }
            at = one.end();
        }
    }

    private static Element told(Element one) throws Unreadable {
        if (one.end() == UNTOLD) {
            throw new Unreadable();
        }
        return one;
    }

    private Element element(int at, int to) throws Unreadable {
        int idLength = Integer.numberOfLeadingZeros(raw[at] & 0xFF) - 23;
        if (idLength > 4) {
            throw new Unreadable();
        }
        int id = 0;
        for (int i = 0; i < idLength; i++) {
            id = id << 8 | raw[at + i] & 0xFF;
        }
        int sizeAt = at + idLength;
        int sizeLength = Integer.numberOfLeadingZeros(raw[sizeAt] & 0xFF) - 23;
        if (sizeLength > 8) {
            throw new Unreadable();
        }
        long size = raw[sizeAt] & (0xFF >> sizeLength);
        boolean untold = size == 0xFF >> sizeLength;
        for (int i = 1; i < sizeLength; i++) {
            int some = raw[sizeAt + i] & 0xFF;
            untold &= some == 0xFF;
            size = size << 8 | some;
        }
        int body = sizeAt + sizeLength;
        if (untold) {
            return new Element(id, at, body, UNTOLD);
        }
        if (size < 0 || size > to - body) {
            throw new Unreadable();
        }
        return new Element(id, at, body, (int) (body + size));
    }

    /** Room of the same length with nothing in it. */
    private void blank(Element one) {
        int length = one.end() - one.at();
        Arrays.fill(raw, one.at(), one.end(), (byte) 0);
        raw[one.at()] = (byte) VOID;
        if (length <= 128) {
            raw[one.at() + 1] = (byte) (0x80 | length - 2);
            return;
        }
        raw[one.at() + 1] = 1;
        int left = length - 9;
        for (int i = 8; i > 4; i--) {
            raw[one.at() + i] = (byte) left;
            left >>>= 8;
        }
    }
}
