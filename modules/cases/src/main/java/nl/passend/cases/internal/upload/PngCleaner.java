// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.upload;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/** A picture (PNG, third edition) with the blocks that it is drawn from; texts, moments, notes of the camera and unknown blocks stay behind. */
final class PngCleaner implements Cleaner {
    static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private static final Set<String> STAYS = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD", "pHYs", "hIST");

    @Override
    public void clean(InputStream from, OutputStream to) throws IOException, Unreadable {
        DataInputStream in = new DataInputStream(from);
        try {
            byte[] signature = in.readNBytes(SIGNATURE.length);
            if (!Arrays.equals(signature, SIGNATURE)) {
                throw new Unreadable();
            }
            to.write(signature);
            String name = "";
            while (!name.equals("IEND")) {
                long length = in.readInt();
                if (length < 0 || length > Pieces.MOST) {
                    throw new Unreadable();
                }
                byte[] type = new byte[4];
                in.readFully(type);
                name = new String(type, StandardCharsets.US_ASCII);
                boolean stays = STAYS.contains(name);
                OutputStream out = stays ? to : OutputStream.nullOutputStream();
                out.write(ByteBuffer.allocate(8).putInt((int) length).put(type).array());
                copy(in, out, length + 4);
            }
            in.transferTo(OutputStream.nullOutputStream());
        } catch (EOFException e) {
            throw new Unreadable();
        }
    }

    private static void copy(DataInputStream in, OutputStream out, long length) throws IOException {
        byte[] some = new byte[8_192];
        long left = length;
        while (left > 0) {
            int read = in.read(some, 0, (int) Math.min(left, some.length));
            if (read < 0) {
                throw new EOFException();
            }
            out.write(some, 0, read);
            left -= read;
        }
    }
}
