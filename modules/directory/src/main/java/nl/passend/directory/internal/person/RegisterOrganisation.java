// SPDX-License-Identifier: EUPL-1.2
package nl.passend.directory.internal.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import nl.passend.directory.DirectoryAdministration.NewOrganisation;
import nl.passend.directory.Organisation;
import nl.passend.directory.internal.DirectoryUnit;
import nl.passend.kernel.persistence.Changes;

/** Makes an organisation known, so that workers can be employed by it. */
@ApplicationScoped
public class RegisterOrganisation {
    private final People people;
    private final Changes changes;
    private final EntityManager entityManager;

    @Inject
    public RegisterOrganisation(People people, Changes changes, @DirectoryUnit EntityManager entityManager) {
        this.people = people;
        this.changes = changes;
        this.entityManager = entityManager;
    }

    @Transactional
    public Organisation register(NewOrganisation organisation) {
        var known = people.holding(organisation.id());
        if (known.isPresent()) {
            return known.get().view();
        }
        var stored = new StoredOrganisation(organisation);
        people.add(stored);
        changes.flush(entityManager);
        return stored.view();
    }
}
