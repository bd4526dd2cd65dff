// SPDX-License-Identifier: EUPL-1.2
package nl.passend.directory.rest;

import java.util.UUID;
import nl.passend.directory.Organisation;

/** An organisation that employs workers, as callers see it. */
public record OrganisationItem(UUID id, String name) {
    static OrganisationItem of(Organisation organisation) {
        return new OrganisationItem(organisation.id().value(), organisation.name());
    }
}
