// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.upload;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Recordings as telephones and browsers make them, small, each with {@link SampleFiles#SECRET} wherever one of them puts such things. */
public final class SampleSounds {
    static final byte[] SOUND = "dit-is-het-geluid-zelf".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] SECRET = SampleFiles.SECRET.getBytes(StandardCharsets.US_ASCII);
    private static final int CRC = 0x04C11DB7;

    private SampleSounds() {}

    /** A second of silence that really plays, with who made it. */
    public static byte[] wav() {
        byte[] silence = new byte[8_000];
        Arrays.fill(silence, (byte) 0x80);
        ByteBuffer format = ByteBuffer.allocate(16)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort((short) 1)
                .putShort((short) 1)
                .putInt(8_000)
                .putInt(8_000)
                .putShort((short) 1)
                .putShort((short) 8);
        byte[] chunks = joined(
                chunk("fmt ", format.array()), chunk("LIST", SECRET), chunk("data", silence), chunk("id3 ", SECRET));
        return joined(
                word("RIFF"),
                ByteBuffer.allocate(4)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .putInt(chunks.length + 4)
                        .array(),
                word("WAVE"),
                chunks);
    }

    private static byte[] chunk(String name, byte[] content) {
        return joined(
                word(name),
                ByteBuffer.allocate(4)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .putInt(content.length)
                        .array(),
                content,
                new byte[content.length % 2]);
    }

    static byte[] mp3() {
        byte[] before = joined(word("ID3"), new byte[] {4, 0, 0, 0, 0, 0, (byte) SECRET.length}, SECRET);
        byte[] frame = joined(new byte[] {(byte) 0xFF, (byte) 0xFB, (byte) 0x90, 0}, SOUND);
        byte[] behind = Arrays.copyOf(joined(word("TAG"), SECRET), 128);
        return joined(before, frame, behind);
    }

    /** @param kinds of tracks, such as {@code soun}, {@code vide} and {@code meta}; the sound is that of the first, the secret of others */
    static byte[] mp4(String... kinds) {
        byte[] type = box("ftyp", word("mp42"), new byte[4]);
        // The sizes do not depend on the places, so it is laid out twice.
        byte[] moov = movie(0, kinds);
        return joined(type, movie(type.length + moov.length + 8, kinds), box("mdat", SOUND, SECRET));
    }

    private static byte[] movie(int at, String... kinds) {
        ByteArrayOutputStream tracks = new ByteArrayOutputStream();
        for (int i = 0; i < kinds.length; i++) {
            tracks.writeBytes(track(kinds[i], i == 0 ? at : at + SOUND.length, i == 0 ? SOUND.length : SECRET.length));
        }
        return box(
                "moov",
                box("mvhd", new byte[4], moment(), moment(), new byte[88]),
                tracks.toByteArray(),
                box("udta", box("\u00A9xyz", SECRET)),
                box("meta", SECRET));
    }

    private static byte[] track(String kind, int at, int size) {
        byte[] table = box(
                "stbl",
                box("stsd", new byte[8]),
                box("stsc", numbers(0, 1, 1, 1, 1)),
                box("stsz", numbers(0, size, 1)),
                box("stco", numbers(0, 1, at)));
        return box(
                "trak",
                box("tkhd", new byte[4], moment(), moment(), new byte[72]),
                box(
                        "mdia",
                        box("mdhd", new byte[4], moment(), moment(), new byte[12]),
                        box("hdlr", new byte[8], word(kind), new byte[12], SECRET),
                        box("minf", table)),
                box("udta", SECRET));
    }

    /** Seconds since 1904, as the heads have it: letters, so that a test finds them. */
    private static byte[] moment() {
        return word("toen");
    }

    private static byte[] numbers(int... numbers) {
        ByteBuffer all = ByteBuffer.allocate(4 * numbers.length);
        Arrays.stream(numbers).forEach(all::putInt);
        return all.array();
    }

    private static byte[] box(String name, byte[]... content) {
        byte[] body = joined(content);
        return joined(ByteBuffer.allocate(4).putInt(body.length + 8).array(), word(name), body);
    }

    /** @param told whether the lengths of segment and cluster are told, as a file has it, or not, as a recording has it */
    static byte[] webm(int trackType, boolean told) {
        byte[] info = element(
                0x1549A966,
                element(0x2AD7B1, new byte[] {0xF, 0x42, 0x40}),
                element(0x4461, Arrays.copyOf(SECRET, 8)),
                element(0x7BA9, SECRET),
                element(0x4D80, SECRET),
                element(0x5741, SECRET));
        byte[] track = element(
                0xAE,
                element(0x83, new byte[] {(byte) trackType}),
                element(0x536E, SECRET),
                element(0x86, word("A_OPUS")));
        byte[] tags = element(0x1254C367, new byte[200], SECRET);
        byte[] block = joined(element(0xE7, new byte[1]), element(0xA3, SOUND));
        byte[] content = joined(
                info, element(0x1654AE6B, track), told ? element(0x1F43B675, block) : untold(0x1F43B675, block), tags);
        return joined(
                element(0x1A45DFA3, element(0x4282, word("webm"))),
                told ? element(0x18538067, content) : untold(0x18538067, content));
    }

    private static byte[] element(int id, byte[]... content) {
        byte[] body = joined(content);
        byte[] size = body.length < 127
                ? new byte[] {(byte) (0x80 | body.length)}
                : new byte[] {(byte) (0x40 | body.length >> 8), (byte) body.length};
        return joined(id(id), size, body);
    }

    private static byte[] untold(int id, byte[] content) {
        return joined(id(id), new byte[] {1, -1, -1, -1, -1, -1, -1, -1}, content);
    }

    private static byte[] id(int id) {
        byte[] all = ByteBuffer.allocate(4).putInt(id).array();
        int from = 0;
        while (all[from] == 0) {
            from++;
        }
        return Arrays.copyOfRange(all, from, 4);
    }

    static byte[] ogg(String first, String notes) {
        return joined(page(0, word(first)), page(1, joined(word(notes), SECRET, new byte[40])), page(2, SOUND));
    }

    private static byte[] page(int number, byte[] packet) {
        byte[] page = ByteBuffer.allocate(28 + packet.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(word("OggS"))
                .put((byte) 0)
                .put((byte) (number == 0 ? 2 : 0))
                .putLong(0)
                .putInt(77)
                .putInt(number)
                .putInt(0)
                .put((byte) 1)
                .put((byte) packet.length)
                .put(packet)
                .array();
        ByteBuffer.wrap(page).order(ByteOrder.LITTLE_ENDIAN).putInt(22, sum(page));
        return page;
    }

    /** Bit by bit, as the standard tells it. */
    static int sum(byte[] page) {
        int sum = 0;
        for (byte one : page) {
            sum ^= (one & 0xFF) << 24;
            for (int bit = 0; bit < 8; bit++) {
                sum = sum < 0 ? sum << 1 ^ CRC : sum << 1;
            }
        }
        return sum;
    }

    private static byte[] word(String letters) {
        return letters.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
