// SPDX-License-Identifier: EUPL-1.2
package nl.passend.directory.internal.facts;

import static nl.passend.directory.internal.facts.StoredSource.MUNICIPALITIES;
import static nl.passend.directory.internal.facts.StoredSource.MUNICIPALITY_CARE_OFFICE_REGIONS;
import static nl.passend.directory.internal.facts.StoredSource.SAFETY_REGIONS;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.Optional;
import nl.passend.directory.Municipality;
import nl.passend.directory.Municipality.RegionName;
import nl.passend.directory.MunicipalityCode;
import nl.passend.directory.Source;

/** A municipality as the sources tell; written by migrations only. */
@Entity
@Table(name = "directory_municipality")
class StoredMunicipality {
    @Id
    @Column(name = "cbs_code")
    private String code;

    private String name;
    private String province;

    @Column(name = "safety_region")
    private String safetyRegion;

    @Column(name = "care_office_region_name")
    private String careOfficeRegionName;

    @Column(name = "care_office_region_code")
    private String careOfficeRegionCode;

    protected StoredMunicipality() {}

    Municipality view(Map<String, Source> sources) {
        return new Municipality(
                new MunicipalityCode(code),
                name,
                province,
                sources.get(MUNICIPALITIES),
                Optional.ofNullable(safetyRegion),
                sources.get(SAFETY_REGIONS),
                Optional.ofNullable(careOfficeRegionName)
                        .map(region -> new RegionName(region, Optional.ofNullable(careOfficeRegionCode))),
                sources.get(MUNICIPALITY_CARE_OFFICE_REGIONS));
    }
}
