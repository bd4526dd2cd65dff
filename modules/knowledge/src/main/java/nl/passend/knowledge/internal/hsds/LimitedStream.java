// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.hsds;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;

/** Ends reading when too much comes out, however small the file was that it comes from. */
final class LimitedStream extends FilterInputStream {
    private final AtomicLong left;

    /** @param left bytes that may still come, shared by all parts of a file */
    LimitedStream(InputStream stream, AtomicLong left) {
        super(stream);
        this.left = left;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int count = super.read(bytes, from, length);
        count(Math.max(0, count));
        return count;
    }

    private void count(int bytes) {
        if (left.addAndGet(-bytes) < 0) {
            throw new UnreadableFile("Dit bestand is uitgepakt te groot. Verdeel het over meer bestanden.");
        }
    }

    /** A part of a zip ends without the zip. */
    @Override
    public void close() {
        // whoever opened the file closes it
    }
}
