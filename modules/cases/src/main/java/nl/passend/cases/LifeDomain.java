// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

import java.util.Arrays;
import java.util.Optional;

/**
 * The part of daily life to which a goal belongs, in the order of the page. Own words, and no instrument: nobody is judged by it, and a
 * goal needs none.
 */
public enum LifeDomain {
    LIVING("living"),
    FAMILY("family"),
    HEALTH("health"),
    FEELING("feeling"),
    DAY("day"),
    MONEY("money"),
    PEOPLE("people"),
    FREE_TIME("free-time"),
    SAFETY("safety");

    private final String code;

    LifeDomain(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<LifeDomain> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
