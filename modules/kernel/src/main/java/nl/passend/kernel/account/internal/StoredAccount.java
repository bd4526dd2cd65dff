// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.account.internal;

import java.util.Optional;
import java.util.UUID;
import nl.passend.kernel.account.Accounts.Account;
import nl.passend.kernel.account.Me;

/**
 * An account with what only this package may see of it.
 *
 * @param passwordChosen false when a program set the password (the demo)
 */
record StoredAccount(Account account, Optional<String> passwordHash, boolean passwordChosen) {
    Me as(Optional<UUID> loginId) {
        return new Me(
                account.id(),
                account.personId(),
                account.loginName(),
                account.displayName(),
                account.roles(),
                account.theme(),
                loginId);
    }
}
