// SPDX-License-Identifier: EUPL-1.2
package nl.passend.directory.rest;

import java.util.Optional;
import nl.passend.directory.Municipality;
import nl.passend.directory.Source;

/**
 * A municipality as callers see it: every fact with its source and date.
 *
 * @param source of name and province
 * @param asOf of name and province
 */
public record MunicipalityItem(
        String cbsCode,
        String name,
        String province,
        String source,
        String asOf,
        SafetyRegion safetyRegion,
        CareOfficeRegionOfThen careOfficeRegion) {
    /** @param known false when the source does not tell; then there is no code */
    public record SafetyRegion(boolean known, Optional<String> code, String source, String asOf) {}

    /**
     * @param known false when the source does not tell; then there is no name
     * @param code absent as well when no region bears that name any more
     */
    public record CareOfficeRegionOfThen(
            boolean known, Optional<String> name, Optional<String> code, String source, String asOf) {}

    static MunicipalityItem of(Municipality municipality) {
        Source ofName = municipality.source();
        Source ofSafety = municipality.safetyRegionSource();
        Source ofCare = municipality.careOfficeRegionSource();
        return new MunicipalityItem(
                municipality.code().value(),
                municipality.name(),
                municipality.province(),
                ofName.citation(),
                ofName.asOf(),
                new SafetyRegion(
                        municipality.safetyRegion().isPresent(),
                        municipality.safetyRegion(),
                        ofSafety.citation(),
                        ofSafety.asOf()),
                new CareOfficeRegionOfThen(
                        municipality.careOfficeRegion().isPresent(),
                        municipality.careOfficeRegion().map(Municipality.RegionName::name),
                        municipality.careOfficeRegion().flatMap(Municipality.RegionName::code),
                        ofCare.citation(),
                        ofCare.asOf()));
    }
}
