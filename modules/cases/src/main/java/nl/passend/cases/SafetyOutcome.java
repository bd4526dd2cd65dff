// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

import java.util.Arrays;
import java.util.Optional;

/** What a team found when it looked whether everybody is safe. */
public enum SafetyOutcome {
    SAFE("safe"),
    WORRY("worry"),
    /** Somebody is in danger now, or may be tonight. */
    DANGER("danger");

    private final String code;

    SafetyOutcome(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<SafetyOutcome> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
