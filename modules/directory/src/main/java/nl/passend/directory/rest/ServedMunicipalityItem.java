// SPDX-License-Identifier: EUPL-1.2
package nl.passend.directory.rest;

import java.util.Optional;
import nl.passend.directory.MunicipalityCode;
import nl.passend.directory.ServedMunicipality;

/** A municipality served, as callers see it. */
public record ServedMunicipalityItem(
        String slug,
        String name,
        String theme,
        Optional<String> cbsCode,
        Optional<String> careOfficeRegion,
        boolean invented) {
    static ServedMunicipalityItem of(ServedMunicipality municipality) {
        return new ServedMunicipalityItem(
                municipality.slug(),
                municipality.name(),
                municipality.theme(),
                municipality.code().map(MunicipalityCode::value),
                municipality.careOfficeRegion(),
                municipality.invented());
    }
}
