// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.meeting;

import java.util.Arrays;
import java.util.Optional;

/** What somebody chooses who is invited. Not being able to come is no reason to be spoken about. */
public enum Choice {
    COME("come"),
    ANOTHER_MOMENT("another-moment"),
    CALL_IN("call-in"),
    WRITE("write"),
    SPEAKER("speaker");

    private final String code;

    Choice(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<Choice> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
