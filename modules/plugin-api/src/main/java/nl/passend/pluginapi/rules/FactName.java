// SPDX-License-Identifier: EUPL-1.2
package nl.passend.pluginapi.rules;

import java.util.regex.Pattern;

/**
 * Name of a fact, such as {@code age} or {@code plugin.river.hasCityPass}. A plugin adds facts below {@code plugin.<its id>.}
 * only; the others are Passend's own.
 *
 * @param value camelCase words between dots, at most 80 characters
 */
public record FactName(String value) implements Comparable<FactName> {
    private static final Pattern SHAPE = Pattern.compile("[a-z][a-zA-Z0-9]*(\\.[a-z][a-zA-Z0-9-]*)*");
    private static final int LONGEST = 80;

    public FactName {
        if (value.length() > LONGEST || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not the name of a fact: " + value);
        }
    }

    public static FactName of(String value) {
        return new FactName(value);
    }

    @Override
    public int compareTo(FactName other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
