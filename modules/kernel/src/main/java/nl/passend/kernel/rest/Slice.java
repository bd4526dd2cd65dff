// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.rest;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One page of a list, by keyset: no count, no offset.
 *
 * @param next the {@code after} of the next page; empty on the last
 */
public record Slice<T>(List<T> items, Optional<String> next) {
    public static final int DEFAULT_LIMIT = 25;
    public static final int MAX_LIMIT = 100;

    /** Makes a page from one row more than asked for. */
    public static <T> Slice<T> of(List<T> oneMore, int limit, Function<T, String> key) {
        if (oneMore.size() <= limit) {
            return new Slice<>(List.copyOf(oneMore), Optional.empty());
        }
        List<T> items = List.copyOf(oneMore.subList(0, limit));
        return new Slice<>(items, Optional.of(key.apply(items.get(limit - 1))));
    }

    public <R> Slice<R> map(Function<T, R> f) {
        return new Slice<>(items.stream().map(f).toList(), next);
    }
}
