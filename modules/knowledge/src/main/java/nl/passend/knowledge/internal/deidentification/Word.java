// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.deidentification;

/**
 * Letters or digits in a row; between a letter and a digit a word ends.
 *
 * @param folded lower case, without accents
 * @param gap what stands between the word before and this one
 * @param opens whether a sentence begins with it
 */
record Word(
        int start,
        int end,
        String folded,
        boolean isNumber,
        boolean hasCapital,
        boolean isCapitals,
        String gap,
        boolean opens) {
    boolean isLetters() {
        return !isNumber;
    }

    /** A letter that may stand for a name. */
    boolean isInitial() {
        return hasCapital && folded.length() == 1 && !isNumber;
    }

    /** As a number; -1 when it is none, or a long one. */
    int number() {
        return isNumber && folded.length() <= 6 && folded.chars().allMatch(digit -> digit < 0x80)
                ? Integer.parseInt(folded)
                : -1;
    }
}
