// SPDX-License-Identifier: EUPL-1.2
package nl.passend.directory.internal.team;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import nl.passend.directory.DirectoryAdministration.NewTeam;
import nl.passend.directory.DirectoryAdministration.TeamChange;
import nl.passend.directory.Team;
import nl.passend.directory.TeamId;

/** A white-label team. It stays with the municipality for which it was made: case files are bound to both. */
@Entity
@Table(name = "directory_team")
class StoredTeam {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "municipality")
    private StoredServedMunicipality municipality;

    private String name;
    private String phone;

    @Column(name = "opening_hours")
    private String openingHours;

    @Version
    private long version;

    protected StoredTeam() {}

    StoredTeam(NewTeam team, StoredServedMunicipality municipality) {
        id = team.id().value();
        this.municipality = municipality;
        name = team.name();
        phone = team.phone();
        openingHours = team.openingHours();
    }

    void change(TeamChange change) {
        name = change.name().orElse(name);
        phone = change.phone().orElse(phone);
        openingHours = change.openingHours().orElse(openingHours);
    }

    boolean isAt(long expected) {
        return version == expected;
    }

    Team view() {
        return new Team(new TeamId(id), name, municipality.view(), phone, openingHours, version);
    }
}
