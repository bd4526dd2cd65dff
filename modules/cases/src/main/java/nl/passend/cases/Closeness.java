// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

import java.util.Arrays;
import java.util.Optional;

/** How strong a tie is, as the one who tells it feels it. Five words and never a figure: nothing is counted with them. */
public enum Closeness {
    STRONG("strong"),
    GOOD("good"),
    THIN("thin"),
    STRAINED("strained"),
    BROKEN("broken");

    private final String code;

    Closeness(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<Closeness> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
