// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.part;

import java.util.Arrays;
import java.util.Optional;
import nl.passend.cases.Scope;

/** Who may read a part, as whoever tells it says it: one word for one scope, on every screen and over REST. */
public enum WhoMayRead {
    SELF("self", Scope.SELF),
    CONFIDANT("confidant", Scope.CONFIDANT),
    /** Whoever told it, and the team. */
    TELLER("teller", Scope.TELLER),
    /** The team, and who may read about all whom it is about. */
    HOUSEHOLD("household", Scope.HOUSEHOLD),
    /** The team alone: what could endanger somebody when told. */
    TEAM("team", Scope.TEAM);

    private final String code;
    private final Scope scope;

    WhoMayRead(String code, Scope scope) {
        this.code = code;
        this.scope = scope;
    }

    public String code() {
        return code;
    }

    public Scope scope() {
        return scope;
    }

    public static Optional<WhoMayRead> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }

    public static WhoMayRead of(Scope scope) {
        return Arrays.stream(values())
                .filter(one -> one.scope == scope)
                .findFirst()
                .orElseThrow();
    }
}
