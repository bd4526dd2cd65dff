// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.deidentification;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.passend.knowledge.Deidentification.Kind;

/**
 * What is known of the people of a file, in every spelling that somebody is likely to use for it: another case, without accents,
 * with an ending (Lentes, Lente's, Lenteje), broken by a hyphen or a space, as it sounds, with one letter wrong, as a part of a longer
 * word, or down to initials. Made for one text and thrown away.
 */
final class KnownIdentifiers implements Detector {
    /** What ends a name: whose it is, how small, how many. Behind the second what the name itself had there. */
    private static final String[][] ENDINGS = {
        {"s", ""},
        {"es", ""},
        {"tje", ""},
        {"tjes", ""},
        {"je", ""},
        {"jes", ""},
        {"pje", ""},
        {"pjes", ""},
        {"etje", ""},
        {"etjes", ""},
        {"ke", ""},
        {"kes", ""},
        {"en", ""},
        {"ie", ""},
        {"ies", ""},
        {"y", ""},
        {"nkje", "ng"},
        {"nkjes", "ng"}
    };

    private static final Set<String> LOOSE_ENDINGS = Set.of("s", "tje", "tjes", "je", "jes", "pje", "pjes");

    private static final Set<String> APOSTROPHES = Set.of("'", "’", "`", "´");

    private static final int SHORTEST_PART = 5;
    private static final int SHORTEST_ENDED = 2;
    private static final int LONGEST_ENDING = 6;
    private static final int SHORTEST_NUMBER = 5;
    private static final int MOST_PIECES = 24;
    private static final int WIDEST_BREAK = 3;
    private static final String BREAKS = " -‐‑–./_\n\r'’()";

    private final Set<String> written = new HashSet<>();
    private final Set<String> sounds = new HashSet<>();
    private final Set<String> initials = new HashSet<>();
    private int longest;

    KnownIdentifiers(Collection<String> known) {
        known.forEach(this::learn);
    }

