// SPDX-License-Identifier: EUPL-1.2
package nl.passend.pluginapi.rules;

import java.util.regex.Pattern;

/**
 * Name of a route, such as {@code wlz-zorg-thuis}.
 *
 * @param value small letters and digits between hyphens, at most 60 characters
 */
public record RouteId(String value) implements Comparable<RouteId> {
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST = 60;

    public RouteId {
        if (value.length() > LONGEST || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not the name of a route: " + value);
        }
    }

    @Override
    public int compareTo(RouteId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
