// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.plugin;

import java.util.List;
import java.util.function.Function;

/**
 * Something to ask again and again, whose last answer is worth keeping, also over a restart.
 *
 * @param name tells it from all other questions to all ports, such as {@code municipality.offers}; the kept answer goes by it
 * @param element type of the answer, or of each of its entries; a record
 * @param list whether the answer is a list
 */
public record Question<P, R>(Class<P> port, String name, Class<?> element, boolean list, Function<P, R> asks) {
    /** A question with one record as its answer. */
    public static <P, R extends Record> Question<P, R> one(
            Class<P> port, String name, Class<R> answer, Function<P, R> asks) {
        return new Question<>(port, name, answer, false, asks);
    }

    /** A question with a list of records as its answer. */
    public static <P, E extends Record> Question<P, List<E>> list(
            Class<P> port, String name, Class<E> entry, Function<P, List<E>> asks) {
        return new Question<>(port, name, entry, true, asks);
    }
}
