// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.plan;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days in the lines that the system writes. */
final class Days {
    private static final DateTimeFormatter IN_WORDS =
            DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.forLanguageTag("nl-NL"));

    private Days() {}

    static String inWords(LocalDate day) {
        return IN_WORDS.format(day);
    }
}
