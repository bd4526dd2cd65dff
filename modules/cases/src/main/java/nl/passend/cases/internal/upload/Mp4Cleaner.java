// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.upload;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Film or sound as telephones make it (ISO/IEC 14496-12). What tells where, when and with what it was made becomes empty room of the
 * same size, so that nothing else moves: notes in boxes of their own, moments in the heads, and tracks that are no sound and no picture
 * with all that they hold.
 */
final class Mp4Cleaner {
    private static final Set<String> FILE =
            Set.of("ftyp", "styp", "moov", "moof", "mdat", "mfra", "sidx", "free", "skip", "wide");
    private static final Set<String> MOVIE = Set.of("mvhd", "trak", "mvex", "iods");
    private static final Set<String> TRACK = Set.of("tkhd", "mdia", "edts", "tref", "tapt");
    private static final Set<String> MEDIA = Set.of("mdhd", "hdlr", "minf");
    private static final Set<String> FRAGMENT = Set.of("mfhd", "traf");
    private static final Set<String> RUN =
            Set.of("tfhd", "tfdt", "trun", "sbgp", "sgpd", "subs", "saiz", "saio", "senc");
    private static final Set<String> EMPTY = Set.of("free", "skip", "wide");
    private static final String FREE = "free";
    private static final String OTHER_TRACKS =
            "In deze opname zitten gegevens die Passend er niet uit kan halen. Neem het opnieuw op, of kies een andere opname.";

    private final byte[] raw;
    private final ByteBuffer numbers;
    private boolean picture;
    private boolean sound;
    private boolean other;
    private boolean inFragments;
    private long emptied;

    Mp4Cleaner(byte[] raw) {
        this.raw = raw;
        this.numbers = ByteBuffer.wrap(raw);
    }

    /** @param body where what is in it begins */
    private record Box(String name, int at, int body, int end) {}

    @FunctionalInterface
    private interface Look {
        void at(Box box) throws Unreadable;
    }

    Recording clean() throws Unreadable {
        each(0, raw.length, FILE, this::top);
        if (!picture && !sound || other && inFragments) {
            throw new Unreadable(other ? OTHER_TRACKS : Reception.NOT_HEARD);
        }
        return new Recording(picture ? FileType.MP4 : FileType.M4A, raw);
    }

    private void top(Box box) throws Unreadable {
        switch (box.name()) {
            case "moov" -> each(box.body(), box.end(), MOVIE, this::movie);
            case "moof" -> {
                inFragments = true;
                each(box.body(), box.end(), FRAGMENT, this::fragment);
            }
            default -> {
                if (EMPTY.contains(box.name())) {
                    Arrays.fill(raw, box.body(), box.end(), (byte) 0);
                }
            }
        }
    }

    private void fragment(Box box) throws Unreadable {
        if (box.name().equals("traf")) {
            each(box.body(), box.end(), RUN, run -> {});
        }
    }

    private void movie(Box box) throws Unreadable {
        if (box.name().equals("mvhd")) {
            forgetMoments(box);
        }
        if (box.name().equals("mvex")) {
            inFragments = true;
        }
        if (box.name().equals("trak")) {
            each(box.body(), box.end(), TRACK, this::track);
            String kind = kind(box);
            picture |= kind.equals("vide");
            sound |= kind.equals("soun");
            if (!kind.equals("vide") && !kind.equals("soun")) {
                other = true;
                emptySamples(box);
                free(box);
            }
        }
    }

    private void track(Box box) throws Unreadable {
        if (box.name().equals("tkhd")) {
            forgetMoments(box);
        }
        if (box.name().equals("mdia")) {
            each(box.body(), box.end(), MEDIA, this::media);
        }
    }

    private void media(Box box) {
        if (box.name().equals("mdhd")) {
            forgetMoments(box);
        }
        if (box.name().equals("hdlr") && box.end() > box.body() + 24) {
            Arrays.fill(raw, box.body() + 24, box.end(), (byte) 0);
        }
    }

