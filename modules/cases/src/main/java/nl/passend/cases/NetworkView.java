// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A household as a system, as one side may see it: who is in it, how they are related, who stands around them, and who comes as a
 * helper.
 *
 * @param members of the household
 * @param relations between members
 * @param around people who are no members and come on nobody's orders
 * @param helpers who come now
 * @param mayAdd whether the one who asks may tell of somebody
 */
public record NetworkView(
        List<MemberView> members,
        List<Relation> relations,
        List<PersonAround> around,
        List<InvolvementView> helpers,
        boolean mayAdd) {
    /**
     * {@code one} is {@code kinship} of {@code other}.
     *
     * @param until last day; absent while it lasts
     * @param ended whether that day has passed
     */
    public record Relation(
            UUID id,
            UUID one,
            UUID other,
            String kinship,
            Optional<LocalDate> since,
            Optional<LocalDate> until,
            boolean ended,
            boolean teamOnly,
            boolean mayChange,
            long version) {}

    /**
     * @param what who they are to the household, in words
     * @param circle family, friends, neighbours, school, work, club or something else
     * @param near members whom they stand by
     * @param kin how they are family of a member
     * @param closeness how strong the tie is, as the teller feels it
     * @param died whether they died
     * @param helps what they do
     * @param phone for the team, who told it and who it is about
     * @param lives where; as the phone
     * @param toldBy member on whose word; absent when this side may not know of them
     * @param readers {@code self}, {@code confidant}, {@code teller}, {@code household} or {@code team}
     * @param confidant given name of the one worker who may read it
     */
    public record PersonAround(
            UUID id,
            String name,
            Optional<String> what,
            String circle,
            List<UUID> near,
            Optional<Kin> kin,
            Optional<String> closeness,
            boolean died,
            Optional<String> helps,
            Optional<String> phone,
            Optional<String> lives,
            Optional<UUID> toldBy,
            String readers,
            Optional<String> confidant,
            boolean mayChange,
            long version) {}

    /** They are {@code kinship} of {@code member}. */
    public record Kin(UUID member, String kinship) {}

    public Optional<PersonAround> personAround(UUID id) {
        return around.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    public Optional<Relation> relation(UUID id) {
        return relations.stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
