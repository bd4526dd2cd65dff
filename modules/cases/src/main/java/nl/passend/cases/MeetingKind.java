// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

import java.util.Arrays;
import java.util.Optional;

/** What kind of meeting it is. A child's talk at the kitchen table and a table of twelve helpers follow the same rule. */
public enum MeetingKind {
    TALK("talk"),
    PHONE("phone"),
    /** The family asks, the helpers answer. */
    ROUND_TABLE("round-table"),
    /** Multidisciplinair overleg: helpers of several trades. */
    MDO("mdo");

    private final String code;

    MeetingKind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<MeetingKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
