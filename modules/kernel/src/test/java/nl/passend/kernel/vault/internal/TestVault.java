// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.vault.internal;

import java.nio.file.Path;
import java.time.Clock;
import javax.sql.DataSource;
import nl.passend.kernel.id.Ids;
import nl.passend.kernel.vault.Vault;

/** Opens the real vault for tests of other packages. */
public final class TestVault {
    private TestVault() {}

    /** @param folder where the master key stands or is made */
    public static Vault open(DataSource database, Path folder, Clock clock) {
        return DatabaseVault.open(
                new VaultKeys(database, clock), new MasterKeyFile(folder.resolve("master.key")), new Ids(clock));
    }
}
