// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.screens;

import java.time.LocalDate;
import java.util.Optional;
import nl.passend.kernel.edition.EditionState;

/**
 * Something on the workbench.
 *
 * @param municipality its name, of a local variant
 * @param unverified nobody read a source of it at the source itself
 * @param stale nobody looked at it for a year
 * @param ends the first day on which it does not count any more, when that is soon or past
 */
public record WorkbenchLine(
        String title,
        String address,
        Optional<String> municipality,
        EditionState state,
        boolean unverified,
        boolean stale,
        Optional<LocalDate> ends,
        boolean expired) {
    /** How loud it calls for somebody to look. */
    public int loudness() {
        return (expired ? 8 : 0) + (ends.isPresent() ? 4 : 0) + (stale ? 2 : 0) + (unverified ? 1 : 0);
    }
}
