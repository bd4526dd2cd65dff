// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.vault.internal;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import java.util.UUID;
import javax.sql.DataSource;
import nl.passend.kernel.id.Ids;
import nl.passend.kernel.vault.Keyring;
import nl.passend.kernel.vault.Vault;

/**
 * The vault of a running product, and keys for many new owners at once, which the caller stores by the hundred. It stands in the
 * vault's package because nobody else sees the bytes of a key.
 */
public final class NewKeys {
    private final Vault vault;
    private final MasterKey master;
    private final SecureRandom random = new SecureRandom();
    private final Ids ids;

    public NewKeys(DataSource dataSource, Path keysFolder) {
        MasterKeyFile file = new MasterKeyFile(keysFolder.resolve(MasterKeys.FILE));
        ids = new Ids(Clock.systemUTC());
        vault = DatabaseVault.open(new VaultKeys(dataSource, Clock.systemUTC()), file, ids);
        master = file.read();
    }

    /**
     * What its row in {@code kernel_vault_key} holds.
     *
     * @param keyring open
     */
    public record NewKey(UUID owner, UUID keyId, UUID masterKeyId, byte[] wrapped, Keyring keyring) {}

    public Vault vault() {
        return vault;
    }

    public NewKey next(UUID owner) {
        try {
            byte[] key = new byte[MasterKey.SIZE];
            random.nextBytes(key);
            UUID keyId = ids.next();
            byte[] wrapped = master.wrap(owner, keyId, key);
            Keyring keyring = new OwnerKey(keyId, key);
            Arrays.fill(key, (byte) 0);
            return new NewKey(owner, keyId, master.id(), wrapped, keyring);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
