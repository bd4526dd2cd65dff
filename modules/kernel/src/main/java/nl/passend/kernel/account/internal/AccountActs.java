// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.account.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import nl.passend.kernel.account.ActFor;
import nl.passend.kernel.account.Me;

@ApplicationScoped
class AccountActs implements ActFor {
    private final AccountTable accounts;
    private final RequestUser user;

    @Inject
    AccountActs(AccountTable accounts, RequestUser user) {
        this.accounts = accounts;
        this.user = user;
    }

    @Override
    @ActivateRequestContext
    public boolean account(UUID accountId, Runnable work) {
        Optional<Me> asker = accounts.byId(accountId)
                .filter(stored -> stored.account().active())
                .map(stored -> stored.as(Optional.empty()));
        if (asker.isEmpty()) {
            return false;
        }
        Optional<Me> before = user.find();
        user.is(asker);
        try {
            work.run();
        } finally {
            user.is(before);
        }
        return true;
    }
}
