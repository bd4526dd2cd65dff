// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

import java.util.Arrays;
import java.util.Optional;

/** What a document is, as people call it. */
public enum DocumentKind {
    LETTER("letter"),
    DECISION("decision"),
    REPORT("report"),
    PLAN("plan"),
    PHOTO("photo"),
    OTHER("other");

    private final String code;

    DocumentKind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<DocumentKind> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
