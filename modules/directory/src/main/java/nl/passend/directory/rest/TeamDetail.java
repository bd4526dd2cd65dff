// SPDX-License-Identifier: EUPL-1.2
package nl.passend.directory.rest;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passend.directory.Team;
import nl.passend.kernel.access.TeamRole;

/** A team with who works there. Who employs a member stands at {@code /api/v1/people/{id}}, one step away. */
public record TeamDetail(
        UUID id,
        String name,
        ServedMunicipalityItem municipality,
        String phone,
        String openingHours,
        boolean mine,
        List<Member> members) {
    /** @param workingDays in words; absent when unknown */
    public record Member(UUID personId, String givenName, TeamRole role, Optional<String> workingDays) {}

    static TeamDetail of(Team team, boolean mine, List<Member> members) {
        return new TeamDetail(
                team.id().value(),
                team.name(),
                ServedMunicipalityItem.of(team.municipality()),
                team.phone(),
                team.openingHours(),
                mine,
                members);
    }
}
