// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.vault.internal;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.UUID;
import nl.passend.kernel.vault.CannotOpen;
import nl.passend.kernel.vault.Cell;
import nl.passend.kernel.vault.Keyring;
import nl.passend.kernel.vault.SealedText;

/** One opened key. Sealed bytes: format, key id, then nonce, ciphertext and tag as Tink gives them. */
final class OwnerKey implements Keyring {
    private static final int FORMAT = 1;
    private static final int HEADER = 1 + 16;

    private final UUID id;
    private final Aead aead;

    OwnerKey(UUID id, byte[] key) throws GeneralSecurityException {
        this.id = id;
        this.aead = new AesGcmJce(key);
    }

    @Override
    public SealedText seal(String text, Cell cell) {
        return sealBytes(text.getBytes(StandardCharsets.UTF_8), cell);
    }

    @Override
    public SealedText sealBytes(byte[] content, Cell cell) {
        try {
            byte[] ciphertext = aead.encrypt(content, place(cell));
            return new SealedText(
                    new Bytes().add(FORMAT).add(id).add(ciphertext).toArray());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A text cannot be sealed", e);
        }
    }

    @Override
    public String open(SealedText sealed, Cell cell) {
        return new String(openBytes(sealed, cell), StandardCharsets.UTF_8);
    }

    @Override
    public byte[] openBytes(SealedText sealed, Cell cell) {
        byte[] bytes = sealed.bytes();
        if (bytes.length <= HEADER || bytes[0] != FORMAT) {
            throw new CannotOpen("Not a sealed text of a known format");
        }
        if (!id.equals(Bytes.id(bytes, 1))) {
            throw new CannotOpen("Sealed with another key");
        }
        try {
            return aead.decrypt(Arrays.copyOfRange(bytes, HEADER, bytes.length), place(cell));
        } catch (GeneralSecurityException e) {
            throw new CannotOpen(e);
        }
    }

    @Override
    public String toString() {
        return "OwnerKey[" + id + "]";
    }

    private byte[] place(Cell cell) {
        return new Bytes()
                .add(FORMAT)
                .add(id)
                .add(cell.table())
                .add(cell.column())
                .add(cell.row())
                .toArray();
    }
}
