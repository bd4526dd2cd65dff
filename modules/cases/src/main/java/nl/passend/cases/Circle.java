// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

import java.util.Arrays;
import java.util.Optional;

/** From which part of life somebody around a household comes. */
public enum Circle {
    FAMILY("family"),
    FRIEND("friend"),
    NEIGHBOUR("neighbour"),
    SCHOOL("school"),
    WORK("work"),
    CLUB("club"),
    OTHER("other");

    private final String code;

    Circle(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<Circle> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
