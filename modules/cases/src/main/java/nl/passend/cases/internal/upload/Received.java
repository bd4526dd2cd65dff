// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.upload;

/** A file that was taken in: known for what it is, cleaned, and still in memory. Close it when it is stored, or will not be. */
public record Received(FileType type, Pieces content) implements AutoCloseable {
    @Override
    public void close() {
        content.close();
    }
}
