// SPDX-License-Identifier: EUPL-1.2
package nl.passend.directory.internal.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import nl.passend.directory.DirectoryAdministration.PersonChange;
import nl.passend.directory.Person;
import nl.passend.directory.PersonId;
import nl.passend.directory.internal.BothVersions;
import nl.passend.directory.internal.DirectoryUnit;
import nl.passend.kernel.persistence.Changes;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.vault.Vault;

/** Changes what is known of a worker: name, number, days, employer. */
@ApplicationScoped
public class ChangePerson {
    private final People people;
    private final Vault vault;
    private final Changes changes;
    private final EntityManager entityManager;

    @Inject
    public ChangePerson(People people, Vault vault, Changes changes, @DirectoryUnit EntityManager entityManager) {
        this.people = people;
        this.vault = vault;
        this.changes = changes;
        this.entityManager = entityManager;
    }

    @Transactional
    public Person change(PersonId id, long version, PersonChange change) {
        var keys = vault.installation();
        var person = people.holding(id).orElseThrow(ProblemException::notFound);
        if (!person.isAt(version)) {
            throw BothVersions.stale(current(person.view(keys)), yours(change));
        }
        change.employer()
                .map(employer -> people.holding(employer).orElseThrow(Employer::unknown))
                .ifPresent(person::isEmployedBy);
        person.change(change, keys);
        changes.flush(entityManager);
        return person.view(keys);
    }

    private static JsonObject current(Person person) {
        return new BothVersions.Side()
                .with("employer", person.employer().id().toString())
                .with("givenName", person.givenName())
                .with("familyName", person.familyName())
                .with("workPhone", person.workPhone())
                .with("workingDays", person.workingDays())
                .build(person.version());
    }

    private static JsonObject yours(PersonChange change) {
        return new BothVersions.Side()
                .with("employer", change.employer().map(Object::toString))
                .with("givenName", change.givenName())
                .with("familyName", change.familyName())
                .with("workPhone", change.workPhone())
                .with("workingDays", change.workingDays())
                .build();
    }
}
