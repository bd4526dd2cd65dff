// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.passend.knowledge.internal.search.DutchWords.Word;

/**
 * Reads a question as a row of notions: a word or a phrase, with all that would answer it as well: what means the same, the parts of a
 * compound, the compound of two words, and what was probably meant when it is no word that this reader can know.
 */
final class QuestionReader {
    private static final int MOST_WORDS = 30;
    private static final int MOST_MEANT = 3;
    private static final String OR = "of";
    private static final float TYPED = 1f;
    private static final float JOINED = 0.9f;
    private static final float SAME = 0.7f;
    private static final float PARTS = 0.6f;
    private static final float MEANT = 0.5f;
    /** Of "huis uit" only huis is left, which stands in many texts about something else. */
    private static final float LITTLE_LEFT = 0.4f;

    private final DutchWords dutch;
    private final Synonyms synonyms;
    private final Permitted permitted;
    private final Spelling spelling;

    QuestionReader(DutchWords dutch, Synonyms synonyms, Permitted permitted) {
        this.dutch = dutch;
        this.synonyms = synonyms;
        this.permitted = permitted;
        this.spelling = new Spelling(permitted);
    }

    /**
     * @param stems all of which must be there
     * @param near close to one another, in this order or nearly so
     */
    record Way(List<String> stems, float weight, boolean near) {}

    /** @param ways any of which will do */
    record Notion(List<Way> ways) {}

    /**
     * @param either whether one of them is enough: "wmo of wlz"
     * @param suggestion what was typed with the words that are known in place of those that are not
     */
    record Reading(List<Notion> notions, boolean either, Optional<String> suggestion) {}

    Reading read(String typed) throws IOException {
        var words = dutch.read(typed);
        words = words.subList(0, Math.min(words.size(), MOST_WORDS));
        var stems = words.stream().map(word -> dutch.stem(word.form())).toList();
        boolean anyMeaning = words.stream().anyMatch(word -> !dutch.isMeaningless(word.form()));
        var notions = new ArrayList<Notion>();
        var better = new StringBuilder(typed);
        int shift = 0;
        for (int i = 0; i < words.size(); ) {
            var match = synonyms.at(stems, i);
            var ways = new ArrayList<Way>();
            if (match.length() > 1) {
                var meaning = meaning(words.subList(i, i + match.length()));
                ways.add(new Way(meaning, meaning.size() > 1 ? TYPED : LITTLE_LEFT, true));
            } else if (match.length() == 1
                    || !anyMeaning
                    || !dutch.isMeaningless(words.get(i).form())) {
                ways.addAll(waysOf(words, i));
            }
            match.others().forEach(other -> ways.add(new Way(other, SAME, true)));
            if (!ways.isEmpty() && !anyKnown(ways) && match.length() < 2) {
                var word = words.get(i);
                var meant = spelling.meantBy(dutch.whole(typed.substring(word.begin(), word.end())), MOST_MEANT);
                for (String one : meant) {
                    ways.add(new Way(dutch.forms(one).stream().map(dutch::stem).toList(), MEANT, true));
                }
                if (!meant.isEmpty()) {
                    better.replace(word.begin() + shift, word.end() + shift, meant.get(0));
                    shift += meant.get(0).length() - (word.end() - word.begin());
                }
            }
            if (!ways.isEmpty() && anyKnown(ways)) {
                notions.add(new Notion(ways));
            }
            i += Math.max(1, match.length());
        }
        return new Reading(
                notions,
                words.stream().anyMatch(word -> word.form().equals(OR)),
                better.toString().equals(typed) ? Optional.empty() : Optional.of(better.toString()));
    }

    private List<Way> waysOf(List<Word> words, int at) throws IOException {
        var ways = new ArrayList<Way>();
        var form = words.get(at).form();
        ways.add(new Way(List.of(dutch.stem(form)), TYPED, false));
        var parts = dutch.parts(form);
        if (!parts.isEmpty()) {
            ways.add(new Way(parts, PARTS, false));
        }
        if (at + 1 < words.size()) {
            joined(form, words.get(at + 1).form()).ifPresent(ways::add);
        }
        if (at > 0) {
            joined(words.get(at - 1).form(), form).ifPresent(ways::add);
        }
        return ways;
    }

    /** "bewind voering", "meer zorg": written apart what the texts write as one. */
    private Optional<Way> joined(String first, String second) throws IOException {
        var stem = dutch.stem(first + second);
        return permitted.knows(IndexFields.TEXT, stem) || permitted.knows(IndexFields.TITLE, stem)
                ? Optional.of(new Way(List.of(stem), JOINED, false))
                : Optional.empty();
    }

    private List<String> meaning(List<Word> words) {
        var kept = words.stream()
                .map(Word::form)
                .filter(form -> !dutch.isMeaningless(form))
                .map(dutch::stem)
                .toList();
        return kept.isEmpty()
                ? words.stream().map(word -> dutch.stem(word.form())).toList()
                : kept;
    }

    private boolean anyKnown(List<Way> ways) throws IOException {
        for (Way way : ways) {
            if (permitted.knowsTogether(way.stems())) {
                return true;
            }
        }
        return false;
    }
}
