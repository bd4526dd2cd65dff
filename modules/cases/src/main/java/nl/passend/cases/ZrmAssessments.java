// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Loads what professionals judged into files that are there; as {@link Plans}. */
public interface ZrmAssessments {
    /** @param levels by domain of the names as they are now */
    record NewAssessment(
            UUID id,
            UUID file,
            UUID member,
            UUID worker,
            LocalDate on,
            List<ZrmAssessmentView.Level> levels,
            Optional<String> training) {}

    void add(NewAssessment assessment);
}
