// SPDX-License-Identifier: EUPL-1.2
package nl.passend.directory.internal.team;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import nl.passend.directory.MunicipalityCode;
import nl.passend.directory.ServedMunicipality;

/** A municipality that this installation serves. */
@Entity
@Table(name = "directory_served_municipality")
class StoredServedMunicipality {
    @Id
    private String slug;

    private String name;
    private String theme;

    @Column(name = "cbs_code")
    private String code;

    @Column(name = "care_office_region")
    private String careOfficeRegion;

    private boolean invented;

    @Version
    private long version;

    protected StoredServedMunicipality() {}

    StoredServedMunicipality(ServedMunicipality municipality) {
        slug = municipality.slug();
        name = municipality.name();
        theme = municipality.theme();
        code = municipality.code().map(MunicipalityCode::value).orElse(null);
        careOfficeRegion = municipality.careOfficeRegion().orElse(null);
        invented = municipality.invented();
    }

    ServedMunicipality view() {
        return new ServedMunicipality(
                slug,
                name,
                theme,
                Optional.ofNullable(code).map(MunicipalityCode::new),
                Optional.ofNullable(careOfficeRegion),
                invented);
    }
}
