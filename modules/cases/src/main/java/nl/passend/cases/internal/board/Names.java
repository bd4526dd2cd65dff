// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.directory.Directory;
import nl.passend.directory.Person;
import nl.passend.directory.PersonId;
import nl.passend.kernel.account.Me;

/** Names of the people behind accounts, as far as one side may know them. They are looked up when shown and never stored with a row. */
@ApplicationScoped
public class Names {
    private final Directory directory;

    @Inject
    public Names(Directory directory) {
        this.directory = directory;
    }

    /** Workers among these people, with one statement; none of them for a side that may not know the team. */
    public Map<UUID, Person> workers(OpenedFile file, Collection<UUID> people) {
        if (!file.view().seesTeam()) {
            return Map.of();
        }
        Set<PersonId> wanted = people.stream()
                .filter(person -> file.memberOfPerson(person).isEmpty())
                .filter(person -> !person.equals(Me.SYSTEM.personId()))
                .map(PersonId::new)
                .collect(Collectors.toSet());
        return directory.people(wanted).entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(e -> e.getKey().value(), Map.Entry::getValue));
    }

    /** The given name: of a member that may be seen, or of a worker. */
    public static Optional<String> givenName(OpenedFile file, Map<UUID, Person> workers, UUID person) {
        Optional<OpenedFile.Member> member = file.memberOfPerson(person);
        return member.isPresent()
                ? member.filter(m -> file.view().seesMember(m.id())).map(OpenedFile.Member::givenName)
                : Optional.ofNullable(workers.get(person)).map(Person::givenName);
    }
}
