// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

import java.util.Arrays;
import java.util.Optional;

/** How sure one is of what was noticed, in three words that anybody can choose from. It weighs what was seen, never a person. */
public enum Evidence {
    /** One person notices it. */
    ONE_VOICE("one-voice"),
    /** Several notice it, apart from each other. */
    SEVERAL_VOICES("several-voices"),
    /** It can be looked up: a diary, a letter, an attendance list. */
    ON_RECORD("on-record");

    private final String code;

    Evidence(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<Evidence> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
