// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.vault;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/**
 * The only way to readable names and texts about people. Each case file has a key of its own, wrapped by a master key that
 * stands outside the database; who has the database alone has nothing to read. Destroying a key destroys what it sealed.
 */
public interface Vault {
    /** Makes the key of a new owner, in the running transaction. */
    Keyring create(UUID owner);

    /** Opens the key of one owner: one SQL statement. Throws {@link CannotOpen} when there is none. */
    Keyring of(UUID owner);

    /** Opens the keys of several owners with one SQL statement. Owners without a key are absent. */
    Map<UUID, Keyring> of(Collection<UUID> owners);

    /** The key for texts that belong to no case file, such as display names of accounts; opened once at start-up, no SQL. */
    Keyring installation();

    /**
     * A keyed fingerprint (HMAC-SHA-256) to find the same person again without storing who it is: parts are trimmed, lower
     * case, stripped of accents.
     */
    byte[] mark(String... parts);

    /** Destroys an owner's key, in the running transaction. */
    void destroy(UUID owner);
}
