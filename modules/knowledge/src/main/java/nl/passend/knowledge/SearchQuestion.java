// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge;

import java.util.Optional;
import java.util.Set;

/**
 * What somebody looks for.
 *
 * @param words as typed; only the first {@link #MOST_LETTERS} letters count
 * @param kinds any of these; empty for all
 * @param regions slugs, or {@link #EVERYWHERE}; empty for all
 * @param laws codes; empty for all
 * @param after id of the last hit of the page before
 * @param limit 1 to 100
 */
public record SearchQuestion(
        String words, Set<SearchKind> kinds, Set<String> regions, Set<String> laws, Optional<String> after, int limit) {
    public static final int MOST_LETTERS = 200;
    /** The region of what holds in the whole country. */
    public static final String EVERYWHERE = "nl";

    public SearchQuestion {
        words = words.strip();
        words = words.length() > MOST_LETTERS ? words.substring(0, MOST_LETTERS) : words;
        kinds = Set.copyOf(kinds);
        regions = Set.copyOf(regions);
        laws = Set.copyOf(laws);
    }

    public static SearchQuestion of(String words) {
        return new SearchQuestion(words, Set.of(), Set.of(), Set.of(), Optional.empty(), 10);
    }

    /** Never what was typed: records end up in logs. */
    @Override
    public String toString() {
        return "SearchQuestion[kinds=" + kinds + ", regions=" + regions + ", laws=" + laws + "]";
    }
}
