// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge;

import java.time.LocalDate;
import java.util.List;
import nl.passend.pluginapi.rules.Facts;

/**
 * What is known about somebody without a name, and where an answer is wanted.
 *
 * @param municipalities slugs, 1 to {@link #MOST_MUNICIPALITIES}, each once
 * @param today the legal day from which days count
 */
public record RouteQuestion(List<String> municipalities, Facts facts, LocalDate today) {
    /** Two stand side by side on a screen; a few more are for callers of the API. */
    public static final int MOST_MUNICIPALITIES = 5;

    public RouteQuestion {
        municipalities = municipalities.stream().distinct().toList();
    }
}
