// SPDX-License-Identifier: EUPL-1.2
package nl.passend.directory;

import java.util.Objects;
import java.util.UUID;

/** A worker; the same id as the {@code personId} of the worker's account, grants and memberships. */
public record PersonId(UUID value) {
    public PersonId {
        Objects.requireNonNull(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
