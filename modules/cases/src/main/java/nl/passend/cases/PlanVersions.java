// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Loads versions of plans into files that are there; as {@link Plans}, of which it keeps what stands. */
public interface PlanVersions {
    /**
     * @param keeper person of the worker who keeps it
     * @param answers what members said to it; whoever decides and is not in it was asked and said nothing yet
     */
    record NewVersion(
            UUID id,
            UUID file,
            UUID keeper,
            Set<UUID> about,
            LocalDate madeOn,
            Optional<LocalDate> lookAgainOn,
            Map<UUID, NewAnswer> answers) {}

    /** @param words empty: they agree; else what they want otherwise */
    record NewAnswer(Optional<String> words) {}

    void add(NewVersion version);
}
