// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.edition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passend.kernel.account.Me;

/**
 * One version of an item.
 *
 * @param number 1, 2, 3 … within its item; a thrown-away draft leaves a gap
 * @param why what this version is for, in words
 * @param checkedOn the day on which somebody last held it against its sources; empty: nobody did
 * @param writers people who wrote it or put it forward
 * @param review what the last reviewer said; on a DRAFT: why it came back
 * @param validUntil the first day on which it no longer holds
 * @param revision counts every step; the ETag
 */
public record Edition<T extends Record>(
        UUID id,
        EditionItem item,
        int number,
        EditionState state,
        T content,
        String why,
        Optional<LocalDate> checkedOn,
        List<UUID> writers,
        Instant writtenAt,
        Optional<Instant> submittedAt,
        Optional<Review> review,
        Optional<Instant> publishedAt,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validUntil,
        Optional<String> retiredBecause,
        long revision) {
    /** @param note empty when there was nothing to add */
    public record Review(UUID by, Instant at, String note) {}

    public Edition {
        writers = List.copyOf(writers);
    }

    /** Came in the jar, as it stands. */
    public boolean isShipped() {
        return writers.equals(List.of(Me.SYSTEM.personId()));
    }

    /** Who wrote it is not the second pair of eyes. */
    public boolean mayBeApprovedBy(UUID person) {
        return !writers.contains(person);
    }

    /** Whether it counts on this day. */
    public boolean holdsOn(LocalDate day) {
        return (state == EditionState.PUBLISHED || state == EditionState.SUPERSEDED)
                && validFrom.filter(from -> !from.isAfter(day)).isPresent()
                && validUntil.filter(until -> !until.isAfter(day)).isEmpty();
    }
}
