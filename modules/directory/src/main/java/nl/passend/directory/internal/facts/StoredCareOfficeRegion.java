// SPDX-License-Identifier: EUPL-1.2
package nl.passend.directory.internal.facts;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import nl.passend.directory.CareOfficeRegion;
import nl.passend.directory.Source;

/** A care-office region; written by migrations only. */
@Entity
@Table(name = "directory_care_office_region")
class StoredCareOfficeRegion {
    @Id
    private String code;

    private String name;

    protected StoredCareOfficeRegion() {}

    CareOfficeRegion view(Source source) {
        return new CareOfficeRegion(code, name, source);
    }
}
