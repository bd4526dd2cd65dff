// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.network;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.passend.cases.Closeness;
import nl.passend.cases.InvolvementView;
import nl.passend.cases.MemberView;
import nl.passend.cases.NetworkView;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.part.Seen;
import nl.passend.cases.internal.part.WhoMayRead;
import nl.passend.directory.Person;

/** Relations and people around, for one side. */
public record ShownNetwork(OpenedFile file, Seen seen) {
    /**
     * @param helpers those whom this side may know of
     * @param workers those whose names this side may know
     */
    public NetworkView view(List<MemberView> members, List<InvolvementView> helpers, Map<UUID, Person> workers) {
        return new NetworkView(
                members,
                seen.opened(Relation.class, one -> one).stream()
                        .filter(one -> one.closedOn().isEmpty())
                        .sorted(Comparator.comparing(Relation::id))
                        .map(this::relation)
                        .toList(),
                around().stream().map(one -> personAround(one, workers)).toList(),
                helpers.stream().filter(InvolvementView::comesToday).toList(),
                file.view().mayWrite());
    }

    /** Workers whose names are needed to show it. */
    public Set<UUID> people() {
        return around().stream().flatMap(one -> one.owner().stream()).collect(Collectors.toSet());
    }

    private List<PersonAround> around() {
        return seen.opened(PersonAround.class, one -> one).stream()
                .filter(one -> one.closedOn().isEmpty())
                .sorted(Comparator.comparing(PersonAround::id))
                .toList();
    }

    private NetworkView.Relation relation(Relation relation) {
        Relation.Told told = relation.told(file.keys());
        return new NetworkView.Relation(
                relation.id(),
                told.one(),
                told.other(),
                told.kinship().code(),
                told.since(),
                told.until(),
                told.until().filter(last -> last.isBefore(file.today())).isPresent(),
                WhoMayRead.of(relation.provenance().scope()) == WhoMayRead.TEAM,
                ChangeRelations.maySay(file, told.one(), told.other()),
                relation.version());
    }

    private NetworkView.PersonAround personAround(PersonAround person, Map<UUID, Person> workers) {
        PersonAround.Told told = person.told(file.keys());
        boolean contact = file.view().seesContact(person.row());
        return new NetworkView.PersonAround(
                person.id(),
                told.name(),
                told.what(),
                told.circle().code(),
                file.visible(told.near()),
                told.kin()
                        .filter(kin -> file.view().seesMember(kin.member()))
                        .map(kin ->
                                new NetworkView.Kin(kin.member(), kin.kinship().code())),
                told.closeness().map(Closeness::code),
                told.died(),
                told.helps(),
                contact ? told.phone() : Optional.empty(),
                contact ? told.lives() : Optional.empty(),
                person.provenance().toldBy().filter(file.view()::seesMember),
                WhoMayRead.of(person.provenance().scope()).code(),
                person.owner().map(workers::get).map(Person::givenName),
                file.mayMend(person.provenance()),
                person.version());
    }
}
