// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.vault.internal;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import javax.sql.DataSource;
import nl.passend.kernel.Settings;
import nl.passend.kernel.id.Ids;
import nl.passend.kernel.vault.Vault;

/** Opens the vault right after the migrations: a wrong or missing master key stops the start, not a user's first save. */
@ApplicationScoped
class OpenVault {
    @Produces
    @ApplicationScoped
    Vault vault(DataSource dataSource, Settings settings, Ids ids, Clock clock) {
        MasterKeyFile file = new MasterKeyFile(settings.keysFolder().resolve(MasterKeys.FILE));
        return DatabaseVault.open(new VaultKeys(dataSource, clock), file, ids);
    }

    void atStart(@Observes @Priority(10) Startup startup, Vault vault) {
        vault.installation();
    }
}
