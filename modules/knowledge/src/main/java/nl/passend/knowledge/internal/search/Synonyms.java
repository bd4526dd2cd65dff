// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What means the same, read at the question and not at the text, so that a new line in the list needs no new index. Phrases of several
 * words count as one, small words and all: "uit huis gezet" is something else than "uit huis".
 */
final class Synonyms {
    private static final int MOST_WORDS = 6;

    private final Map<List<String>, Set<List<String>>> byPhrase = new HashMap<>();
    private final DutchWords dutch;

    Synonyms(DutchWords dutch, List<String> lines) {
        this.dutch = dutch;
        lines.forEach(this::add);
    }

    /**
     * A phrase of the list in a question.
     *
     * @param length in words
     * @param others what means the same, each a row of stems without words that mean nothing
     */
    record Match(int length, List<List<String>> others) {}

    /** The longest phrase that begins at this word; of length 0 when none does. */
    Match at(List<String> stems, int begin) {
        for (int length = Math.min(MOST_WORDS, stems.size() - begin); length > 0; length--) {
            var others = byPhrase.get(stems.subList(begin, begin + length));
            if (others != null) {
                return new Match(length, List.copyOf(others));
            }
        }
        return new Match(0, List.of());
    }

    private void add(String line) {
        int arrow = line.indexOf("=>");
        if (arrow < 0) {
            var all = phrases(line);
            all.forEach(from -> link(from, all));
        } else {
            var others = phrases(line.substring(arrow + 2));
            phrases(line.substring(0, arrow)).forEach(from -> link(from, others));
        }
    }

    private void link(List<String> from, List<List<String>> others) {
        var known = byPhrase.computeIfAbsent(stems(from), key -> new LinkedHashSet<>());
        others.stream().filter(other -> !other.equals(from)).map(this::meaning).forEach(known::add);
    }

    private List<List<String>> phrases(String list) {
        return Arrays.stream(list.split(","))
                .map(dutch::forms)
                .filter(words -> !words.isEmpty())
                .toList();
    }

    private List<String> stems(List<String> words) {
        return words.stream().map(dutch::stem).toList();
    }

    private List<String> meaning(List<String> words) {
        var kept = new ArrayList<String>();
        words.stream()
                .filter(word -> !dutch.isMeaningless(word))
                .map(dutch::stem)
                .forEach(kept::add);
        return kept.isEmpty() ? stems(words) : List.copyOf(kept);
    }
}
