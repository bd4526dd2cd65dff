// SPDX-License-Identifier: EUPL-1.2
package nl.passend.pluginapi.local;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.passend.pluginapi.rules.Condition;
import nl.passend.pluginapi.rules.Condition.Comparison;
import nl.passend.pluginapi.rules.FactName;
import nl.passend.pluginapi.rules.FactValue;

/** Whom an offer fits, as a line of text: {@code age at-least 18 and lives is reception}. */
final class FitsText {
    private static final Map<String, Comparison> WORDS = Map.of(
            "is", Comparison.EQUALS,
            "at-least", Comparison.AT_LEAST,
            "at-most", Comparison.AT_MOST,
            "includes", Comparison.INCLUDES);

    private FitsText() {}

    static Condition read(String text) {
        List<Condition> parts =
                Stream.of(text.split(" and ")).map(FitsText::compare).toList();
        return parts.size() == 1 ? parts.get(0) : new Condition.All(parts);
    }

    private static Condition compare(String text) {
        var words = text.strip().split("\\s+");
        if (words.length != 3 || !WORDS.containsKey(words[1])) {
            throw new IllegalArgumentException(
                    "fits is a fact, then is, at-least, at-most or includes, then a value; not: " + text.strip());
        }
        var comparison = WORDS.get(words[1]);
        return new Condition.Compare(
                FactName.of(words[0]),
                comparison,
                comparison == Comparison.INCLUDES ? new FactValue.Codes(Set.of(words[2].split(","))) : value(words[2]));
    }

    private static FactValue value(String word) {
        if (word.equals("true") || word.equals("false")) {
            return new FactValue.YesNo(Boolean.parseBoolean(word));
        }
        if (word.matches("-?\\d{1,9}")) {
            return new FactValue.WholeNumber(Integer.parseInt(word));
        }
        try {
            return new FactValue.Day(LocalDate.parse(word));
        } catch (DateTimeException noDay) {
            return new FactValue.Code(word);
        }
    }
}
