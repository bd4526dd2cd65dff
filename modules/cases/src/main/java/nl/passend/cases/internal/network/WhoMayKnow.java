// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.network;

import java.util.Arrays;
import java.util.Optional;
import nl.passend.cases.Scope;

/** Who may know of somebody around, from few to many; whoever tells it says which. */
public enum WhoMayKnow {
    SELF("self", Scope.SELF),
    CONFIDANT("confidant", Scope.CONFIDANT),
    /** The team alone: what could endanger somebody when told. */
    TEAM("team", Scope.TEAM),
    /** Whoever told it, and the team. */
    TELLER("teller", Scope.TELLER),
    /** As all else: who may read about all whom they stand by. */
    HOUSEHOLD("household", Scope.HOUSEHOLD);

    private final String code;
    private final Scope scope;

    WhoMayKnow(String code, Scope scope) {
        this.code = code;
        this.scope = scope;
    }

    public String code() {
        return code;
    }

    Scope scope() {
        return scope;
    }

    public static Optional<WhoMayKnow> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }

    static WhoMayKnow of(Scope scope) {
        return Arrays.stream(values())
                .filter(one -> one.scope == scope)
                .findFirst()
                .orElseThrow();
    }
}
