// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge;

import java.time.LocalDate;
import java.util.Optional;
import nl.passend.kernel.edition.Edition;

/** How long ago somebody held an item against its sources. What is old stays readable, and says so before anything else. */
public enum Freshness {
    FRESH,
    /** Longer than a year ago. */
    OLD,
    NEVER_CHECKED;

    /** What was learned about care changes with the laws and contracts of a year. */
    private static final int MONTHS = 12;

    public static Freshness of(Edition<KnowledgeItem> edition, LocalDate today) {
        return checkedOn(edition)
                .map(day -> day.plusMonths(MONTHS).isBefore(today) ? OLD : FRESH)
                .orElse(NEVER_CHECKED);
    }

    /** The day of the whole, else that of its oldest source. */
    public static Optional<LocalDate> checkedOn(Edition<KnowledgeItem> edition) {
        return edition.checkedOn().or(() -> edition.content().sources().stream()
                .map(ItemSource::checkedOn)
                .min(LocalDate::compareTo));
    }

    public boolean isStale() {
        return this != FRESH;
    }
}
