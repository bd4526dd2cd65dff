// SPDX-License-Identifier: EUPL-1.2
package nl.passend.directory.internal.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import nl.passend.directory.DirectoryAdministration.TeamChange;
import nl.passend.directory.Team;
import nl.passend.directory.TeamId;
import nl.passend.directory.internal.BothVersions;
import nl.passend.directory.internal.DirectoryUnit;
import nl.passend.kernel.persistence.Changes;
import nl.passend.kernel.problem.ProblemException;

/** Changes how a team can be reached or what it is called. */
@ApplicationScoped
public class ChangeTeam {
    private final Teams teams;
    private final Changes changes;
    private final EntityManager entityManager;

    @Inject
    public ChangeTeam(Teams teams, Changes changes, @DirectoryUnit EntityManager entityManager) {
        this.teams = teams;
        this.changes = changes;
        this.entityManager = entityManager;
    }

    @Transactional
    public Team change(TeamId id, long version, TeamChange change) {
        var team = teams.holding(id).orElseThrow(ProblemException::notFound);
        if (!team.isAt(version)) {
            throw BothVersions.stale(current(team.view()), yours(change));
        }
        change.name().ifPresent(name -> refuseWhenTaken(name, team.view()));
        team.change(change);
        changes.flush(entityManager);
        return team.view();
    }

    private void refuseWhenTaken(String name, Team team) {
        var municipality = team.municipality().slug();
        teams.holdingServed(municipality);
        if (teams.isNameTaken(municipality, name, team.id())) {
            throw TeamName.taken();
        }
    }

    private static JsonObject current(Team team) {
        return new BothVersions.Side()
                .with("name", team.name())
                .with("phone", team.phone())
                .with("openingHours", team.openingHours())
                .build(team.version());
    }

    private static JsonObject yours(TeamChange change) {
        return new BothVersions.Side()
                .with("name", change.name())
                .with("phone", change.phone())
                .with("openingHours", change.openingHours())
                .build();
    }
}
