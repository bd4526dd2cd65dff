// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.screens;

import java.util.List;
import nl.passend.knowledge.Deidentification.Finding;
import nl.passend.screenkit.Form;

/**
 * What the check points at, shown before a text goes on. Who has looked at it says so with a tick; the tick counts for these pieces
 * and not for what was typed since.
 *
 * @param why code; its words are {@code deidentification.why.…}
 */
public record Pointed(String piece, String why) {
    static List<Pointed> in(String text, List<Finding> findings) {
        return findings.stream()
                .map(finding -> new Pointed(finding.in(text), finding.why()))
                .distinct()
                .toList();
    }

    /** Stands in the form beside the tick. */
    public static String mark(List<Pointed> pointed) {
        return Integer.toHexString(pointed.hashCode());
    }

    /** Whether whoever sent this form has looked at just these. */
    static boolean wasSeen(Form form, List<Pointed> pointed) {
        return form.ticked("looked") && form.typed("seen").equals(mark(pointed));
    }
}
