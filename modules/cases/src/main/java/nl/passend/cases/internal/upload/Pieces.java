// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.upload;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.passend.kernel.Sha256;
import nl.passend.kernel.problem.ProblemException;

/** A file in pieces of at most a mebibyte, as it will be sealed and stored. Takes its room while it is written, and gives it back when closed. */
public final class Pieces implements AutoCloseable {
    /** The most that a file may be, and what its piece may be. */
    public static final int MOST = 25 << 20;

    /** What each piece is but the last. */
    public static final int PIECE = 1 << 20;

    private final Room room;
    private final List<byte[]> whole = new ArrayList<>();
    private final MessageDigest digest = Sha256.begin();
    private final ByteArrayOutputStream begun = new ByteArrayOutputStream();
    private int taken;
    private long size;

    Pieces(Room room) {
        this.room = room;
    }

    /** @throws ProblemException when it becomes larger than a file may be, or there is no room now */
    private void write(byte[] bytes, int from, int length) {
        int at = from;
        int left = length;
        size += length;
        if (size > MOST) {
            throw ProblemException.invalid("/file", "Kies een bestand van hoogstens 25 MB.");
        }
        digest.update(bytes, from, length);
        while (left > 0) {
            if (begun.size() == 0) {
                room.take();
                taken++;
            }
            int some = Math.min(left, PIECE - begun.size());
            begun.write(bytes, at, some);
            at += some;
            left -= some;
            if (begun.size() == PIECE) {
                finish();
            }
        }
    }

    private void finish() {
        if (begun.size() > 0) {
            whole.add(begun.toByteArray());
            begun.reset();
        }
    }

    OutputStream out() {
        return new OutputStream() {
            @Override
            public void write(int one) {
                Pieces.this.write(new byte[] {(byte) one}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                Pieces.this.write(bytes, from, length);
            }

            @Override
            public void close() {
                finish();
            }
        };
    }

    InputStream in() {
        finish();
        return new SequenceInputStream(Collections.enumeration(
                whole.stream().map(ByteArrayInputStream::new).toList()));
    }

    /** In one array, for who cannot read it otherwise; the pieces are gone then. */
    byte[] joined() throws IOException {
        byte[] all = new byte[(int) size];
        finish();
        int at = 0;
        for (int i = 0; i < whole.size(); i++) {
            byte[] piece = whole.set(i, new byte[0]);
            System.arraycopy(piece, 0, all, at, piece.length);
            at += piece.length;
        }
        return all;
    }

    public List<byte[]> all() {
        finish();
        return Collections.unmodifiableList(whole);
    }

    public long size() {
        return size;
    }

    /** SHA-256 of the whole. */
    public byte[] digest() {
        try {
            return ((MessageDigest) digest.clone()).digest();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        room.giveBack(taken);
        taken = 0;
        whole.clear();
        begun.reset();
    }
}
