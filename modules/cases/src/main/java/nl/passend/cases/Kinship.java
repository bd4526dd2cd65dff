// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

import java.util.Arrays;
import java.util.Optional;

/**
 * How one is family of another: the first is this of the second. It says nothing about who decides for whom; that is a
 * {@link Ground}.
 */
public enum Kinship {
    PARENT("parent", 1),
    STEP_PARENT("step-parent", 1),
    FOSTER_PARENT("foster-parent", 1),
    GRANDPARENT("grandparent", 2),
    CHILD("child", -1),
    PARTNER("partner", 0),
    SIBLING("sibling", 0),
    /** Aunts, uncles, cousins, in-laws: family that a drawing of generations does not place. */
    RELATIVE("relative", 0);

    private final String code;
    private final int generationsAbove;

    Kinship(String code, int generationsAbove) {
        this.code = code;
        this.generationsAbove = generationsAbove;
    }

    public String code() {
        return code;
    }

    /** How many generations the first stands above the second. */
    public int generationsAbove() {
        return generationsAbove;
    }

    /** Whether it is the same the other way round. */
    public boolean isMutual() {
        return generationsAbove == 0;
    }

    /** Whether a drawing of generations gives it a place. */
    public boolean isDrawn() {
        return this != RELATIVE;
    }

    /** A tie by birth is drawn whole, one that came later is drawn in pieces. */
    public boolean isByBirth() {
        return this == PARENT || this == CHILD || this == SIBLING;
    }

    public static Optional<Kinship> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
