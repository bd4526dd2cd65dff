// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Loads why reading along is withheld, with fixed ids, into files that are there; as {@link Cases}. */
public interface Withholdings {
    /**
     * @param guardianship from whom it is withheld
     * @param what from whom and about whom, in words
     * @param until day on which it is asked anew
     * @param by person who wrote it
     * @param readBy the second reader, another person; empty while nobody read it
     */
    record NewWithholding(
            UUID id,
            UUID file,
            UUID guardianship,
            String what,
            WithholdingReason reason,
            String words,
            LocalDate until,
            UUID by,
            Optional<UUID> readBy) {}

    void add(NewWithholding withholding);
}
