// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The generally recognised holidays and Good Friday, which is put on a par with them (Algemene termijnenwet, artikel 3, first and
 * second paragraph). Days that a royal decree adds for a single year (third paragraph: the Friday after Ascension, the Monday
 * before a holiday on Tuesday) are left out: they can only make a term end later than we say, never sooner.
 */
final class DutchHolidays {
    private DutchHolidays() {}

    static Set<LocalDate> in(int year) {
        var easter = easter(year);
        // Some of these meet in some years (Ascension on 5 May in 2016), which Set.of does not allow.
        return Stream.of(
                        LocalDate.of(year, Month.JANUARY, 1),
                        easter.minusDays(2),
                        easter.plusDays(1),
                        kingsDay(year),
                        LocalDate.of(year, Month.MAY, 5),
                        easter.plusDays(39),
                        easter.plusDays(50),
                        LocalDate.of(year, Month.DECEMBER, 25),
                        LocalDate.of(year, Month.DECEMBER, 26))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static LocalDate kingsDay(int year) {
        var birthday = LocalDate.of(year, Month.APRIL, 27);
        return birthday.getDayOfWeek() == DayOfWeek.SUNDAY ? birthday.minusDays(1) : birthday;
    }

    /** Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher). */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int sum = h + l - 7 * m + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }
}
