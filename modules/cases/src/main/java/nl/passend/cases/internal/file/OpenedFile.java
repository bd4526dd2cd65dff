// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.file;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.passend.cases.Ground;
import nl.passend.cases.HouseholdRole;
import nl.passend.cases.OpenPart;
import nl.passend.cases.internal.provenance.Provenance;
import nl.passend.cases.internal.sharing.Household;
import nl.passend.cases.internal.sharing.HouseholdView;
import nl.passend.cases.internal.sharing.Period;
import nl.passend.kernel.access.Grant;
import nl.passend.kernel.vault.Keyring;
import nl.passend.kernel.vault.SealedText;

/**
 * A file during one request: everything of the household in clear, and the view of the one who asked. Nothing leaves it without
 * asking the view. Never kept longer than the request.
 */
public record OpenedFile(
        UUID id,
        UUID team,
        String municipality,
        UUID teller,
        UUID contact,
        String request,
        Optional<String> ownWords,
        Instant openedAt,
        Optional<Instant> closedAt,
        long version,
        List<Member> members,
        List<Home> homes,
        List<Representation> representations,
        List<Opening> openings,
        HouseholdView view,
        Grant grant,
        Keyring keys,
        LocalDate today) {
    public record Member(
            UUID id,
            String givenName,
            String familyName,
            Optional<LocalDate> birthDate,
            HouseholdRole role,
            Optional<UUID> person,
            long version) {
        public String fullName() {
            return familyName.isBlank() ? givenName : givenName + " " + familyName;
        }

        Household.Member fact(List<Period> unable) {
            return new Household.Member(id, birthDate, person, unable);
        }
    }

    public record Home(UUID id, Optional<String> address, boolean secret, Set<UUID> residents, long version) {}

    public record Guardianship(UUID id, UUID guardian, UUID ward, Ground ground, boolean mayRead, Period period) {}

    /** @param representative absent for who is not of the household */
    public record Representation(
            UUID id,
            Optional<UUID> representative,
            UUID represented,
            Ground ground,
            boolean mayRead,
            Period period,
            Optional<SealedText> details,
            long version) {
        /** By which decision, and who, when from outside; sealed until somebody asks. */
        public Optional<String> details(Keyring keys) {
            return details.map(stored -> keys.open(stored, nl.passend.cases.internal.file.Guardianship.cell(id)));
        }
    }

    public record Opening(
            UUID id, UUID subject, UUID reader, OpenPart part, Set<UUID> words, Period period, boolean ended) {}

    public Optional<Member> member(UUID id) {
        return members.stream().filter(m -> m.id().equals(id)).findFirst();
    }

    /** Who told it in person changes it themself; what a worker wrote down, the team may mend. */
    public boolean mayMend(Provenance told) {
        var side = view.side();
        return side.isSelf() && told.toldBy().isPresent() && told.toldBy().equals(side.member())
                || side.actsAsTeam() && memberOfPerson(told.author()).isEmpty();
    }

    /** The member whose account this person has. */
    public Optional<Member> memberOfPerson(UUID person) {
        return members.stream()
                .filter(m -> m.person().filter(person::equals).isPresent())
                .findFirst();
    }

    /** Members whom the one who asked may know of. */
    public List<Member> visibleMembers() {
        return members.stream().filter(m -> view.seesMember(m.id())).toList();
    }

    /** Which of these members the one who asked may know of, in the order of the household. */
    public List<UUID> visible(Collection<UUID> wanted) {
        return visibleMembers().stream()
                .map(Member::id)
                .filter(wanted::contains)
                .toList();
    }

    /** Where a member stands in the household. */
    public int place(UUID member) {
        return members.stream().map(Member::id).toList().indexOf(member);
    }

    public List<Home> visibleHomes() {
        return homes.stream().filter(h -> view.seesHome(h.id())).toList();
    }

    /** Those by which a member represents another. */
    public List<Guardianship> guardianships() {
        return representations.stream()
                .flatMap(one -> one.representative().stream()
                        .map(guardian -> new Guardianship(
                                one.id(), guardian, one.represented(), one.ground(), one.mayRead(), one.period())))
                .toList();
    }

    /** Whether a finding says that they cannot judge their own interests today. */
    public boolean isFoundUnable(UUID member) {
        return representations.stream()
                .anyMatch(one -> one.ground() == Ground.BEVINDING
                        && one.represented().equals(member)
                        && one.period().holds(today));
    }

    public Optional<Representation> representation(UUID id) {
        return representations.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    public Set<UUID> memberIds() {
        return Set.copyOf(members.stream().map(Member::id).toList());
    }

    static Household facts(
            UUID teller,
            List<Household.Member> members,
            List<Home> homes,
            List<Household.Guardianship> guardianships,
            List<Household.Opening> openings) {
        return new Household(
                teller,
                members,
                homes.stream()
                        .map(h -> new Household.Home(h.id(), h.secret(), h.residents()))
                        .toList(),
                guardianships,
                openings);
    }
}
