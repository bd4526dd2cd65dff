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

    /**
     * A page of a list that is in memory already, in its own order.
     *
     * @param after key of the last item of the page before; null or unknown begins at the beginning
     */
    public static <T> Slice<T> after(List<T> all, String after, int limit, Function<T, String> key) {
        int begin = 0;
        for (int i = 0; i < all.size(); i++) {
            if (key.apply(all.get(i)).equals(after)) {
                begin = i + 1;
            }
        }
        return of(all.subList(begin, Math.min(all.size(), begin + limit + 1)), limit, key);
    }

    public <R> Slice<R> map(Function<T, R> f) {
        return new Slice<>(items.stream().map(f).toList(), next);
    }
}