    /** When it was made and changed stand first in each of the heads. */
    private void forgetMoments(Box head) {
        int length = raw[head.body()] == 1 ? 16 : 8;
        Arrays.fill(raw, head.body() + 4, Math.min(head.end(), head.body() + 4 + length), (byte) 0);
    }

    private String kind(Box track) throws Unreadable {
        Box handler = find(track, List.of("mdia", "hdlr"));
        return new String(raw, handler.body() + 8, 4, StandardCharsets.ISO_8859_1);
    }

    /** What a track holds stands elsewhere in the file, in chunks of samples. */
    private void emptySamples(Box track) throws Unreadable {
        Box table = find(track, List.of("mdia", "minf", "stbl"));
        Box sizes = find(table, List.of("stsz"));
        Box runs = find(table, List.of("stsc"));
        boolean wide = has(table, "co64");
        Box chunks = find(table, List.of(wide ? "co64" : "stco"));
        int same = numbers.getInt(sizes.body() + 4);
        int samples = numbers.getInt(sizes.body() + 8);
        int sample = 0;
        int run = 0;
        for (int chunk = 1; chunk <= numbers.getInt(chunks.body() + 4); chunk++) {
            while (run + 1 < numbers.getInt(runs.body() + 4)
                    && numbers.getInt(runs.body() + 8 + 12 * (run + 1)) <= chunk) {
                run++;
            }
            long at = wide
                    ? numbers.getLong(chunks.body() + 8 * chunk)
                    : numbers.getInt(chunks.body() + 4 + 4 * chunk) & 0xFFFFFFFFL;
            int many = numbers.getInt(runs.body() + 8 + 12 * run + 4);
            for (int i = 0; i < many && sample < samples; i++) {
                int size = same == 0 ? numbers.getInt(sizes.body() + 12 + 4 * sample) : same;
                emptied += size;
                // Samples that lie over each other would be emptied without end.
                if (size < 0 || at < 0 || at + size > raw.length || emptied > raw.length) {
                    throw new Unreadable();
                }
                Arrays.fill(raw, (int) at, (int) at + size, (byte) 0);
                at += size;
                sample++;
            }
        }
    }

    private boolean has(Box in, String name) throws Unreadable {
        for (int at = in.body(); at < in.end(); ) {
            Box box = box(at, in.end());
            if (box.name().equals(name)) {
                return true;
            }
            at = box.end();
        }
        return false;
    }

    private Box find(Box in, List<String> path) throws Unreadable {
        for (int at = in.body(); at < in.end(); ) {
            Box box = box(at, in.end());
            if (box.name().equals(path.get(0))) {
                return path.size() == 1 ? box : find(box, path.subList(1, path.size()));
            }
            at = box.end();
        }
        throw new Unreadable();
    }

    private void each(int from, int to, Set<String> stays, Look look) throws Unreadable {
        for (int at = from; at < to; ) {
            // A list in a box of old films ends with four empty bytes.
            if (to - at == 4 && numbers.getInt(at) == 0) {
                return;
            }
            Box box = box(at, to);
            if (stays.contains(box.name())) {
                look.at(box);
            } else {
                free(box);
            }
            at = box.end();
        }
    }

    private Box box(int at, int to) throws Unreadable {
        if (to - at < 8) {
            throw new Unreadable();
        }
        long size = numbers.getInt(at) & 0xFFFFFFFFL;
        String name = new String(raw, at + 4, 4, StandardCharsets.ISO_8859_1);
        int head = 8;
        if (size == 1) {
            size = numbers.getLong(at + 8);
            head = 16;
        }
        if (size == 0) {
            size = to - at;
        }
        if (size < head || size > to - at) {
            throw new Unreadable();
        }
        return new Box(name, at, at + head, (int) (at + size));
    }

    private void free(Box box) {
        byte[] name = FREE.getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(name, 0, raw, box.at() + 4, name.length);
        Arrays.fill(raw, box.body(), box.end(), (byte) 0);
    }
}
