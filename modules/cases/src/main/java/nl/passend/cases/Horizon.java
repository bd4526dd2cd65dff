// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

import java.util.Arrays;
import java.util.Optional;

/** For how long somebody else takes over. */
public enum Horizon {
    /** Whom to call tonight stands in the emergency plan and nowhere else. */
    TONIGHT("tonight"),
    MONTH("month"),
    FOR_GOOD("for-good");

    private final String code;

    Horizon(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<Horizon> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
