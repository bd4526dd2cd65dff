// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** Days as Dutch law counts them: in Europe/Amsterdam, whatever zone the server stands in. */
@ApplicationScoped
public class LegalCalendar {
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final Clock clock;

    @Inject
    public LegalCalendar(Clock clock) {
        this.clock = clock;
    }

    public LocalDate today() {
        return dayOf(clock.instant());
    }

    /** How many days there are after today until and including this one; negative when it has passed, 0 on the last day itself. */
    public long daysLeft(LocalDate lastDay) {
        return ChronoUnit.DAYS.between(today(), lastDay);
    }

    public static LocalDate dayOf(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }

    /** Neither Saturday, Sunday nor a holiday of the Algemene termijnenwet. */
    public static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !DutchHolidays.in(day.getYear()).contains(day);
    }

    /** The day itself, or the first working day after it. */
    public static LocalDate workingDayFrom(LocalDate day) {
        var found = day;
        while (!isWorkingDay(found)) {
            found = found.plusDays(1);
        }
        return found;
    }
}
