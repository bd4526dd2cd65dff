// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

import java.util.Arrays;
import java.util.Optional;

/** Why somebody who represents another by law does not read along. */
public enum WithholdingReason {
    SAFETY("safety"),
    /** The youth does not want it. */
    YOUTH("youth"),
    /** A judge decided it. */
    COURT("court");

    private final String code;

    WithholdingReason(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<WithholdingReason> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
