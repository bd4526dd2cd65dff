// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.screens;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.passend.knowledge.SearchAnswer.Count;

/**
 * One value of a choice beside the hits, as a link.
 *
 * @param chosen then the link lets go of it
 */
public record SearchChoice(String value, int hits, boolean chosen, String href) {
    /** Also what was chosen and finds nothing, since one must be able to let go of it. */
    static List<SearchChoice> of(List<Count> counts, List<String> chosen, Function<String, SearchAddress> toggled) {
        var found = counts.stream()
                .map(count -> new SearchChoice(
                        count.value(),
                        count.hits(),
                        chosen.contains(count.value()),
                        toggled.apply(count.value()).href()));
        var empty = chosen.stream()
                .filter(value ->
                        counts.stream().noneMatch(count -> count.value().equals(value)))
                .distinct()
                .map(value ->
                        new SearchChoice(value, 0, true, toggled.apply(value).href()));
        return Stream.concat(found, empty).toList();
    }
}
