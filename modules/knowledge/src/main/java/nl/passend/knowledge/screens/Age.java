// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.screens;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.passend.screenkit.Ui;

/** How old a figure is, in words: a number without its age is worth nothing. */
public final class Age {
    private static final int DAYS_IN_WORDS = 13;
    private static final int WEEKS_IN_WORDS = 12;
    private static final int DAYS_A_WEEK = 7;

    private Age() {}

    public static String of(Ui ui, LocalDate day) {
        long days = ChronoUnit.DAYS.between(day, ui.today());
        if (days <= 0) {
            return ui.t("offer.age.today");
        }
        if (days <= DAYS_IN_WORDS) {
            return ui.count("offer.age.days", days);
        }
        long weeks = days / DAYS_A_WEEK;
        return weeks <= WEEKS_IN_WORDS
                ? ui.count("offer.age.weeks", weeks)
                : ui.count("offer.age.months", ChronoUnit.MONTHS.between(day, ui.today()));
    }
}
