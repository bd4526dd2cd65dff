// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.deidentification;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A text taken apart, once, with the place of each word in it. Asking beyond either end gives a word that is nothing. */
final class Words {
    private static final Word NOTHING = new Word(0, 0, "", false, false, false, "\n", true);
    private static final String SENTENCE_ENDS = ".!?:;\n\r\"“”„‘«•*";
    /** A point behind these ends no sentence. */
    private static final Set<String> SHORTENED = Set.of(
            "dhr", "mw", "mevr", "dr", "drs", "prof", "ing", "ir", "mr", "fam", "nr", "str", "tel", "geb", "bijv", "bv",
            "ca", "evt", "st", "ds", "jr", "sr", "resp", "incl", "excl", "zgn", "mej");

    private final String text;
    private final List<Word> words;

    private Words(String text, List<Word> words) {
        this.text = text;
        this.words = words;
    }

    static Words of(String text) {
        var words = new ArrayList<Word>();
        int at = 0;
        int before = 0;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            if (!isPart(character)) {
                at += Character.charCount(character);
                continue;
            }
            int end = end(text, at, Character.isDigit(character));
            words.add(word(text, before, at, end, words));
            before = end;
            at = end;
        }
        return new Words(text, words);
    }

    private static boolean isPart(int character) {
        return Character.isLetter(character) || Character.isDigit(character);
    }

    private static int end(String text, int start, boolean digits) {
        int at = start;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            boolean goesOn = digits ? Character.isDigit(character) : Character.isLetter(character);
            if (!goesOn && !Letters.isMark(character) && !hidden(text, at, digits)) {
                break;
            }
            at += Character.charCount(character);
        }
        return at;
    }

    /** Something invisible within a word belongs to it; at its end it does not. */
    private static boolean hidden(String text, int at, boolean digits) {
        int next = at;
        while (next < text.length() && Letters.isInvisible(text.charAt(next))) {
            next++;
        }
        return next > at
                && next < text.length()
                && (digits ? Character.isDigit(text.codePointAt(next)) : Character.isLetter(text.codePointAt(next)));
    }

    private static Word word(String text, int before, int start, int end, List<Word> words) {
        String gap = text.substring(before, start);
        String written = text.substring(start, end);
        boolean number = Character.isDigit(text.codePointAt(start));
        return new Word(
                start,
                end,
                Letters.fold(written),
                number,
                Character.isUpperCase(text.codePointAt(start)),
                written.length() > 1
                        && written.codePoints().filter(Character::isLetter).allMatch(Character::isUpperCase),
                gap,
                words.isEmpty() || opens(gap, words.get(words.size() - 1)));
    }

    private static boolean opens(String gap, Word before) {
        boolean ends = gap.chars().anyMatch(one -> SENTENCE_ENDS.indexOf(one) >= 0);
        boolean onlyPoint = gap.startsWith(".") && gap.substring(1).isBlank() && gap.indexOf('\n') < 0;
        boolean shortened = SHORTENED.contains(before.folded()) || before.isInitial();
        return ends && !(onlyPoint && shortened);
    }

    int size() {
        return words.size();
    }

    Word at(int index) {
        return index < 0 || index >= words.size() ? NOTHING : words.get(index);
    }

    String folded(int index) {
        return at(index).folded();
    }

    /** Whether this word stands behind the one before in the same sentence, with nothing but a space, a hyphen or a point of a short form. */
    boolean isJoined(int index) {
        Word word = at(index);
        return index > 0
                && word != NOTHING
                && !word.opens()
                && word.gap().length() <= 2
                && word.gap().indexOf(',') < 0;
    }

    /** What stands behind the last word of a run, up to the next word or the end. */
    String gapAfter(int index) {
        return index + 1 < words.size()
                ? words.get(index + 1).gap()
                : text.substring(at(index).end());
    }

    String text() {
        return text;
    }
}
