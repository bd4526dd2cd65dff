// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

import java.util.Arrays;
import java.util.Optional;

/** What somebody may ask about their own data. */
public enum RequestKind {
    /** Why somebody looked. */
    QUESTION("question"),
    INSPECTION("inspection"),
    CORRECTION("correction"),
    DESTRUCTION("destruction"),
    RESTRICTION("restriction");

    private final String code;

    RequestKind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<RequestKind> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
