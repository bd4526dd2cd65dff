// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.catalogue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Days of examples stand there as {@code today-35}, so that they stay true. */
public final class RelativeDays {
    private static final Pattern SHAPE = Pattern.compile("today([+-]\\d+)");

    private RelativeDays() {}

    public static JsonObject counted(JsonObject facts, LocalDate today) {
        var counted = Json.createObjectBuilder();
        facts.forEach((name, value) -> counted.add(name, counted(value, today)));
        return counted.build();
    }

    private static JsonValue counted(JsonValue value, LocalDate today) {
        if (value instanceof JsonString text) {
            var match = SHAPE.matcher(text.getString());
            if (match.matches()) {
                return Json.createValue(
                        today.plusDays(Integer.parseInt(match.group(1))).toString());
            }
        }
        return value;
    }
}
