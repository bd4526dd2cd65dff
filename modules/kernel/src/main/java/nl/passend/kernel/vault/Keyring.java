// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.vault;

/** The opened key of one owner (a case file, or the installation). Lives as long as a request; never stored, never logged. */
public interface Keyring {
    /** Seals a text for one cell. */
    SealedText seal(String text, Cell cell);

    /**
     * Opens what {@link #seal} made for the same cell.
     *
     * @throws CannotOpen when the text was altered, moved, or sealed with another key
     */
    String open(SealedText sealed, Cell cell);

    /** Seals a piece of a file for one cell. */
    SealedText sealBytes(byte[] content, Cell cell);

    /**
     * Opens what {@link #sealBytes} made for the same cell.
     *
     * @throws CannotOpen when it was altered, moved, or sealed with another key
     */
    byte[] openBytes(SealedText sealed, Cell cell);
}
