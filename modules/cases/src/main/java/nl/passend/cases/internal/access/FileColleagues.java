// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.passend.directory.Directory;
import nl.passend.directory.Person;
import nl.passend.directory.PersonId;
import nl.passend.kernel.access.Grants;
import nl.passend.kernel.access.ObjectType;
import nl.passend.kernel.account.CurrentUser;

/** The workers who may enter a file through a team, today: who may be asked something about it, and to whom work in it may be given. */
@ApplicationScoped
public class FileColleagues {
    private final Grants grants;
    private final Directory directory;
    private final CurrentUser user;

    @Inject
    public FileColleagues(Grants grants, Directory directory, CurrentUser user) {
        this.grants = grants;
        this.directory = directory;
        this.user = user;
    }

    /** Two statements. */
    public Set<UUID> of(UUID file) {
        List<UUID> teams = grants.on(ObjectType.CASE_FILE, file).stream()
                .flatMap(grant -> grant.holderTeam().stream())
                .distinct()
                .toList();
        return grants.membersOf(teams).stream().map(Grants.Membership::personId).collect(Collectors.toSet());
    }

    /** By given name, without whoever asks; three statements. */
    public List<Person> others(UUID file) {
        UUID me = user.get().personId();
        return directory
                .people(of(file).stream()
                        .filter(person -> !person.equals(me))
                        .map(PersonId::new)
                        .toList())
                .values()
                .stream()
                .sorted(Comparator.comparing(Person::givenName).thenComparing(Person::familyName))
                .toList();
    }
}
