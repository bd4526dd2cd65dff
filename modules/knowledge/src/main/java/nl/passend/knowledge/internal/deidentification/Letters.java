// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.deidentification;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** One way of writing for letters that look or sound alike. */
final class Letters {
    /** What decomposing does not bring back to plain letters, and foreign letters that look like ours. */
    private static final Map<Character, String> PLAIN = Map.ofEntries(
            Map.entry('ß', "ss"),
            Map.entry('ø', "o"),
            Map.entry('ł', "l"),
            Map.entry('đ', "d"),
            Map.entry('ð', "d"),
            Map.entry('þ', "th"),
            Map.entry('æ', "ae"),
            Map.entry('œ', "oe"),
            Map.entry('ı', "i"),
            Map.entry('а', "a"),
            Map.entry('е', "e"),
            Map.entry('о', "o"),
            Map.entry('р', "p"),
            Map.entry('с', "c"),
            Map.entry('у', "y"),
            Map.entry('х', "x"),
            Map.entry('і', "i"),
            Map.entry('к', "k"),
            Map.entry('м', "m"),
            Map.entry('т', "t"),
            Map.entry('α', "a"),
            Map.entry('ο', "o"));

    /** Spellings of one sound in Dutch and in names that came to the Netherlands; the first that fits is taken. */
    private static final String[][] SOUNDS = {
        {"sch", "sg"},
        {"eij", "i"},
        {"kh", "g"},
        {"gh", "g"},
        {"ch", "g"},
        {"sh", "s"},
        {"sj", "s"},
        {"ck", "k"},
        {"qu", "kw"},
        {"ph", "f"},
        {"th", "t"},
        {"dt", "t"},
        {"ij", "i"},
        {"ei", "i"},
        {"ey", "i"},
        {"ie", "i"},
        {"oe", "u"},
        {"ou", "u"},
        {"au", "u"},
        {"ue", "u"},
        {"ae", "a"},
        {"x", "ks"},
        {"q", "k"},
        {"z", "s"},
        {"v", "f"},
        {"y", "i"},
        {"j", "i"}
    };

    private Letters() {}

    /** Does not show, and is no end of a word: a hyphen for a possible break, joiners. */
    static boolean isInvisible(int character) {
        return character == 0xAD
                || character == 0xFEFF
                || character == 0x2060
                || character >= 0x200B && character <= 0x200F;
    }

    static boolean isMark(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    /** Lower case, without accents and what does not show; as it is when nothing would be left. */
    static String fold(String written) {
        String decomposed = Normalizer.normalize(written.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        var folded = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char one = decomposed.charAt(i);
            if (!isMark(one) && !isInvisible(one)) {
                folded.append(one < 0x80 ? String.valueOf(one) : PLAIN.getOrDefault(one, String.valueOf(one)));
            }
        }
        return folded.length() == 0 ? written : folded.toString();
    }

    /** What folded letters sound like: {@code ij}, {@code ei} and {@code y} are one, and a letter twice is a letter. */
    static String sound(String folded) {
        String ending = folded.endsWith("sch") ? folded.substring(0, folded.length() - 2) : folded;
        var heard = new StringBuilder(ending.length());
        int at = 0;
        while (at < ending.length()) {
            at += hear(ending, at, heard);
        }
        hardenEnd(heard);
        return heard.toString();
    }

    /** @return how many letters were taken */
    private static int hear(String folded, int at, StringBuilder heard) {
        for (String[] sound : SOUNDS) {
            if (folded.startsWith(sound[0], at)) {
                sound[1].chars().forEach(letter -> add((char) letter, heard));
                return sound[0].length();
            }
        }
        char letter = folded.charAt(at);
        if (letter == 'c') {
            boolean soft = at + 1 < folded.length() && "eiy".indexOf(folded.charAt(at + 1)) >= 0;
            add(soft ? 's' : 'k', heard);
        } else if (letter != 'h' || at == 0) {
            add(letter, heard);
        }
        return 1;
    }

    private static void add(char letter, StringBuilder heard) {
        boolean twice = heard.length() > 0 && heard.charAt(heard.length() - 1) == letter;
        if (!twice || Character.isDigit(letter)) {
            heard.append(letter);
        }
    }

    /** At the end of a word d sounds as t, and b as p. */
    private static void hardenEnd(StringBuilder heard) {
        int last = heard.length() - 1;
        if (last > 0 && heard.charAt(last) == 'd') {
            heard.setCharAt(last, 't');
        } else if (last > 0 && heard.charAt(last) == 'b') {
            heard.setCharAt(last, 'p');
        }
        if (last > 0 && heard.charAt(last) == heard.charAt(last - 1) && Character.isLetter(heard.charAt(last))) {
            heard.setLength(last);
        }
    }
}
