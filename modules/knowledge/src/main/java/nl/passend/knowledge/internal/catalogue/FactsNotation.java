// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.catalogue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.personas.FactCatalogue;
import nl.passend.pluginapi.rules.FactName;

/**
 * The facts of an example as editors write them: {@code refused = ja; age = 17; decisionSentOn = vandaag-35; threats = [eviction,
 * debts]}. A day counted from today keeps an example true.
 */
public final class FactsNotation {
    private static final Pattern FROM_TODAY = Pattern.compile("vandaag([+-]\\d{1,5})?");
    private static final Pattern SHIPPED_DAY = Pattern.compile("today([+-]\\d{1,5})?");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}");

    private FactsNotation() {}

    /**
     * As over REST, with days as {@code today-35}. Whether these are facts and answers is for the catalogue to say.
     *
     * @throws Notation.Fault with the first thing that is wrong
     */
    public static JsonObject read(String text) {
        var tokens = new Tokens(text);
        var facts = Json.createObjectBuilder();
        while (tokens.hasMore()) {
            var name = tokens.word();
            tokens.expect("=");
            facts.add(name, value(tokens));
            if (tokens.hasMore()) {
                tokens.expect(";");
            }
        }
        return facts.build();
    }

    private static JsonValue value(Tokens tokens) {
        if (tokens.skip("[")) {
            var codes = Json.createArrayBuilder();
            while (!tokens.skip("]")) {
                codes.add(tokens.word());
                if (!tokens.skip(",")) {
                    tokens.expect("]");
                    break;
                }
            }
            return codes.build();
        }
        var word = tokens.word();
        if (NUMBER.matcher(word).matches()) {
            return Json.createValue(Integer.parseInt(word));
        }
        var day = FROM_TODAY.matcher(word);
        if (day.matches()) {
            return Json.createValue("today" + (day.group(1) == null ? "+0" : day.group(1)));
        }
        return switch (word) {
            case "ja" -> JsonValue.TRUE;
            case "nee" -> JsonValue.FALSE;
            default -> Json.createValue(word);
        };
    }

    /** The opposite of {@link #read}. */
    public static String write(JsonObject facts) {
        return facts.entrySet().stream()
                .map(fact -> fact.getKey() + " = " + word(fact.getValue()))
                .collect(Collectors.joining("; "));
    }

    private static String word(JsonValue value) {
        if (value instanceof JsonArray codes) {
            return codes.stream().map(FactsNotation::word).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof JsonString text) {
            var day = SHIPPED_DAY.matcher(text.getString());
            boolean today = day.matches() && (day.group(1) == null || Integer.parseInt(day.group(1)) == 0);
            return day.matches() ? "vandaag" + (today ? "" : day.group(1)) : text.getString();
        }
        return value instanceof JsonNumber ? value.toString() : value == JsonValue.TRUE ? "ja" : "nee";
    }

    /** Whether a catalogue takes what is told here of one fact. */
    public static Predicate<FactCatalogue> answer(JsonObject facts, FactName name, LocalDate today) {
        JsonObject one = Json.createObjectBuilder()
                .add(name.value(), counted(facts.get(name.value()), today))
                .build();
        return catalogue -> {
            try {
                catalogue.read(one, "");
                return true;
            } catch (ProblemException noAnswer) {
                return false;
            }
        };
    }

    /** With every day that is counted from today as the day that it is. */
    public static JsonObject counted(JsonObject facts, LocalDate today) {
        var counted = Json.createObjectBuilder();
        facts.forEach((name, value) -> counted.add(name, counted(value, today)));
        return counted.build();
    }

    private static JsonValue counted(JsonValue value, LocalDate today) {
        if (value instanceof JsonString text) {
            var day = SHIPPED_DAY.matcher(text.getString());
            if (day.matches()) {
                int days = day.group(1) == null ? 0 : Integer.parseInt(day.group(1));
                return Json.createValue(today.plusDays(days).toString());
            }
        }
        return value;
    }
}
