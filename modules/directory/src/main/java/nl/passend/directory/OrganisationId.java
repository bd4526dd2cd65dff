// SPDX-License-Identifier: EUPL-1.2
package nl.passend.directory;

import java.util.Objects;
import java.util.UUID;

/** An organisation that employs workers. */
public record OrganisationId(UUID value) {
    public OrganisationId {
        Objects.requireNonNull(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
