// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

import java.util.Arrays;
import java.util.Optional;

/** How far a route in a plan has come. */
public enum RouteStatus {
    /** Put into the plan; nobody has applied yet. */
    CHOSEN("chosen"),
    /** Applied on a day, from which the term of whoever decides counts. */
    APPLIED("applied"),
    GRANTED("granted"),
    /** Refused by a letter; from the day it was sent counts the time to disagree. */
    REFUSED("refused"),
    /** Disagreed in time. */
    DISPUTED("disputed"),
    CLOSED("closed");

    private final String code;

    RouteStatus(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<RouteStatus> of(String code) {
        return Arrays.stream(values())
                .filter(status -> status.code.equals(code))
                .findFirst();
    }
}
