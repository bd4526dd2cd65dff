// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

import java.util.Arrays;
import java.util.Optional;

/** Whose story it is. They stand side by side, and none is the true one. */
public enum Voice {
    /** The person about themself. */
    OWN("own"),
    /** Somebody near them. */
    RELATIVE("relative"),
    /** A helper. */
    PROFESSIONAL("professional"),
    /** Those who can read somebody who does not speak. It describes, and never gives a mark. */
    READER("reader");

    private final String code;

    Voice(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<Voice> of(String code) {
        return Arrays.stream(values()).filter(voice -> voice.code.equals(code)).findFirst();
    }
}
