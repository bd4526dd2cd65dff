// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.access;

import java.util.Map;

/** Why someone looked, so that it can stand after "keek in uw plan,". */
final class PurposeInWords {
    private static final Map<String, String> WORDS = Map.of(
            "own-file", "om het eigen plan te lezen",
            "support", "om u te helpen en uw gesprek voor te bereiden",
            "list", "om een lijst van plannen te zien",
            "intake", "om met u te beginnen",
            "access-review", "om na te kijken wie er mag meelezen en wie er keek",
            "administration", "om toegang te regelen",
            "machine", "door het systeem zelf, zonder dat een mens meelas");

    private PurposeInWords() {}

    static String of(String purpose) {
        return WORDS.getOrDefault(purpose, "zonder dat er een reden bij staat");
    }
}
