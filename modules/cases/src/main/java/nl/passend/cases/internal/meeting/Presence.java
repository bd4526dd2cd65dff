// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.meeting;

import java.util.Arrays;
import java.util.Optional;

/** How somebody was at a meeting. Who wrote something and was not there has been heard, and has not decided. */
public enum Presence {
    CAME("came"),
    PHONE("phone"),
    SPEAKER("speaker"),
    ABSENT("absent");

    private final String code;

    Presence(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** In person, or by the one whom they chose. */
    boolean decides() {
        return this != ABSENT;
    }

    public static Optional<Presence> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
