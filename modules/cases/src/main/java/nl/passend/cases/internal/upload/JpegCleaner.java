// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.upload;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * A photograph (ITU-T T.81) without where it was taken, when, with which telephone, and without the small film or second picture that
 * some telephones hide behind it. Of the notes of the camera (Exif 2.3) one stays: which side is up, else a letter lies on its side.
 */
final class JpegCleaner implements Cleaner {
    private static final int SOI = 0xD8;
    private static final int EOI = 0xD9;
    private static final int SOS = 0xDA;
    private static final int COM = 0xFE;
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP2 = 0xE2;
    private static final int APP14 = 0xEE;
    private static final int APP15 = 0xEF;
    private static final int ORIENTATION = 0x0112;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] COLOURS = "ICC_PROFILE\0".getBytes(StandardCharsets.US_ASCII);

    @Override
    public void clean(InputStream from, OutputStream to) throws IOException, Unreadable {
        DataInputStream in = new DataInputStream(from);
        try {
            if (in.readUnsignedByte() != 0xFF || in.readUnsignedByte() != SOI) {
                throw new Unreadable();
            }
            to.write(new byte[] {(byte) 0xFF, (byte) SOI});
            int marker = marker(in);
            while (marker != EOI) {
                segment(in, to, marker);
                marker = marker == SOS ? picture(in, to) : marker(in);
            }
            to.write(new byte[] {(byte) 0xFF, (byte) EOI});
            in.transferTo(OutputStream.nullOutputStream());
        } catch (EOFException e) {
            throw new Unreadable();
        }
    }

    private static int marker(DataInputStream in) throws IOException, Unreadable {
        if (in.readUnsignedByte() != 0xFF) {
            throw new Unreadable();
        }
        int marker = in.readUnsignedByte();
        while (marker == 0xFF) {
            marker = in.readUnsignedByte();
        }
        return marker;
    }

    private static void segment(DataInputStream in, OutputStream to, int marker) throws IOException, Unreadable {
        int length = in.readUnsignedShort();
        if (length < 2) {
            throw new Unreadable();
        }
        byte[] content = new byte[length - 2];
        in.readFully(content);
        if (stays(marker, content)) {
            write(to, marker, content);
        } else if (marker == APP1 && begins(content, EXIF)) {
            Optional<byte[]> upright = side(content).map(JpegCleaner::onlySide);
            if (upright.isPresent()) {
                write(to, marker, upright.get());
            }
        }
    }

    private static void write(OutputStream to, int marker, byte[] content) throws IOException {
        int length = content.length + 2;
        to.write(new byte[] {(byte) 0xFF, (byte) marker, (byte) (length >> 8), (byte) length});
        to.write(content);
    }

    /** What the picture is drawn from, and with which colours. */
    private static boolean stays(int marker, byte[] content) {
        if (marker == COM) {
            return false;
        }
        if (marker < APP0 || marker > APP15) {
            return true;
        }
        return marker == APP0 && begins(content, "JFIF\0".getBytes(StandardCharsets.US_ASCII))
                || marker == APP2 && begins(content, COLOURS)
                || marker == APP14 && begins(content, "Adobe".getBytes(StandardCharsets.US_ASCII));
    }

    private static boolean begins(byte[] content, byte[] with) {
        return content.length >= with.length && Arrays.equals(content, 0, with.length, with, 0, with.length);
    }

    /** The dots themselves, to the next marker that is none of theirs. */
    private static int picture(DataInputStream in, OutputStream to) throws IOException {
        while (true) {
            int one = in.readUnsignedByte();
            if (one != 0xFF) {
                to.write(one);
                continue;
            }
            int next = in.readUnsignedByte();
            while (next == 0xFF) {
                next = in.readUnsignedByte();
            }
            if (next != 0 && (next < 0xD0 || next > 0xD7)) {
                return next;
            }
            to.write(0xFF);
            to.write(next);
        }
    }

    /** 1 to 8; empty when the notes do not say, or say that it is upright. */
    private static Optional<Integer> side(byte[] exif) {
        ByteBuffer notes =
                ByteBuffer.wrap(exif, EXIF.length, exif.length - EXIF.length).slice();
        if (notes.remaining() < 8) {
            return Optional.empty();
        }
        notes.order(notes.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int at = notes.getInt(4);
        if (at < 8 || at > notes.limit() - 2) {
            return Optional.empty();
        }
        int entries = notes.getShort(at) & 0xFFFF;
        for (int i = 0; i < entries && at + 2 + 12 * (i + 1) <= notes.limit(); i++) {
            int entry = at + 2 + 12 * i;
            if ((notes.getShort(entry) & 0xFFFF) == ORIENTATION) {
                int side = notes.getShort(entry + 8) & 0xFFFF;
                return Optional.of(side).filter(one -> one > 1 && one <= 8);
            }
        }
        return Optional.empty();
    }

    private static byte[] onlySide(int side) {
        return ByteBuffer.allocate(EXIF.length + 26)
                .put(EXIF)
                .put(new byte[] {'M', 'M', 0, 42})
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) ORIENTATION)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) side)
                .putShort((short) 0)
                .putInt(0)
                .array();
    }
}
