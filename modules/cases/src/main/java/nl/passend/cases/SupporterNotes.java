// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

import java.time.LocalDate;
import java.util.UUID;

/** Loads client supporters' own notes, with fixed ids, into files that are there; as {@link Cases}. */
public interface SupporterNotes {
    /**
     * @param side member at whose side they stand
     * @param supporter person who wrote it
     */
    record NewNote(UUID id, UUID file, UUID side, UUID supporter, String words, LocalDate on) {}

    void add(NewNote note);
}
