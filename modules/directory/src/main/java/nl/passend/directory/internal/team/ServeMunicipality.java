// SPDX-License-Identifier: EUPL-1.2
package nl.passend.directory.internal.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import nl.passend.directory.ServedMunicipality;
import nl.passend.directory.internal.DirectoryUnit;
import nl.passend.kernel.persistence.Changes;

/** Takes a municipality among those that this installation serves; from then on it can have teams. */
@ApplicationScoped
public class ServeMunicipality {
    private final Teams teams;
    private final Changes changes;
    private final EntityManager entityManager;

    @Inject
    public ServeMunicipality(Teams teams, Changes changes, @DirectoryUnit EntityManager entityManager) {
        this.teams = teams;
        this.changes = changes;
        this.entityManager = entityManager;
    }

    @Transactional
    public ServedMunicipality serve(ServedMunicipality municipality) {
        var served = teams.findServed(municipality.slug());
        if (served.isPresent()) {
            return served.get();
        }
        teams.add(new StoredServedMunicipality(municipality));
        changes.flush(entityManager);
        return municipality;
    }
}
