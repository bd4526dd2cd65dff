// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.vault.internal;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import java.security.GeneralSecurityException;
import java.util.UUID;

/**
 * The key that wraps all other keys. It carries an id, stored beside every key that it wrapped, so that it can be replaced:
 * the keys are wrapped anew, what they sealed stays as it is.
 */
final class MasterKey {
    static final int SIZE = 32;

    private final UUID id;
    private final Aead aead;

    MasterKey(UUID id, byte[] key) {
        this.id = id;
        try {
            this.aead = new AesGcmJce(key);
        } catch (GeneralSecurityException e) {
            throw new VaultStaysShut("The master key is no AES key of 256 bits.", e);
        }
    }

    UUID id() {
        return id;
    }

    byte[] wrap(UUID owner, UUID keyId, byte[] key) throws GeneralSecurityException {
        return aead.encrypt(key, place(owner, keyId));
    }

    /** @throws GeneralSecurityException when another master key wrapped it, or for another owner */
    byte[] unwrap(UUID owner, UUID keyId, byte[] wrapped) throws GeneralSecurityException {
        return aead.decrypt(wrapped, place(owner, keyId));
    }

    /** Binds a wrapped key to its row: given to another owner it does not open. */
    private byte[] place(UUID owner, UUID keyId) {
        return new Bytes().add("kernel_vault_key").add(id).add(owner).add(keyId).toArray();
    }
}
