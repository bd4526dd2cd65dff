// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.letter;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of a letter with fields between braces, such as {@code {naam}}. */
record LetterText(String words) {
    static final String UNFILLED = "…";
    private static final Pattern FIELD = Pattern.compile("\\{([^{}\\n]{0,60})}");

    /** What to do about the first brace that names no field; empty when all is well. */
    Optional<String> problem() {
        Matcher fields = FIELD.matcher(words);
        while (fields.find()) {
            if (LetterField.of(fields.group(1)).isEmpty()) {
                return Optional.of("Het veld {" + fields.group(1) + "} bestaat niet. Kies uit: " + known() + ".");
            }
        }
        String rest = FIELD.matcher(words).replaceAll("");
        return rest.indexOf('{') >= 0 || rest.indexOf('}') >= 0
                ? Optional.of(
                        "Er staat een losse accolade in de tekst. Schrijf een veld als {naam}, of haal de accolade weg.")
                : Optional.empty();
    }

    static String known() {
        return Arrays.stream(LetterField.values())
                .map(field -> "{" + field.word() + "}")
                .collect(Collectors.joining(", "));
    }

    Set<LetterField> fields() {
        return FIELD.matcher(words)
                .results()
                .flatMap(found -> LetterField.of(found.group(1)).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Nothing that is filled in is read as a field again. */
    String filled(Map<LetterField, String> known) {
        return FIELD.matcher(words).replaceAll(found -> Matcher.quoteReplacement(one(found, known)));
    }

    private static String one(MatchResult found, Map<LetterField, String> known) {
        return LetterField.of(found.group(1))
                .map(field -> known.getOrDefault(field, UNFILLED))
                .orElse(found.group());
    }
}
