// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.vault.internal;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.passend.kernel.id.Ids;
import nl.passend.kernel.vault.CannotOpen;
import nl.passend.kernel.vault.Keyring;
import nl.passend.kernel.vault.Vault;
import nl.passend.kernel.vault.internal.VaultKeys.WrappedKey;

/**
 * The vault once it is open. Opening takes the installation's own key out of the database: that proves that the master key is
 * the right one, before anything is sealed that nobody could open again.
 */
final class DatabaseVault implements Vault {
    private static final Logger LOG = System.getLogger(DatabaseVault.class.getName());
    static final UUID INSTALLATION = new UUID(0, 0);

    private final VaultKeys keys;
    private final Ids ids;
    private final MasterKeys masters;
    private final Keyring installation;
    private final Marks marks;

    private DatabaseVault(VaultKeys keys, Ids ids, MasterKeys masters, WrappedKey own) throws GeneralSecurityException {
        this.keys = keys;
        this.ids = ids;
        this.masters = masters;
        byte[] key = masters.unwrap(own);
        this.installation = new OwnerKey(own.keyId(), key);
        this.marks = new Marks(key);
        Arrays.fill(key, (byte) 0);
    }

    /**
     * Opens the vault; makes the master key when the database holds no key yet. Never inside a transaction: what it stores
     * must stay.
     *
     * @throws VaultStaysShut when the master key is missing, damaged or another installation's
     */
    static DatabaseVault open(VaultKeys keys, MasterKeyFile file, Ids ids) {
        try {
            return keys.isEmpty() ? firstTime(keys, file, ids) : reopen(keys, file, ids);
        } catch (SQLException e) {
            throw new VaultStaysShut("The keys in the database cannot be read.", e);
        }
    }

    private static DatabaseVault firstTime(VaultKeys keys, MasterKeyFile file, Ids ids) throws SQLException {
        MasterKey master = file.exists() ? file.read() : file.create(ids.next());
        try {
            WrappedKey own = wrapped(master, INSTALLATION, ids.next());
            keys.insert(own);
            return new DatabaseVault(keys, ids, new MasterKeys(master, Optional.empty()), own);
        } catch (SQLIntegrityConstraintViolationException e) {
            // Another node was first; its master key counts.
            return reopen(keys, file, ids);
        } catch (GeneralSecurityException e) {
            throw new VaultStaysShut("The first key cannot be made.", e);
        }
    }

    private static DatabaseVault reopen(VaultKeys keys, MasterKeyFile file, Ids ids) throws SQLException {
        if (!file.exists()) {
            throw new VaultStaysShut(
                    "The master key file " + file.path() + " is missing, while the database holds keys that only"
                            + " it can open. Put the copy back. Passend makes no new one: with it, nothing that is stored could be read.");
        }
        MasterKeys masters = MasterKeys.read(file);
        masters.next()
                .ifPresent(
                        next -> LOG.log(
                                Level.WARNING,
                                "A rotation of the master key is not finished: both keys are read. Stop Passend and run: passend keys rotate"));
        WrappedKey own = keys.find(List.of(INSTALLATION)).stream()
                .findFirst()
                .orElseThrow(() ->
                        new VaultStaysShut("The database lacks the key of the installation itself. Restore a backup."));
        try {
            return new DatabaseVault(keys, ids, masters, own);
        } catch (GeneralSecurityException e) {
            throw new VaultStaysShut(
                    "The master key file " + file.path() + " (id "
                            + masters.current().id()
                            + ") does not open this database: its keys were" + " wrapped by " + own.masterKeyId()
                            + ". Put back the file that belongs to it.",
                    e);
        }
    }

    private static WrappedKey wrapped(MasterKey master, UUID owner, UUID keyId) throws GeneralSecurityException {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        WrappedKey wrapped = new WrappedKey(owner, keyId, master.id(), master.wrap(owner, keyId, key));
        Arrays.fill(key, (byte) 0);
        return wrapped;
    }

    @Override
    public Keyring create(UUID owner) {
        try {
            WrappedKey made = wrapped(masters.toWrapWith(), owner, ids.next());
            keys.insert(made);
            return unwrapped(made);
        } catch (SQLException | GeneralSecurityException e) {
            throw new IllegalStateException("No key for owner " + owner, e);
        }
    }

    @Override
    public Keyring of(UUID owner) {
        Keyring keyring = of(List.of(owner)).get(owner);
        if (keyring == null) {
            throw new CannotOpen("There is no key for owner " + owner);
        }
        return keyring;
    }

    @Override
    public Map<UUID, Keyring> of(Collection<UUID> owners) {
        Map<UUID, Keyring> opened = new HashMap<>();
        try {
            for (WrappedKey found : keys.find(owners)) {
                opened.put(found.owner(), unwrapped(found));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The keys in the database cannot be read", e);
        }
        return opened;
    }

    @Override
    public Keyring installation() {
        return installation;
    }

    @Override
    public byte[] mark(String... parts) {
        return marks.of(parts);
    }

    @Override
    public void destroy(UUID owner) {
        if (INSTALLATION.equals(owner)) {
            throw new IllegalArgumentException("The installation's own key is never destroyed");
        }
        try {
            keys.delete(owner);
        } catch (SQLException e) {
            throw new IllegalStateException("The key of owner " + owner + " is not destroyed", e);
        }
    }

    private Keyring unwrapped(WrappedKey found) {
        try {
            byte[] key = masters.unwrap(found);
            Keyring keyring = new OwnerKey(found.keyId(), key);
            Arrays.fill(key, (byte) 0);
            return keyring;
        } catch (GeneralSecurityException e) {
            throw new CannotOpen(e);
        }
    }
}
