// SPDX-License-Identifier: EUPL-1.2
package nl.passend.directory.rest;

import nl.passend.directory.CareOfficeRegion;

/** A care-office region as callers see it. */
public record CareOfficeRegionItem(String code, String name, String source, String asOf) {
    static CareOfficeRegionItem of(CareOfficeRegion region) {
        return new CareOfficeRegionItem(
                region.code(),
                region.name(),
                region.source().citation(),
                region.source().asOf());
    }
}
