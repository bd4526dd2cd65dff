// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.document;

import java.io.IOException;
import java.io.OutputStream;
import nl.passend.cases.internal.upload.FileType;

/**
 * One version, for who was let in to read it; opened piece by piece while it is written.
 *
 * @param file a name for it that says nothing about anybody
 */
public record DocumentContent(FileType type, long size, String file, Source source) {
    /** Writes the content, once or again. */
    @FunctionalInterface
    public interface Source {
        void writeTo(OutputStream to) throws IOException;
    }
}
