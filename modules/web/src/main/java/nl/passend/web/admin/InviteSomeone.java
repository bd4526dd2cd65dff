// SPDX-License-Identifier: EUPL-1.2
package nl.passend.web.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.passend.directory.Directory;
import nl.passend.directory.PersonId;
import nl.passend.kernel.account.Accounts;
import nl.passend.kernel.account.Accounts.Account;
import nl.passend.kernel.account.Accounts.NewAccount;
import nl.passend.kernel.account.Role;
import nl.passend.kernel.id.Ids;
import nl.passend.kernel.problem.ProblemException;

/**
 * Invites a worker, or someone the directory does not know, to make an account of their own. The administrator never knows
 * a password; the code is told once and is handed over in person.
 */
@ApplicationScoped
public class InviteSomeone {
    static final Duration VALIDITY = Duration.ofDays(7);

    private final Accounts accounts;
    private final Directory directory;
    private final Ids ids;

    @Inject
    public InviteSomeone(Accounts accounts, Directory directory, Ids ids) {
        this.accounts = accounts;
        this.directory = directory;
        this.ids = ids;
    }

    public record Invited(Account account, String code) {}

    @Transactional
    public Invited invite(
            Optional<UUID> personId,
            String displayName,
            Collection<Role> roles,
            Optional<String> theme,
            Optional<String> email) {
        personId.map(PersonId::new).ifPresent(this::requireWorker);
        theme.filter(slug -> directory.municipalityServed(slug).isEmpty()).ifPresent(unknown -> {
            throw ProblemException.invalid("/theme", "Kies een gemeente waarvoor deze installatie werkt.");
        });
        UUID person = personId.orElseGet(ids::next);
        var account = new NewAccount(
                ids.next(), person, "", displayName.strip(), Set.copyOf(roles), theme.orElse(""), email.orElse(null));
        String code = accounts.invite(account, VALIDITY);
        Map<UUID, Account> made = accounts.ofPeople(List.of(person));
        return new Invited(made.get(person), code);
    }

    private void requireWorker(PersonId id) {
        if (directory.findPerson(id).isEmpty()) {
            throw ProblemException.invalid("/personId", "Deze medewerker staat niet in de gids.");
        }
    }
}
