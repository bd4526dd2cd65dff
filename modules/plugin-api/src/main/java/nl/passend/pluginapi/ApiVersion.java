// SPDX-License-Identifier: EUPL-1.2
package nl.passend.pluginapi;

import java.util.regex.Pattern;

/**
 * Version of this interface between Passend and its plugins.
 *
 * @param major a higher one breaks older plugins
 * @param minor a higher one only adds
 */
public record ApiVersion(int major, int minor) implements Comparable<ApiVersion> {
    /** The version that this jar is. */
    public static final ApiVersion CURRENT = new ApiVersion(1, 0);

    private static final Pattern SHAPE = Pattern.compile("(\\d{1,4})\\.(\\d{1,4})");

    public ApiVersion {
        if (major < 0 || minor < 0) {
            throw new IllegalArgumentException("A version has no negative parts: " + major + "." + minor);
        }
    }

    /** @throws IllegalArgumentException when the text is not of the shape {@code 1.0} */
    public static ApiVersion parse(String text) {
        var match = SHAPE.matcher(text);
        if (!match.matches()) {
            throw new IllegalArgumentException("Not a version such as 1.0: " + text);
        }
        return new ApiVersion(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)));
    }

    /** Whether a plugin that asks for {@code required} can run on this version. */
    public boolean serves(ApiVersion required) {
        return major == required.major && minor >= required.minor;
    }

    @Override
    public int compareTo(ApiVersion other) {
        return major == other.major ? Integer.compare(minor, other.minor) : Integer.compare(major, other.major);
    }

    @Override
    public String toString() {
        return major + "." + minor;
    }
}
