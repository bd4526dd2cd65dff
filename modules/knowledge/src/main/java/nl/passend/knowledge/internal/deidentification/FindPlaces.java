// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.deidentification;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.passend.knowledge.Deidentification.Kind;

/** Municipalities, villages, quarters. Some are everyday words (best, goes, leek): those need a capital within the sentence. */
final class FindPlaces implements Detector {
    private static final WordList QUARTERS =
            WordList.of("wijk, buurt, dorp, gehucht, stadsdeel, buurtschap, azc, flat, plaats, eiland, camping");
    private static final int SHORTEST_SMALL = 4;

    /** By the first word, the words of each. */
    private final Map<String, List<List<String>>> places = new HashMap<>();

    private final Set<String> everyday = new HashSet<>();

    /** @param municipalities names, beside those of our own list */
    FindPlaces(Collection<String> municipalities) {
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
        }
    }

    @Override
    public void look(Words words, int at, Findings found) {
        for (List<String> place : places.getOrDefault(words.folded(at), List.of())) {
            if (stands(words, at, place) && isMeant(words, at, place)) {
                found.add(words, at, at + place.size() - 1, Kind.PLACE, "place");
            }
        }
        if (QUARTERS.has(words.folded(at)) && words.isJoined(at + 1)) {
            quarter(words, at + 1, found);
        }
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

    private static void quarter(Words words, int at, Findings found) {
        int name = Shipped.PREFIXES.has(words.folded(at)) ? at + 1 : at;
        if (words.at(name).hasCapital()
                && words.isJoined(name)
                && words.folded(name).length() > 1
                && !Shipped.CAPITALS.has(words.folded(name))) {
            found.add(words, at, name, Kind.PLACE, "place.quarter");
        }
    }
}
