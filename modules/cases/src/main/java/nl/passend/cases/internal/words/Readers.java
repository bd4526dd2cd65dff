// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.words;

import java.util.Arrays;
import java.util.Optional;
import nl.passend.cases.Scope;

/** Who may read a story, as its teller says it. */
public enum Readers {
    SELF("self", Scope.SELF),
    CONFIDANT("confidant", Scope.CONFIDANT),
    TEAM("team", Scope.HOUSEHOLD);

    private final String code;
    private final Scope scope;

    Readers(String code, Scope scope) {
        this.code = code;
        this.scope = scope;
    }

    public String code() {
        return code;
    }

    Scope scope() {
        return scope;
    }

    public static Optional<Readers> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }

    static Readers of(Scope scope) {
        return Arrays.stream(values())
                .filter(one -> one.scope == scope)
                .findFirst()
                .orElseThrow();
    }
}
