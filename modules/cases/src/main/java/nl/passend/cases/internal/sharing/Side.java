// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.sharing;

import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.Funder;
import nl.passend.kernel.access.Grant;

/** From where someone looks at a household. */
public sealed interface Side {
    /**
     * The team: sees all that was not told to one of them alone.
     *
     * @param worker person who looks; absent for a program
     */
    record Team(Optional<UUID> worker) implements Side {
        public Team() {
            this(Optional.empty());
        }
    }

    /** A worker who broke the glass: reads what the team reads, since acute help may need all of it, and changes nothing. */
    record BrokenGlass() implements Side {}

    /**
     * One member.
     *
     * @param self true for the member, false for the client supporter at their side, who sees the same and changes nothing of it
     * @param supporter person of that supporter
     */
    record OfMember(UUID id, boolean self, Optional<UUID> supporter) implements Side {
        public OfMember(UUID id, boolean self) {
            this(id, self, Optional.empty());
        }
    }

    /** Who pays for help: outside the household and the team, so it sees nothing of either; what help costs it asks elsewhere. */
    record Payer(Funder kind) implements Side {}

    /** Somebody from outside who reads what a member gave them: it sees nothing of the household; what was given it asks elsewhere. */
    record Outsider() implements Side {}

    /** @param person who looks */
    static Side of(Grant grant, Optional<UUID> person) {
        return switch (grant.role()) {
            case TEAM -> new Team(person);
            case BREAK_GLASS -> new BrokenGlass();
            case FUNDER ->
                new Payer(Funder.ofGround(grant.ground())
                        .orElseThrow(() -> new IllegalStateException("A funder's grant without what it pays")));
            case OUTSIDE_READER -> new Outsider();
            case HOUSEHOLD_MEMBER -> new OfMember(member(grant), true);
            case CLIENT_SUPPORTER -> new OfMember(member(grant), false, person);
        };
    }

    private static UUID member(Grant grant) {
        return grant.scope().orElseThrow(() -> new IllegalStateException("A grant of one side without a member"));
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

    default Optional<Funder> funder() {
        return this instanceof Payer payer ? Optional.of(payer.kind()) : Optional.empty();
    }

    /** Whether it is this worker, as one of the team. */
    default boolean isWorker(UUID person) {
        return this instanceof Team team && team.worker().filter(person::equals).isPresent();
    }

    /** The client supporter who stands at a member's side. */
    default Optional<UUID> supporter() {
        return this instanceof OfMember beside ? beside.supporter() : Optional.empty();
    }

    /** Whether it is the member in person. */
    default boolean isSelf() {
        return this instanceof OfMember own && own.self();
    }

    /** Whether it is this member in person. */
    default boolean isSelf(UUID member) {
        return isSelf() && member().filter(member::equals).isPresent();
    }
}
