// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

import java.util.Arrays;
import java.util.Optional;

/**
 * The six principles of the national programme on fitting care (Ontregel de Zorg, OPaZ, 2020) that a team and a family look back by.
 * Prompts for a talk, never a score.
 */
public enum Principle {
    PERSON("person"),
    LIFE_WORLD("life-world"),
    DIRECTION("direction"),
    NOT_KNOWING("not-knowing"),
    NETWORK("network"),
    ROOM("room");

    private final String code;

    Principle(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<Principle> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
