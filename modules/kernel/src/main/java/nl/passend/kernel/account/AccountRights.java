// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.account;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What accounts may do in the installation: given and taken by an administrator, on record, from the next request. */
public interface AccountRights {
    /**
     * @return the new version of the account
     * @throws nl.passend.kernel.problem.ProblemException STALE when the account is not at this version; INVALID at
     *     {@code /roles} for rights that do not go together
     */
    long set(UUID accountId, Set<Role> roles, long version);

    /** People with an active account that has this role and an address for notices. One statement. */
    List<UUID> reachable(Role role);
}
