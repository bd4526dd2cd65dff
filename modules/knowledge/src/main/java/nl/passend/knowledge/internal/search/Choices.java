// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.search;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.passend.knowledge.SearchKind;
import nl.passend.knowledge.SearchQuestion;

/**
 * What was chosen of kinds, regions and laws. Each has a bit.
 *
 * @param chosen a set for each of {@link #NAMES}, of values as they stand in the index; empty when everything will do
 */
record Choices(List<Set<String>> chosen) {
    static final int ALL = 0b111;
    private static final List<String> NAMES = List.of(IndexFields.KIND, IndexFields.REGION, IndexFields.LAW);

    static Choices of(SearchQuestion question) {
        return new Choices(List.of(
                values(
                        IndexFields.KIND,
                        question.kinds().stream().map(SearchKind::code).toList()),
                values(IndexFields.REGION, question.regions()),
                values(IndexFields.LAW, question.laws())));
    }

    private static Set<String> values(String name, Collection<String> values) {
        return values.stream().map(value -> IndexFields.choice(name, value)).collect(Collectors.toSet());
    }

    /** The bits in which nothing was chosen. */
    int open() {
        int open = 0;
        for (int i = 0; i < chosen.size(); i++) {
            open |= chosen.get(i).isEmpty() ? 1 << i : 0;
        }
        return open;
    }

    /** @param value as it stands in the index */
    int bitOf(String value) {
        return 1 << NAMES.indexOf(value.substring(0, value.indexOf('=')));
    }

    boolean has(String value) {
        return chosen.stream().anyMatch(values -> values.contains(value));
    }
}
