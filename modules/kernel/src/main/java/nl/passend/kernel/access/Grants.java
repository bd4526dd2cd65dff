// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.access;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Gives and ends grants and memberships. Each is one row and counts from the next request. */
public interface Grants {
    /**
     * @param scope the member at whose side; none for a team, and none for a funder or a reader, who stand at nobody's side
     * @param until last day; a funder's and a reader's grant always have one
     * @param municipality slug of the municipality to which the object belongs
     */
    record NewGrant(
            UUID id,
            ObjectType type,
            UUID object,
            GrantRole role,
            Optional<UUID> holderTeam,
            Optional<UUID> holderPerson,
            Optional<UUID> scope,
            String ground,
            LocalDate from,
            Optional<LocalDate> until,
            Optional<String> municipality) {}

    record Membership(UUID teamId, UUID personId, TeamRole role, LocalDate from, Optional<LocalDate> until) {}

    /**
     * Does nothing when a grant with this id is there already, also when it has ended. Never for BREAK_GLASS: that is
     * {@link BreakGlassGrants}.
     */
    void grant(NewGrant grant);

    /** Ends a grant now. */
    void revoke(UUID grantId);

    List<Grant> on(ObjectType type, UUID object);

    /** Client supporters who stand at somebody's side today, by object; one statement for any number of objects. */
    Map<UUID, Set<UUID>> supporters(ObjectType type, Collection<UUID> objects);

    /** Client supporters who stand or ever stood at somebody's side, with those at whose side; one statement. */
    Map<UUID, Set<UUID>> supportersEver(ObjectType type, UUID object);

    /** Joins a team; a person who is in it already gets the new role. */
    void join(Membership membership);

    /** Leaves at once: the next request is refused. */
    void leave(UUID teamId, UUID personId);

    List<Membership> teamsOf(UUID personId);

    List<Membership> membersOf(UUID teamId);

    List<Membership> membersOf(Collection<UUID> teamIds);
}
