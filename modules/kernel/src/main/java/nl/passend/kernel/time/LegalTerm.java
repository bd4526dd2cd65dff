// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.time;

import java.time.LocalDate;

/**
 * A term that a law sets, such as six weeks to object.
 *
 * @param length of the unit, at least 1
 */
public record LegalTerm(int length, Unit unit) {
    public enum Unit {
        WORKING_DAYS(0),
        DAYS(90),
        WEEKS(12),
        MONTHS(3);

        /** The longest term of this unit that is extended past a day off (Algemene termijnenwet, artikel 4). */
        private final int longestExtended;

        Unit(int longestExtended) {
            this.longestExtended = longestExtended;
        }
    }

    public LegalTerm {
        if (length < 1) {
            throw new IllegalArgumentException("A term has a length of at least 1, not " + length);
        }
    }

    /**
     * The last day of the term. The day from which it counts is not part of it (Awb, artikel 6:8: the term to object begins on
     * the day after the decision was made known). A term that ends on a Saturday, a Sunday or a holiday is extended until and
     * including the next working day (Algemene termijnenwet, artikel 1).
     */
    public LocalDate lastDay(LocalDate countedFrom) {
        LocalDate last =
                switch (unit) {
                    case WORKING_DAYS -> afterWorkingDays(countedFrom);
                    case DAYS -> countedFrom.plusDays(length);
                    case WEEKS -> countedFrom.plusWeeks(length);
                    case MONTHS -> countedFrom.plusMonths(length);
                };
        return length <= unit.longestExtended ? LegalCalendar.workingDayFrom(last) : last;
    }

    private LocalDate afterWorkingDays(LocalDate from) {
        LocalDate day = from;
        for (int counted = 0; counted < length; counted++) {
            day = LegalCalendar.workingDayFrom(day.plusDays(1));
        }
        return day;
    }
}