    private void learn(String identifier) {
        Words words = Words.of(identifier);
        if (words.size() == 0) {
            return;
        }
        boolean telling = false;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.at(i);
            if (tells(word)) {
                telling = true;
                keep(word.folded());
            }
        }
        if (words.size() > 1 || !telling) {
            keep(joined(words, 0, words.size(), false));
            keep(joined(words, 0, words.size(), true));
        }
        abroad(joined(words, 0, words.size(), false));
        initials(words);
    }

    /** Alone enough to know somebody by: no {@code van}, no {@code school}, no house number. */
    private static boolean tells(Word word) {
        return word.isNumber()
                ? word.folded().length() >= SHORTEST_NUMBER
                : word.folded().length() > 1 && !Shipped.GENERAL.has(word.folded());
    }

    private void keep(String folded) {
        if (!folded.isEmpty()) {
            written.add(folded);
            sounds.add(Letters.sound(folded));
            longest = Math.max(longest, folded.length());
        }
    }

    /** A number of a telephone as it is called from abroad. */
    private void abroad(String folded) {
        if (folded.length() == 10 && folded.startsWith("0") && folded.chars().allMatch(Character::isDigit)) {
            keep("31" + folded.substring(1));
            keep("0031" + folded.substring(1));
            keep("310" + folded.substring(1));
        }
    }

    private void initials(Words words) {
        var all = new StringBuilder();
        var without = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.at(i);
            if (word.isNumber()) {
                return;
            }
            all.append(word.folded().charAt(0));
            if (!Shipped.GENERAL.has(word.folded())) {
                without.append(word.folded().charAt(0));
            }
        }
        List.of(all.toString(), without.toString()).stream()
                .filter(some -> some.length() > 1)
                .forEach(initials::add);
    }

    /** Words behind one another, taken as one: as it is when a name is broken by a hyphen, or spelled letter by letter. */
    private static final class Run {
        private final StringBuilder together = new StringBuilder();
        private final StringBuilder plain = new StringBuilder();
        private boolean spaced;
        private boolean letterByLetter = true;

        void add(Word word, boolean first) {
            spaced |= !first
                    && word.gap().chars().anyMatch(Character::isWhitespace)
                    && word.gap().indexOf('-') < 0;
            letterByLetter &= word.folded().length() == 1;
            together.append(word.folded());
            plain.append(withoutZeros(word));
        }

        /** Two short words with a space between make too many things that nobody meant. */
        boolean isOne() {
            return !spaced || letterByLetter || together.length() > SHORTEST_PART;
        }
    }

    @Override
    public void look(Words words, int at, Findings found) {
        var run = new Run();
        for (int last = at; last < words.size() && last - at < MOST_PIECES; last++) {
            Word word = words.at(last);
            if (last > at && !isBreak(word.gap())) {
                return;
            }
            run.add(word, last == at);
            if (run.together.length() > longest + LONGEST_ENDING) {
                return;
            }
            boolean known = last == at
                    ? isKnown(word)
                    : run.isOne() && isSpelledAs(run) || run.letterByLetter && isInitials(words, at, last);
            if (known) {
                point(words, at, last, found);
            }
        }
    }

    private boolean isSpelledAs(Run run) {
        return is(run.together.toString()) || run.plain.length() < run.together.length() && is(run.plain.toString());
    }

    /** A common word in small letters is only what is written so: "kun" is not Koen. */
    private boolean isKnown(Word word) {
        String folded = word.folded();
        if (!word.hasCapital() && Shipped.EVERYDAY.has(folded)) {
            return written.contains(folded);
        }
        return is(folded)
                || word.isNumber() && is(withoutZeros(word))
                || word.isLetters() && (isPartOf(folded) || isMistyped(folded));
    }

    private static boolean isBreak(String gap) {
        return gap.length() <= WIDEST_BREAK
                && gap.chars()
                        .allMatch(one -> BREAKS.indexOf(one) >= 0 || Letters.isMark(one) || Letters.isInvisible(one));
    }

    private boolean is(String folded) {
        if (written.contains(folded) || folded.length() > SHORTEST_ENDED && sounds.contains(Letters.sound(folded))) {
            return true;
        }
        for (String[] ending : ENDINGS) {
            if (folded.endsWith(ending[0]) && folded.length() - ending[0].length() >= SHORTEST_ENDED) {
                String bare = folded.substring(0, folded.length() - ending[0].length()) + ending[1];
                if (written.contains(bare) || sounds.contains(Letters.sound(bare))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Zonnewolkgezin, or opa-en-omazonnewolk. */
    private boolean isPartOf(String folded) {
        if (folded.length() <= SHORTEST_PART) {
            return false;
        }
        String heard = Letters.sound(folded);
        return sounds.stream()
                .filter(name -> name.length() >= SHORTEST_PART && name.length() < heard.length())
                .anyMatch(name -> heard.startsWith(name) || heard.endsWith(name));
    }

    private boolean isMistyped(String folded) {
        for (String name : written) {
            if (name.length() >= SHORTEST_PART
                    && name.charAt(0) == folded.charAt(0)
                    && (Typing.isOneMistake(name, folded)
                            || folded.endsWith("s")
                                    && Typing.isOneMistake(name, folded.substring(0, folded.length() - 1)))) {
                return true;
            }
        }
        return false;
    }

    /** J.P. or J P, of who is known as such. */
    private boolean isInitials(Words words, int first, int last) {
        var letters = new StringBuilder();
        for (int i = first; i <= last; i++) {
            if (!words.at(i).isInitial()) {
                return false;
            }
            letters.append(words.folded(i));
        }
        return initials.contains(letters.toString());
    }

    /** With the ending behind an apostrophe, and with the initials before or behind. */
    private static void point(Words words, int first, int last, Findings found) {
        int from = first;
        while (words.at(from - 1).isInitial() && isBreak(words.at(from).gap())) {
            from--;
        }
        int to = last;
        if (LOOSE_ENDINGS.contains(words.folded(to + 1))
                && APOSTROPHES.contains(words.at(to + 1).gap())) {
            to++;
        } else if (words.at(to + 1).isInitial()
                && words.at(to + 1).gap().equals(" ")
                && words.gapAfter(to + 1).startsWith(".")) {
            to++;
        }
        found.add(words, from, to, Kind.KNOWN, "known");
    }

    private static String joined(Words words, int first, int last, boolean plain) {
        var together = new StringBuilder();
        for (int i = first; i < last; i++) {
            together.append(plain ? withoutZeros(words.at(i)) : words.folded(i));
        }
        return together.toString();
    }

    /** 03 as 3, as a day is written both ways. */
    private static String withoutZeros(Word word) {
        String folded = word.folded();
        int zeros = 0;
        while (word.isNumber() && zeros < folded.length() - 1 && folded.charAt(zeros) == '0') {
            zeros++;
        }
        return folded.substring(zeros);
    }
}
