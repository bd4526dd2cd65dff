// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

import java.util.Arrays;
import java.util.Optional;

/** What somebody said when asked to take over. Not to have asked yet is an honest answer too. */
public enum TakerAnswer {
    NOT_ASKED("not-asked"),
    ASKED("asked"),
    YES("yes"),
    NO("no");

    private final String code;

    TakerAnswer(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<TakerAnswer> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
