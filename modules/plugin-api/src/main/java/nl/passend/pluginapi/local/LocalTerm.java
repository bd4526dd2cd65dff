// SPDX-License-Identifier: EUPL-1.2
package nl.passend.pluginapi.local;

import nl.passend.pluginapi.Checks;
import nl.passend.pluginapi.rules.RouteId;
import nl.passend.pluginapi.rules.Source;

/**
 * Within which time this place says that it decides or acts, where it is quicker or more precise than the law.
 *
 * @param length how many of the unit, 1 to 1,000
 * @param countsFrom from which day it counts, to follow on "geteld vanaf": {@code de dag van uw aanvraag}
 * @param text the promise as people read it
 */
public record LocalTerm(RouteId route, int length, Unit unit, String countsFrom, String text, Source source) {
    /** What is counted. */
    public enum Unit {
        HOURS,
        WORKING_DAYS,
        DAYS,
        WEEKS
    }

    public LocalTerm {
        Checks.given(route, "route of a term");
        if (length < 1 || length > 1_000) {
            throw new IllegalArgumentException("A term is 1 to 1,000 long, not " + length);
        }
        Checks.given(unit, "unit of the term for " + route);
        Checks.line(countsFrom, "countsFrom of the term for " + route);
        Checks.paragraph(text, "text of the term for " + route);
        Checks.given(source, "source of the term for " + route);
    }
}
