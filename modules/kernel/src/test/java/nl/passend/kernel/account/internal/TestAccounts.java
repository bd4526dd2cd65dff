// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.account.internal;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import nl.passend.kernel.account.AccountRights;
import nl.passend.kernel.account.Accounts.NewAccount;
import nl.passend.kernel.account.Accounts.PasswordHash;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.account.Guesses;
import nl.passend.kernel.account.Me;
import nl.passend.kernel.account.Role;
import nl.passend.kernel.audit.Audit;
import nl.passend.kernel.persistence.Sql;
import nl.passend.kernel.vault.Vault;

/** Accounts as the product makes them, for tests of other packages. */
public final class TestAccounts {
    private final AccountTable table;
    private final Sql sql;
    private final Vault vault;
    private final Clock clock;

    public TestAccounts(DataSource database, Vault vault, Clock clock) {
        this.sql = new Sql(database);
        this.vault = vault;
        this.clock = clock;
        this.table = new AccountTable(sql, vault, clock);
    }

    /** @param email null for nobody that mail can reach */
    public Me add(String email, Role... roles) {
        UUID person = UUID.randomUUID();
        UUID id = UUID.randomUUID();
        String name = "u-" + id;
        table.insert(
                new NewAccount(id, person, name, "Iemand", Set.of(roles), "rivierstad", email),
                LoginName.parse(name),
                Optional.of(new PasswordHash("none")));
        return table.byId(id).orElseThrow().as(Optional.empty());
    }

    public AccountRights rights(Audit audit, CurrentUser user) {
        return new StoredRights(table, sql, audit, user);
    }

    public Guesses guesses() {
        return new StoredGuesses(sql, vault, clock);
    }
}
