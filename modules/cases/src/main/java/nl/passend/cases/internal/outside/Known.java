// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.outside;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * A reader from outside, in clear.
 *
 * @param grant by which they enter
 * @param words members who gave it
 * @param things parts that were given
 * @param until last day
 * @param ended before that day
 */
public record Known(
        UUID id,
        UUID grant,
        UUID person,
        String name,
        String label,
        Set<UUID> words,
        Set<UUID> things,
        LocalDate from,
        LocalDate until,
        boolean ended,
        long version) {
    boolean reads(LocalDate today) {
        return !ended && !until.isBefore(today);
    }

    /** "Juf Pluis, school" */
    public String nameAndLabel() {
        return name + ", " + label;
    }
}
