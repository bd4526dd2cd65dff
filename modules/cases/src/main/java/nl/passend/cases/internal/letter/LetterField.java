// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.letter;

import java.util.Arrays;
import java.util.Optional;

/** What can be filled in a letter, by the word that a municipality writes between braces. */
public enum LetterField {
    NAME("naam"),
    ADDRESS("adres"),
    DATE("datum"),
    DIRECTOR("regisseur"),
    TEAM("team"),
    PHONE("telefoon"),
    GOALS("doelen"),
    AGREEMENTS("afspraken");

    private final String word;

    LetterField(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    public static Optional<LetterField> of(String word) {
        return Arrays.stream(values()).filter(field -> field.word.equals(word)).findFirst();
    }
}
