// SPDX-License-Identifier: EUPL-1.2
package nl.passend.directory.internal.person;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import nl.passend.directory.DirectoryAdministration.NewOrganisation;
import nl.passend.directory.Organisation;
import nl.passend.directory.OrganisationId;

/** An organisation that employs workers. */
@Entity
@Table(name = "directory_organisation")
class StoredOrganisation {
    @Id
    private UUID id;

    private String name;

    @Version
    private long version;

    protected StoredOrganisation() {}

    StoredOrganisation(NewOrganisation organisation) {
        id = organisation.id().value();
        name = organisation.name();
    }

    Organisation view() {
        return new Organisation(new OrganisationId(id), name, version);
    }
}
