// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Takes Dutch compounds apart at words of the field: {@code schuldhulpverlening} is schuld, hulp and verlening. Lucene's own filter
 * gives every known word that stands anywhere inside another, so that {@code bezorgd} would speak of zorg; here the parts must make up
 * the whole, or a long known word must stand at one end of it.
 */
final class Compounds {
    static final int LONGEST = 40;
    private static final int SHORTEST = 7;
    private static final int SHORTEST_PART = 3;
    private static final int MOST_PARTS = 4;
    /** A known word at one end counts from this length on; shorter ones stand at the end of too many others. */
    private static final int SURE = 5;

    private static final List<String> LINKS = List.of("", "s", "en", "e", "n");

    private static final int REMEMBERED = 50_000;

    /** Texts use the same words over and over. */
    private final Map<String, List<String>> taken = new ConcurrentHashMap<>();

    private final Set<String> words;
    private final Set<String> stems;
    private final UnaryOperator<String> stem;

    /** @param stem of a word in lower case, without accents */
    Compounds(Collection<String> words, UnaryOperator<String> stem) {
        this.words = Set.copyOf(words);
        this.stems = words.stream().map(stem).collect(Collectors.toCollection(HashSet::new));
        this.stem = stem;
    }

    /**
     * @param word in lower case, without accents
     * @return its parts in order; none when it is no compound or none that is known
     */
    List<String> partsOf(String word) {
        var known = taken.get(word);
        if (known != null) {
            return known;
        }
        var parts = takeApart(word);
        if (taken.size() >= REMEMBERED) {
            taken.clear();
        }
        taken.put(word, parts);
        return parts;
    }

    private List<String> takeApart(String word) {
        if (word.length() < SHORTEST
                || word.length() > LONGEST
                || words.contains(word)
                || stems.contains(stem.apply(word))) {
            return List.of();
        }
        for (int parts = 2; parts <= MOST_PARTS; parts++) {
            var whole = split(word, parts);
            if (whole.isPresent()) {
                return whole.get();
            }
        }
        return atOneEnd(word);
    }

    /** The first part as long as can be. */
    private Optional<List<String>> split(String word, int parts) {
        if (parts == 1) {
            return isLast(word) ? Optional.of(List.of(word)) : Optional.empty();
        }
        for (int end = word.length() - SHORTEST_PART; end >= SHORTEST_PART; end--) {
            var head = word.substring(0, end);
            if (!words.contains(head)) {
                continue;
            }
            for (String link : LINKS) {
                if (!word.startsWith(link, end) || word.length() - end - link.length() < SHORTEST_PART) {
                    continue;
                }
                var tail = split(word.substring(end + link.length()), parts - 1);
                if (tail.isPresent()) {
                    var all = new ArrayList<String>();
                    all.add(head);
                    all.addAll(tail.get());
                    return Optional.of(all);
                }
            }
        }
        return Optional.empty();
    }

    private List<String> atOneEnd(String word) {
        for (int end = word.length() - SHORTEST_PART - 1; end >= SURE; end--) {
            if (words.contains(word.substring(0, end))) {
                return List.of(word.substring(0, end), withoutLink(word.substring(end)));
            }
        }
        for (int begin = SHORTEST_PART; begin <= word.length() - SURE; begin++) {
            if (isLast(word.substring(begin))) {
                return List.of(word.substring(0, begin), word.substring(begin));
            }
        }
        return List.of();
    }

    private static String withoutLink(String tail) {
        return tail.startsWith("s") && tail.length() > SURE ? tail.substring(1) : tail;
    }

    /** Only the last part is inflected. */
    private boolean isLast(String part) {
        return part.length() >= SHORTEST_PART
                && (words.contains(part) || part.length() >= SURE && stems.contains(stem.apply(part)));
    }
}
