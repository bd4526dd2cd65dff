// SPDX-License-Identifier: EUPL-1.2
package nl.passend.directory.internal.facts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import nl.passend.directory.Source;

/** Where facts come from; written by migrations only. */
@Entity
@Table(name = "directory_source")
class StoredSource {
    static final String MUNICIPALITIES = "municipalities";
    static final String SAFETY_REGIONS = "safety-regions";
    static final String CARE_OFFICE_REGIONS = "care-office-regions";
    static final String MUNICIPALITY_CARE_OFFICE_REGIONS = "municipality-care-office-regions";

    @Id
    private String code;

    private String title;
    private String publisher;
    private String licence;

    @Column(name = "as_of")
    private String asOf;

    protected StoredSource() {}

    String code() {
        return code;
    }

    Source view() {
        return new Source(title, publisher, Optional.ofNullable(licence), asOf);
    }
}
