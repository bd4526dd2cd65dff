// SPDX-License-Identifier: EUPL-1.2
package nl.passend.directory.rest;

import java.util.UUID;
import nl.passend.directory.Team;

/**
 * A team in a list: as people know it, without employers.
 *
 * @param mine whether the caller is a member now
 */
public record TeamItem(
        UUID id, String name, ServedMunicipalityItem municipality, String phone, String openingHours, boolean mine) {
    static TeamItem of(Team team, boolean mine) {
        return new TeamItem(
                team.id().value(),
                team.name(),
                ServedMunicipalityItem.of(team.municipality()),
                team.phone(),
                team.openingHours(),
                mine);
    }
}
