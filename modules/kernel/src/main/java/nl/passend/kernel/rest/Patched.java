// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.rest;

import java.util.function.Consumer;

/**
 * A field of a merge patch (RFC 7396): absent leaves what is there, a value replaces it. Used as the type of a request
 * record's component; a null in the body is a {@code present} null.
 */
public record Patched<T>(boolean present, T value) {
    private static final Patched<?> ABSENT = new Patched<>(false, null);

    @SuppressWarnings("unchecked")
    public static <T> Patched<T> absent() {
        return (Patched<T>) ABSENT;
    }

    public static <T> Patched<T> of(T value) {
        return new Patched<>(true, value);
    }

    public void ifPresent(Consumer<T> use) {
        if (present) {
            use.accept(value);
        }
    }
}
