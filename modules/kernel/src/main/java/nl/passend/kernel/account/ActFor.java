// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.account;

import java.util.UUID;

/**
 * Lets a job go on in the name of who asked for it, past the same gate and into the same record: with the rights that they have now, not
 * with those that they had when they asked.
 */
public interface ActFor {
    /**
     * Runs work with this account as the current user.
     *
     * @return false, and nothing was run, when the account is closed or gone
     */
    boolean account(UUID accountId, Runnable work);
}
