// SPDX-License-Identifier: EUPL-1.2
package nl.passend.screenkit;

import java.time.DateTimeException;
import java.util.List;
import java.util.Locale;

/** A month as people write it: 3, 03, maart, mrt. */
final class Months {
    private static final List<String> NAMES = List.of(
            "januari",
            "februari",
            "maart",
            "april",
            "mei",
            "juni",
            "juli",
            "augustus",
            "september",
            "oktober",
            "november",
            "december");

    private Months() {}

    static int number(String written) {
        var word = written.toLowerCase(Locale.ROOT).replace(".", "");
        if (word.matches("\\d{1,2}")) {
            return Integer.parseInt(word);
        }
        if (word.equals("mrt")) {
            return 3;
        }
        for (int i = 0; i < NAMES.size(); i++) {
            if (word.length() >= 3 && NAMES.get(i).startsWith(word)) {
                return i + 1;
            }
        }
        throw new DateTimeException("No month");
    }
}
