// SPDX-License-Identifier: EUPL-1.2
package nl.passend.personas.internal;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.passend.pluginapi.rules.FactType;
import nl.passend.pluginapi.rules.FactType.Option;
import nl.passend.pluginapi.rules.FactValue;

/** How an answer is written in JSON, by the type of its question. */
final class FactJson {
    private FactJson() {}

    /** Empty when it is no answer of this type. */
    static Optional<FactValue> read(FactType type, JsonValue json) {
        return value(type, json).filter(type::accepts);
    }

    private static Optional<FactValue> value(FactType type, JsonValue json) {
        if (type instanceof FactType.YesNo) {
            return switch (json.getValueType()) {
                case TRUE -> Optional.of(new FactValue.YesNo(true));
                case FALSE -> Optional.of(new FactValue.YesNo(false));
                default -> Optional.empty();
            };
        }
        if (type instanceof FactType.WholeNumber) {
            return json instanceof JsonNumber number ? whole(number) : Optional.empty();
        }
        if (type instanceof FactType.SomeOf) {
            return json instanceof JsonArray array ? codes(array) : Optional.empty();
        }
        if (json instanceof JsonString string) {
            return type instanceof FactType.Day
                    ? day(string.getString())
                    : Optional.of(new FactValue.Code(string.getString()));
        }
        return Optional.empty();
    }

    private static Optional<FactValue> whole(JsonNumber number) {
        try {
            return Optional.of(new FactValue.WholeNumber(number.intValueExact()));
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }

    private static Optional<FactValue> day(String text) {
        try {
            var day = LocalDate.parse(text);
            return day.getYear() >= 1850 && day.getYear() <= 2200
                    ? Optional.of(new FactValue.Day(day))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<FactValue> codes(JsonArray array) {
        var codes = new LinkedHashSet<String>();
        for (JsonValue value : array) {
            if (!(value instanceof JsonString string)) {
                return Optional.empty();
            }
            codes.add(string.getString());
        }
        return Optional.of(new FactValue.Codes(codes));
    }

    static JsonValue write(FactValue value) {
        if (value instanceof FactValue.YesNo yesNo) {
            return yesNo.value() ? JsonValue.TRUE : JsonValue.FALSE;
        }
        if (value instanceof FactValue.WholeNumber number) {
            return Json.createValue(number.value());
        }
        if (value instanceof FactValue.Day day) {
            return Json.createValue(day.value().toString());
        }
        if (value instanceof FactValue.Code code) {
            return Json.createValue(code.value());
        }
        var codes = Json.createArrayBuilder();
        ((FactValue.Codes) value).values().stream().sorted().forEach(codes::add);
        return codes.build();
    }

    /** Tells what an answer of this type looks like. */
    static String hint(FactType type) {
        if (type instanceof FactType.YesNo) {
            return "Vul true of false in.";
        }
        if (type instanceof FactType.WholeNumber number) {
            return "Vul een heel getal in van " + number.least() + " tot en met " + number.most() + ".";
        }
        if (type instanceof FactType.Day) {
            return "Vul een datum in als jaar-maand-dag, zoals 2026-05-31.";
        }
        if (type instanceof FactType.OneOf choice) {
            return "Kies een van deze: "
                    + choice.options().stream().map(Option::code).collect(Collectors.joining(", ")) + ".";
        }
        return "Vul een lijst in met een of meer van deze: "
                + ((FactType.SomeOf) type).options().stream().map(Option::code).collect(Collectors.joining(", "))
                + ".";
    }
}
