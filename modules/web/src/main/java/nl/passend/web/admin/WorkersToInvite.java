// SPDX-License-Identifier: EUPL-1.2
package nl.passend.web.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.passend.directory.Directory;
import nl.passend.directory.Person;
import nl.passend.directory.PersonId;
import nl.passend.kernel.account.Accounts;
import nl.passend.kernel.account.Accounts.Account;
import nl.passend.screenkit.Option;

/** The workers of the directory who cannot log in yet, as a choice by name. */
@ApplicationScoped
public class WorkersToInvite {
    private static final int MOST = 200;

    private final Directory directory;
    private final Accounts accounts;

    @Inject
    public WorkersToInvite(Directory directory, Accounts accounts) {
        this.directory = directory;
        this.accounts = accounts;
    }

    /** @param more whether there are workers with such a name that are not among the options */
    public record Choice(List<Option> options, boolean more) {}

    /** @param chosen stays among the options, whatever the name that was searched for */
    Choice named(String part, Optional<UUID> chosen) {
        List<Person> found = directory.workersNamed(part, MOST + 1);
        List<Person> shown = Stream.concat(
                        chosen.map(PersonId::new).flatMap(directory::findPerson).stream(),
                        found.stream().limit(MOST))
                .distinct()
                .toList();
        Map<UUID, Account> known = accounts.ofPeople(
                shown.stream().map(person -> person.id().value()).toList());
        return new Choice(
                Stream.concat(
                                Stream.of(Option.of("", "Iemand die niet in de gids staat")),
                                shown.stream()
                                        .filter(person -> invitable(known, person))
                                        .map(person -> Option.of(
                                                person.id().toString(),
                                                person.fullName() + ", "
                                                        + person.employer().name())))
                        .toList(),
                found.size() > MOST);
    }

    /** No account yet, or one that waits to be taken up. */
    private static boolean invitable(Map<UUID, Account> known, Person person) {
        return Optional.ofNullable(known.get(person.id().value()))
                .filter(account -> !account.loginName().isEmpty())
                .isEmpty();
    }
}
