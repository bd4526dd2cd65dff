// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge;

import java.time.LocalDate;
import java.util.Optional;
import nl.passend.pluginapi.rules.Source;

/**
 * What one should know before one relies on an answer: something in it was never read at its source, or not for a long time.
 *
 * @param title what it is about, as people call it
 * @param checkedOn the day on which somebody last looked
 */
public record Doubt(About about, String title, Kind kind, LocalDate checkedOn) {
    /** Laws, contracts and desks change with the year. */
    private static final int CHECKED_EVERY_MONTHS = 12;

    /** Which part of an answer. */
    public enum About {
        ROUTE,
        LAW,
        TERM,
        REMEDY,
        QUESTION
    }

    /** The loudest first. */
    public enum Kind {
        NEVER_CHECKED,
        LONG_AGO
    }

    /** Empty: it was read at the source, and not too long ago. */
    public static Optional<Doubt> of(About about, String title, Source source, LocalDate today) {
        if (!source.verified()) {
            return Optional.of(new Doubt(about, title, Kind.NEVER_CHECKED, source.checkedOn()));
        }
        return isLongAgo(source.checkedOn(), today)
                ? Optional.of(new Doubt(about, title, Kind.LONG_AGO, source.checkedOn()))
                : Optional.empty();
    }

    /** Whether it is time to look again. */
    public static boolean isLongAgo(LocalDate checkedOn, LocalDate today) {
        return checkedOn.plusMonths(CHECKED_EVERY_MONTHS).isBefore(today);
    }
}
