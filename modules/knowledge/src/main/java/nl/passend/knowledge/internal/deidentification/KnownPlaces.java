// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.deidentification;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Municipalities, villages, quarters. Some are everyday words (best, goes, leek): those need a capital within the sentence. */
final class KnownPlaces {
    private static final int SHORTEST_SMALL = 4;

    /** By the first word, the words of each. */
    private final Map<String, List<List<String>>> places = new HashMap<>();

    private final Set<String> everyday = new HashSet<>();
    private int longest;

    /** @param municipalities names, beside those of our own list */
    KnownPlaces(Collection<String> municipalities) {
        municipalities.forEach(this::learn);
        Shipped.PLACES.forEach(entry -> learn(entry.replace("~", "")));
        Shipped.PLACES.stream()
                .filter(entry -> entry.endsWith("~"))
                .map(entry -> Letters.fold(entry.replace("~", "").strip()))
                .forEach(everyday::add);
    }

    private void learn(String name) {
        Words words = Words.of(name.replaceFirst("\\s*\\(.*", ""));
        var folded = new ArrayList<String>();
        for (int i = 0; i < words.size(); i++) {
            folded.add(words.folded(i));
        }
        if (!folded.isEmpty()) {
            places.computeIfAbsent(folded.get(0), first -> new ArrayList<>()).add(List.copyOf(folded));
            longest = Math.max(longest, folded.size());
        }
    }

    /** How many words the place has that begins at this word, the longest when there are several; 0 when none does. */
    int lengthAt(Words words, int at) {
        return places.getOrDefault(words.folded(at), List.of()).stream()
                .filter(place -> stands(words, at, place) && isMeant(words, at, place))
                .mapToInt(List::size)
                .max()
                .orElse(0);
    }

    /** Whether all of these words belong to one place. */
    boolean cover(Words words, int first, int last) {
        return IntStream.rangeClosed(Math.max(0, last - longest + 1), first)
                .anyMatch(begin -> begin + lengthAt(words, begin) > last);
    }

    private static boolean stands(Words words, int at, List<String> place) {
        for (int i = 1; i < place.size(); i++) {
            if (!words.folded(at + i).equals(place.get(i))
                    || words.at(at + i).gap().length() > 2) {
                return false;
            }
        }
        return true;
    }

    private boolean isMeant(Words words, int at, List<String> place) {
        Word first = words.at(at);
        if (place.size() > 1) {
            return true;
        }
        return everyday.contains(place.get(0))
                ? first.hasCapital() && !first.opens()
                : first.hasCapital() || first.folded().length() >= SHORTEST_SMALL;
    }
}
