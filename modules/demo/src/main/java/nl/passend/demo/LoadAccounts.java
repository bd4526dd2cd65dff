// SPDX-License-Identifier: EUPL-1.2
package nl.passend.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import nl.passend.kernel.account.Accounts;

/** The accounts with which the demo is entered. The password is hashed once: a good hash costs a fifth of a second. */
@ApplicationScoped
class LoadAccounts implements DemoPart {
    private final Accounts accounts;

    @Inject
    LoadAccounts(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public String name() {
        return "accounts";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public void load(LocalDate firstDay) {
        var password = accounts.hash(DemoAccounts.password());
        DemoAccounts.all().forEach(account -> accounts.create(account, password));
    }
}
