// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Loads looks at safety, with fixed ids, into files that are there; as {@link Cases}. */
public interface SafetyChecks {
    /**
     * @param about members
     * @param agreed what was agreed, in words
     * @param worker person who looked
     */
    record NewCheck(
            UUID id,
            UUID file,
            Set<UUID> about,
            SafetyOutcome outcome,
            String words,
            Optional<String> agreed,
            Optional<LocalDate> lookAgainOn,
            UUID worker,
            LocalDate on) {}

    void add(NewCheck check);
}
