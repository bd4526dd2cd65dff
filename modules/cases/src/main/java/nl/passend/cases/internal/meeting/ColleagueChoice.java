// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.meeting;

import java.util.Arrays;
import java.util.Optional;

/** What a worker answers who is invited to a meeting. */
public enum ColleagueChoice {
    COME("come"),
    CALL_IN("call-in"),
    CANNOT("cannot");

    private final String code;

    ColleagueChoice(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<ColleagueChoice> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
