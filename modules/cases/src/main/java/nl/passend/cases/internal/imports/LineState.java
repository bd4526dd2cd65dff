// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.imports;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is to be said of a line, in the order of a report: what must be mended first. */
public enum LineState {
    ERROR,
    /** Nothing wrong with it, but with another line of the same file: a file comes in whole or not at all. */
    HELD,
    DOUBLE,
    /** Could not be opened when it came to it. */
    FAILED,
    READY,
    /** Taken over before. */
    KNOWN,
    MADE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<LineState> of(String code) {
        return Arrays.stream(values())
                .filter(state -> state.code().equals(code))
                .findFirst();
    }
}
