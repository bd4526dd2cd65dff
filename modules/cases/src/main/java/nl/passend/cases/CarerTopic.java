// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

import java.util.Arrays;
import java.util.Optional;

/** What a carer, a brother or a sister says of themself. It is about them, and never a question that must be answered. */
public enum CarerTopic {
    /** How it is with them. */
    HOW_I_AM("how-i-am"),
    /** What they ask for themself: whoever may read it owes them a call. */
    ASK("ask"),
    /** Time off: respite, somebody who takes over for a while, a bed elsewhere; wished for or arranged. */
    TIME_OFF("time-off");

    private final String code;

    CarerTopic(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<CarerTopic> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
