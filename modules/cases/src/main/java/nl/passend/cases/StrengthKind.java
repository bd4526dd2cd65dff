// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

import java.util.Arrays;
import java.util.Optional;

/** What carries a family besides help: what goes well, and what they and the people around them do themselves. */
public enum StrengthKind {
    STRENGTH("strength"),
    OURSELVES("ourselves");

    private final String code;

    StrengthKind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<StrengthKind> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
