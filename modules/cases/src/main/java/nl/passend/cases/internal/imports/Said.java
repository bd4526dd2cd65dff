// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.passend.cases.HouseholdRole;
import nl.passend.cases.internal.file.Told;
import nl.passend.cases.internal.plan.WhoComes;

/**
 * What one line says, in clear.
 *
 * @param line number in the file
 * @param reference empty when the line has none, which is wrong
 * @param role said, not guessed: absent when the line does not tell
 */
record Said(
        int line,
        Optional<String> reference,
        Optional<String> request,
        Optional<String> ownWords,
        Optional<String> contact,
        Optional<Told> person,
        Optional<HouseholdRole> role,
        Optional<Help> help,
        List<Wrong> wrong) {
    Said {
        wrong = List.copyOf(wrong);
    }

    /** Who comes, since when and until when. */
    record Help(WhoComes.Told who, Optional<LocalDate> since, Optional<LocalDate> until) {}
}
