// SPDX-License-Identifier: EUPL-1.2
package nl.passend.directory.internal.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import nl.passend.directory.DirectoryAdministration.NewTeam;
import nl.passend.directory.Team;
import nl.passend.directory.internal.DirectoryUnit;
import nl.passend.kernel.persistence.Changes;
import nl.passend.kernel.problem.ProblemException;

/** Founds a white-label team in a municipality that is served. Two teams of one municipality cannot bear the same name. */
@ApplicationScoped
public class RegisterTeam {
    private final Teams teams;
    private final Changes changes;
    private final EntityManager entityManager;

    @Inject
    public RegisterTeam(Teams teams, Changes changes, @DirectoryUnit EntityManager entityManager) {
        this.teams = teams;
        this.changes = changes;
        this.entityManager = entityManager;
    }

    @Transactional
    public Team register(NewTeam team) {
        var known = teams.find(team.id());
        if (known.isPresent()) {
            return known.get();
        }
        var municipality = teams.holdingServed(team.municipality())
                .orElseThrow(() -> ProblemException.invalid(
                        "/municipality", "Kies een gemeente waarvoor deze installatie werkt."));
        if (teams.isNameTaken(team.municipality(), team.name(), team.id())) {
            throw TeamName.taken();
        }
        var stored = new StoredTeam(team, municipality);
        teams.add(stored);
        changes.flush(entityManager);
        return stored.view();
    }
}
