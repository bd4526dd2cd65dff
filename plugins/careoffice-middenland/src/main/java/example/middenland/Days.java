// SPDX-License-Identifier: EUPL-1.2
package example.middenland;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.passend.pluginapi.local.Offer;

/** Days and weeks as people read them. */
final class Days {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", new Locale("nl", "NL"));

    private Days() {}

    static String text(LocalDate day) {
        return DAY.format(day);
    }

    static String text(Offer.WaitingTime time) {
        return switch (time.weeks()) {
            case 0 -> "geen wachttijd";
            case 1 -> "1 week";
            default -> time.weeks() + " weken";
        };
    }
}
