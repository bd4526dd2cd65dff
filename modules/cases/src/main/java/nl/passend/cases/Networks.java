// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Loads who is related to whom and who stands around a household, with fixed ids, into files that are there; as {@link Cases}. */
public interface Networks {
    /** {@code one} is {@code kinship} of {@code other}, both members. */
    record NewRelation(
            UUID id,
            UUID file,
            UUID one,
            UUID other,
            Kinship kinship,
            Optional<LocalDate> since,
            Optional<LocalDate> until,
            Scope scope) {}

    /**
     * @param kinOf member of whom they are {@code kinship}; both or neither
     * @param toldBy the member on whose word; empty for what a worker found
     */
    record NewPersonAround(
            UUID id,
            UUID file,
            String name,
            Optional<String> what,
            Circle circle,
            Set<UUID> near,
            Optional<UUID> kinOf,
            Optional<Kinship> kinship,
            Optional<Closeness> closeness,
            boolean died,
            Optional<String> helps,
            Optional<String> phone,
            Optional<String> lives,
            Optional<UUID> toldBy,
            Scope scope) {}

    void add(NewRelation relation);

    void add(NewPersonAround person);
}
