// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Why someone may enter an object now.
 *
 * @param holderTeam the team through which, when the holder is a team
 * @param scope for a household member or a supporter: the household member whose side it is; absent for a team
 * @param ground the law or the person's own leave, as a code such as {@code wmo-2015} or {@code own-file}
 * @param teamRole the person's role in that team (MEMBER, DIRECTOR), absent without a team
 * @param expires the moment at which a grant for hours ends; absent for one that counts in days
 * @param municipality slug of the municipality to which the object belongs; absent for what belongs to none
 */
public record Grant(
        UUID id,
        UUID object,
        GrantRole role,
        Optional<UUID> holderTeam,
        Optional<UUID> holderPerson,
        Optional<UUID> scope,
        String ground,
        Optional<TeamRole> teamRole,
        LocalDate from,
        Optional<LocalDate> until,
        Optional<Instant> expires,
        Optional<String> municipality) {
    /** A grant that counts in days, on what belongs to no municipality. */
    public Grant(
            UUID id,
            UUID object,
            GrantRole role,
            Optional<UUID> holderTeam,
            Optional<UUID> holderPerson,
            Optional<UUID> scope,
            String ground,
            Optional<TeamRole> teamRole,
            LocalDate from,
            Optional<LocalDate> until) {
        this(
                id,
                object,
                role,
                holderTeam,
                holderPerson,
                scope,
                ground,
                teamRole,
                from,
                until,
                Optional.empty(),
                Optional.empty());
    }
}
