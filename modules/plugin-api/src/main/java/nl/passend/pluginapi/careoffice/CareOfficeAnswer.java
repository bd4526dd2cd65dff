// SPDX-License-Identifier: EUPL-1.2
package nl.passend.pluginapi.careoffice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.passend.pluginapi.Checks;

/**
 * What the care office says.
 *
 * @param text in plain words, what and why
 * @param until last day that a yes holds
 * @param answeredBy by name
 */
public record CareOfficeAnswer(
        Kind kind, String text, Optional<LocalDate> until, String answeredBy, Instant answeredAt) {
    /** The three answers of the care office's desk. */
    public enum Kind {
        YES,
        NO,
        /** Samen betalen: the text says who pays what until when. */
        SHARED
    }

    public CareOfficeAnswer {
        Checks.given(kind, "kind");
        Checks.paragraph(text, "text");
        Checks.given(until, "until");
        Checks.line(answeredBy, "answeredBy");
        Checks.given(answeredAt, "answeredAt");
    }
}
