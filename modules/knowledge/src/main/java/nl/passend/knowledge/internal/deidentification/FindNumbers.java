// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.deidentification;

import nl.passend.knowledge.Deidentification.Kind;

/** BSN, telephone, bank account, postcode, and any other number long enough to look somebody up by. */
final class FindNumbers implements Detector {
    private static final int LONG = 6;
    private static final int SHORTEST_IBAN = 15;
    private static final int LONGEST_IBAN = 34;
    private static final int MOST_PIECES = 12;
    private static final String WITHIN = " .-/()";
    /** Behind four digits these are words, and not the letters of a postcode. */
    private static final WordList TWO_LETTERS = WordList.of(
            "en, is, in, de, op, te, na, ze, we, je, ik, of, om, er, al, zo, nu, af, ja, uw, ga, ze, me, zn, kg, km, cm, pm, uu, jr, dd, sa, sd, ss");

    @Override
    public void look(Words words, int at, Findings found) {
        if (words.at(at).isLetters()) {
            account(words, at, found);
        } else if (!goesOn(words, at)) {
            number(words, at, found);
        }
        postcode(words, at, found);
    }

    private static boolean goesOn(Words words, int at) {
        Word word = words.at(at);
        return word.isNumber()
                && words.at(at - 1).isNumber()
                && word.gap().length() <= 2
                && word.gap().chars().allMatch(one -> WITHIN.indexOf(one) >= 0);
    }

    private static void number(Words words, int first, Findings found) {
        int last = first;
        var digits = new StringBuilder(words.folded(first));
        int longest = digits.length();
        while (goesOn(words, last + 1) && last - first < MOST_PIECES) {
            last++;
            digits.append(words.folded(last));
            longest = Math.max(longest, words.folded(last).length());
        }
        String whole = digits.toString();
        boolean money =
                words.at(first).gap().endsWith("€") || words.at(first).gap().endsWith("€ ");
        if (isPhone(whole, words.at(first).gap())) {
            found.add(start(words.at(first)), words.at(last).end(), Kind.PHONE, "phone");
        } else if (isBsn(whole) && longest > 2 && !isYears(words, first, last)) {
            found.add(words, first, last, Kind.BSN, "bsn");
        } else if (longest >= LONG && !money) {
            found.add(words, first, last, Kind.NUMBER, "number");
        }
    }

    /** With the plus or the bracket before it. */
    private static int start(Word word) {
        return word.gap().endsWith("+") || word.gap().endsWith("(") ? word.start() - 1 : word.start();
    }

    private static boolean isPhone(String digits, String gap) {
        boolean abroad = gap.endsWith("+") && digits.startsWith("31") || digits.startsWith("0031");
        String own = abroad ? digits.substring(digits.startsWith("00") ? 4 : 2) : digits;
        boolean shown = own.length() == 10 && own.startsWith("0") && own.charAt(1) != '0';
        return shown || abroad && own.length() == 9;
    }

    /** The elfproef: the digits times 9, 8, … 2 and -1 add up to a multiple of eleven. */
    static boolean isBsn(String digits) {
        if (digits.length() != 8 && digits.length() != 9) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int left = digits.length() - i;
            sum += Character.digit(digits.charAt(i), 10) * (left == 1 ? -1 : left);
        }
        return sum % 11 == 0 && digits.chars().anyMatch(digit -> digit != '0');
    }

    private static boolean isYears(Words words, int first, int last) {
        return last == first + 1
                && words.folded(first).length() == 4
                && words.folded(last).length() == 4;
    }

    private static void account(Words words, int at, Findings found) {
        if (words.folded(at).length() != 2
                || words.folded(at + 1).length() != 2
                || !words.at(at + 1).isNumber()
                || !words.at(at + 1).gap().isEmpty()) {
            return;
        }
        var whole = new StringBuilder(words.folded(at));
        for (int last = at + 1;
                last < words.size()
                        && last - at <= MOST_PIECES
                        && words.at(last).gap().length() <= 1;
                last++) {
            whole.append(words.folded(last));
            if (whole.length() > LONGEST_IBAN) {
                return;
            }
            boolean dutch = whole.length() == 18
                    && whole.toString().startsWith("nl")
                    && words.at(last).isNumber();
            if (whole.length() >= SHORTEST_IBAN && (dutch || isIban(whole.toString()))) {
                found.add(words, at, last, Kind.IBAN, "iban");
                return;
            }
        }
    }

    /** ISO 7064 mod 97-10: the country and check digits behind the rest, letters as 10 to 35. */
    private static boolean isIban(String whole) {
        int rest = 0;
        for (int i = 0; i < whole.length(); i++) {
            int value = Character.digit(whole.charAt((i + 4) % whole.length()), 36);
            if (value < 0) {
                return false;
            }
            rest = (value < 10 ? rest * 10 + value : rest * 100 + value) % 97;
        }
        return rest == 1;
    }

    private static void postcode(Words words, int at, Findings found) {
        Word letters = words.at(at + 1);
        boolean four = words.at(at).number() >= 1000 && words.folded(at).length() == 4;
        if (four
                && letters.folded().length() == 2
                && letters.isLetters()
                && letters.gap().isBlank()
                && letters.gap().length() <= 1
                && (letters.isCapitals() || letters.gap().isEmpty() || !TWO_LETTERS.has(letters.folded()))) {
            found.add(words, at, at + 1, Kind.POSTCODE, "postcode");
        }
    }
}
