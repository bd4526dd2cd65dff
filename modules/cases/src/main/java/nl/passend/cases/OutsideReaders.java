// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** Loads who reads along from outside into files that are there; as {@link Plans}. */
public interface OutsideReaders {
    /**
     * @param person of an account that is there
     * @param by the member who gave it
     * @param things parts of the file
     */
    record NewOutsideReader(
            UUID id,
            UUID file,
            UUID grant,
            UUID person,
            String name,
            String label,
            UUID by,
            Set<UUID> things,
            LocalDate from,
            LocalDate until) {}

    void add(NewOutsideReader reader);
}
