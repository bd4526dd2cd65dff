// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.sharing;

import java.util.Optional;
import java.util.UUID;
import nl.passend.kernel.access.Grant;
import nl.passend.kernel.access.GrantRole;

/** From where someone looks at a household. */
public sealed interface Side {
    /** The team: sees all. */
    record Team() implements Side {}

    /** A worker who broke the glass: reads what the team reads, since acute help may need all of it, and changes nothing. */
    record BrokenGlass() implements Side {}

    /**
     * One member.
     *
     * @param self true for the member, false for the client supporter at their side, who sees the same and changes nothing
     */
    record OfMember(UUID id, boolean self) implements Side {}

    static Side of(Grant grant) {
        if (grant.role() == GrantRole.TEAM) {
            return new Team();
        }
        if (grant.role() == GrantRole.BREAK_GLASS) {
            return new BrokenGlass();
        }
        return new OfMember(
                grant.scope().orElseThrow(() -> new IllegalStateException("A grant of one side without a member")),
                grant.role() == GrantRole.HOUSEHOLD_MEMBER);
    }

    /** Whether it reads what the team reads. */
    default boolean isTeam() {
        return this instanceof Team || this instanceof BrokenGlass;
    }

    /** Whether it does what the team does. */
    default boolean actsAsTeam() {
        return this instanceof Team;
    }

    default Optional<UUID> member() {
        return this instanceof OfMember own ? Optional.of(own.id()) : Optional.empty();
    }

    /** Whether it is the member in person. */
    default boolean isSelf() {
        return this instanceof OfMember own && own.self();
    }
}
