// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.plan;

import java.util.Arrays;
import java.util.Optional;

/** What a director proposes about one helper of many. A proposal only: ending help of a public body is a decision of its own. */
public enum Advice {
    STOP("stop", "stoppen"),
    JOIN("join", "samen met iemand anders"),
    THANK("thank", "bedanken: dit is klaar"),
    KEEP("keep", "houden");

    private final String code;
    private final String word;

    Advice(String code, String word) {
        this.code = code;
        this.word = word;
    }

    public String code() {
        return code;
    }

    public String word() {
        return word;
    }

    public static Optional<Advice> of(String code) {
        return Arrays.stream(values())
                .filter(advice -> advice.code.equals(code))
                .findFirst();
    }
}
