// SPDX-License-Identifier: EUPL-1.2
package nl.passend.directory;

import java.util.Objects;
import java.util.UUID;

/** A white-label team. */
public record TeamId(UUID value) {
    public TeamId {
        Objects.requireNonNull(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
