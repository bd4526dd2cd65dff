// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.familyplan;

import java.util.Arrays;
import java.util.Optional;

/** What parents say to the offer of making a plan of their own. None of it is the wrong one. */
public enum OwnPlanChoice {
    YES("yes"),
    NO("no"),
    LATER("later");

    private final String code;

    OwnPlanChoice(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<OwnPlanChoice> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
