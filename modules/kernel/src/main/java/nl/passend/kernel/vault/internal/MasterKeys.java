// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.vault.internal;

import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.UUID;
import nl.passend.kernel.vault.internal.VaultKeys.WrappedKey;

/**
 * The master key, and while a rotation is not finished the next one beside it: what either wrapped opens, and what is wrapped from
 * now on is wrapped by the next.
 */
record MasterKeys(MasterKey current, Optional<MasterKey> next) {
    static final String FILE = "master.key";
    static final String NEXT_FILE = "master.next.key";

    /** @throws VaultStaysShut when a file is there but cannot be read */
    static MasterKeys read(MasterKeyFile file) {
        MasterKeyFile next = file.beside(NEXT_FILE);
        return new MasterKeys(file.read(), next.exists() ? Optional.of(next.read()) : Optional.empty());
    }

    MasterKey toWrapWith() {
        return next.orElse(current);
    }

    /** The key itself; whoever asked fills it with zeros when done. */
    byte[] unwrap(WrappedKey wrapped) throws GeneralSecurityException {
        return of(wrapped.masterKeyId())
                .orElseThrow(() -> new GeneralSecurityException("Wrapped by another master key"))
                .unwrap(wrapped.owner(), wrapped.keyId(), wrapped.wrapped());
    }

    private Optional<MasterKey> of(UUID id) {
        return next.filter(key -> key.id().equals(id))
                .or(() -> Optional.of(current).filter(key -> key.id().equals(id)));
    }
}
