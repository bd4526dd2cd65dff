// SPDX-License-Identifier: EUPL-1.2
package nl.passend.screenkit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import nl.passend.kernel.time.LegalCalendar;

/** Days and moments as people say them, in Dutch time. */
final class DutchDates {
    private static final int NEAR_IN_DAYS = 14;

    private final Ui ui;
    private final Clock clock;

    DutchDates(Ui ui, Clock clock) {
        this.ui = ui;
        this.clock = clock;
    }

    String day(LocalDate day) {
        return format("EEEE d MMMM uuuu").format(day);
    }

    String date(LocalDate day) {
        return format("d MMMM uuuu").format(day);
    }

    String relative(LocalDate day) {
        long ahead = ChronoUnit.DAYS.between(today(), day);
        if (Math.abs(ahead) > NEAR_IN_DAYS) {
            return date(day);
        }
        if (Math.abs(ahead) <= 1) {
            return ui.t(ahead == 0 ? "date.today" : ahead > 0 ? "date.tomorrow" : "date.yesterday");
        }
        return ui.count(ahead > 0 ? "date.ahead" : "date.ago", Math.abs(ahead));
    }

    String moment(Instant instant) {
        var local = local(instant);
        var time = time(instant);
        long ago = ChronoUnit.DAYS.between(local.toLocalDate(), today());
        return switch ((int) Math.min(Math.max(ago, -1), 2)) {
            case 0 -> ui.t("date.today") + " " + time;
            case 1 -> ui.t("date.yesterday") + " " + time;
            default -> date(local.toLocalDate()) + ", " + time;
        };
    }

    String time(Instant instant) {
        return DateTimeFormatter.ofPattern(ui.t("date.time-pattern")).format(local(instant));
    }

    ZonedDateTime local(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).atZone(LegalCalendar.ZONE);
    }

    LocalDate today() {
        return LegalCalendar.dayOf(clock.instant());
    }

    private DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, ui.language().locale());
    }
}
