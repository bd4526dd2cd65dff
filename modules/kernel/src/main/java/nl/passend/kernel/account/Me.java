// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.account;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Who is asking, as the database knew it at the start of this request.
 *
 * @param loginId the cookie login, absent with Basic
 * @param theme slug of the municipality whose theme the pages wear
 */
public record Me(
        UUID accountId,
        UUID personId,
        String loginName,
        String displayName,
        Set<Role> roles,
        String theme,
        Optional<UUID> loginId) {
    /** The installation itself, for what no person asked. No account, no roles, no grants. */
    public static final Me SYSTEM =
            new Me(new UUID(0, 1), new UUID(0, 1), "system", "Passend", Set.of(), "", Optional.empty());

    public boolean has(Role role) {
        return roles.contains(role);
    }
}
