// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.provenance;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Ids of household members, as one column holds them: a household is small, and a row is always read with its subjects. */
public record Members(Set<UUID> ids) {
    public Members {
        ids = Set.copyOf(ids);
    }

    public static Members of(Collection<UUID> ids) {
        return new Members(Set.copyOf(ids));
    }
}
