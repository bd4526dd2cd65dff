// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

import java.util.Arrays;
import java.util.Optional;

/** What somebody says about a thing that they read about themself. */
public enum RemarkKind {
    /** It is not right: their own words stand beside it, and nobody else's are overwritten. */
    WRONG("wrong"),
    DISAGREE("disagree"),
    /** They want it to stop. */
    STOP("stop");

    private final String code;

    RemarkKind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<RemarkKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
