// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.passend.kernel.time.LegalTerm.Unit;

class LegalTermTest {
    private static final LegalTerm SIX_WEEKS = new LegalTerm(6, Unit.WEEKS);

    @Example
    void six_weeks_after_a_letter_of_monday_9_march_end_on_monday_20_april() {
        var letter = LocalDate.of(2026, 3, 9);

        assertThat(SIX_WEEKS.lastDay(letter)).isEqualTo(LocalDate.of(2026, 4, 20));
    }

    @Example
    void on_13_march_38_days_are_left_of_it() {
        var calendar = new LegalCalendar(Clock.fixed(Instant.parse("2026-03-13T10:00:00Z"), ZoneOffset.UTC));

        assertThat(calendar.daysLeft(LocalDate.of(2026, 4, 20))).isEqualTo(38);
    }

    @Example
    void the_legal_day_is_that_of_amsterdam() {
        var calendar = new LegalCalendar(Clock.fixed(Instant.parse("2026-07-01T22:30:00Z"), ZoneOffset.UTC));

        assertThat(calendar.today()).isEqualTo(LocalDate.of(2026, 7, 2));
    }

    @Example
    void a_term_that_ends_in_the_weekend_runs_until_monday() {
        assertThat(SIX_WEEKS.lastDay(LocalDate.of(2026, 10, 10))).isEqualTo(LocalDate.of(2026, 11, 23));
    }

    @Example
    void good_friday_easter_and_easter_monday_are_passed_together() {
        assertThat(new LegalTerm(2, Unit.WEEKS).lastDay(LocalDate.of(2026, 3, 20)))
                .isEqualTo(LocalDate.of(2026, 4, 7));
    }

    @Example
    void three_working_days_do_not_count_the_weekend() {
        assertThat(new LegalTerm(3, Unit.WORKING_DAYS).lastDay(LocalDate.of(2026, 11, 20)))
                .isEqualTo(LocalDate.of(2026, 11, 25));
    }

    @Example
    void what_the_law_does_not_extend_ends_on_the_day_itself() {
        var saturday = LocalDate.of(2026, 11, 21);

        assertThat(new LegalTerm(13, Unit.WEEKS).lastDay(saturday.minusWeeks(13)))
                .isEqualTo(saturday);
        assertThat(new LegalTerm(12, Unit.WEEKS).lastDay(saturday.minusWeeks(12)))
                .isEqualTo(saturday.plusDays(2));
        assertThat(new LegalTerm(91, Unit.DAYS).lastDay(saturday.minusDays(91))).isEqualTo(saturday);
        assertThat(new LegalTerm(4, Unit.MONTHS).lastDay(saturday.minusMonths(4)))
                .isEqualTo(saturday);
    }

    @Example
    void the_holidays_of_2026() {
        assertThat(DutchHolidays.in(2026))
                .containsExactlyInAnyOrder(
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 4, 3),
                        LocalDate.of(2026, 4, 6),
                        LocalDate.of(2026, 4, 27),
                        LocalDate.of(2026, 5, 5),
                        LocalDate.of(2026, 5, 14),
                        LocalDate.of(2026, 5, 25),
                        LocalDate.of(2026, 12, 25),
                        LocalDate.of(2026, 12, 26));
    }

    @Example
    void kings_day_moves_to_saturday_when_it_would_be_a_sunday() {
        assertThat(DutchHolidays.in(2025))
                .contains(LocalDate.of(2025, 4, 26))
                .doesNotContain(LocalDate.of(2025, 4, 27));
    }

    @Example
    void ascension_on_liberation_day_is_one_day() {
        assertThat(DutchHolidays.in(2016)).hasSize(8);
    }

    @Example
    void a_term_of_nothing_is_no_term() {
        assertThatThrownBy(() -> new LegalTerm(0, Unit.DAYS)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void easter_is_a_sunday_from_22_march_to_25_april(@ForAll @IntRange(min = 1900, max = 2199) int year) {
        var easter = DutchHolidays.easter(year);

        assertThat(easter.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
        assertThat(easter).isBetween(LocalDate.of(year, 3, 22), LocalDate.of(year, 4, 25));
    }

    @Property
    void a_term_is_extended_to_a_working_day_and_never_more_than_needed(
            @ForAll("days") LocalDate from, @ForAll @IntRange(min = 1, max = 12) int weeks) {
        var bare = from.plusWeeks(weeks);

        var last = new LegalTerm(weeks, Unit.WEEKS).lastDay(from);

        assertThat(LegalCalendar.isWorkingDay(last)).isTrue();
        assertThat(bare.datesUntil(last)).noneMatch(LegalCalendar::isWorkingDay);
    }

    @Property
    void a_term_that_begins_later_never_ends_sooner(
            @ForAll("days") LocalDate from,
            @ForAll @IntRange(min = 0, max = 30) int later,
            @ForAll @IntRange(min = 1, max = 20) int length,
            @ForAll Unit unit) {
        var term = new LegalTerm(length, unit);

        assertThat(term.lastDay(from.plusDays(later))).isAfterOrEqualTo(term.lastDay(from));
    }

    @Property
    void of_working_days_exactly_so_many_lie_in_the_term(
            @ForAll("days") LocalDate from, @ForAll @IntRange(min = 1, max = 20) int length) {
        var last = new LegalTerm(length, Unit.WORKING_DAYS).lastDay(from);

        assertThat(from.plusDays(1).datesUntil(last.plusDays(1)).filter(LegalCalendar::isWorkingDay))
                .hasSize(length);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 36_500).map(day -> LocalDate.of(2000, 1, 1)
                .plusDays(day));
    }
}
