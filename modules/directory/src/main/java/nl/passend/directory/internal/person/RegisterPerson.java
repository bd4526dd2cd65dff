// SPDX-License-Identifier: EUPL-1.2
package nl.passend.directory.internal.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import nl.passend.directory.DirectoryAdministration.NewPerson;
import nl.passend.directory.Person;
import nl.passend.directory.internal.DirectoryUnit;
import nl.passend.kernel.persistence.Changes;
import nl.passend.kernel.vault.Vault;

/** Makes a worker known. An account and a place in a team are given apart: neither follows from being known. */
@ApplicationScoped
public class RegisterPerson {
    private final People people;
    private final Vault vault;
    private final Changes changes;
    private final EntityManager entityManager;

    @Inject
    public RegisterPerson(People people, Vault vault, Changes changes, @DirectoryUnit EntityManager entityManager) {
        this.people = people;
        this.vault = vault;
        this.changes = changes;
        this.entityManager = entityManager;
    }

    @Transactional
    public Person register(NewPerson person) {
        var known = people.find(person.id());
        if (known.isPresent()) {
            return known.get();
        }
        var employer = people.holding(person.employer()).orElseThrow(Employer::unknown);
        var stored = new StoredPerson(person, employer, vault.installation());
        people.add(stored);
        changes.flush(entityManager);
        return stored.view(vault.installation());
    }
}
