// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

import java.time.LocalDate;
import java.util.Map;
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

    /**
     * A step of the reporting code that followed a look which is there.
     *
     * @param frame code of a {@link WeighingFrame}; of a weighing alone, as {@code answers}
     * @param report of the last step alone, as {@code help}
     */
    record NewStep(
            UUID id,
            UUID file,
            UUID check,
            MeldcodeStep step,
            String words,
            Optional<String> frame,
            Map<Weighing, Boolean> answers,
            Optional<Boolean> report,
            Optional<Boolean> help,
            UUID worker,
            LocalDate on) {}

    void add(NewCheck check);

    void add(NewStep step);
}
