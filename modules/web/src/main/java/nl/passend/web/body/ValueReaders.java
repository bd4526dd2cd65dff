// SPDX-License-Identifier: EUPL-1.2
package nl.passend.web.body;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.passend.kernel.rest.Body;

/** Knows how each type that a request record may have is written in JSON. */
final class ValueReaders {
    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 9999;
    private static final int LONGEST_DECIMAL = 30;

    private static final Map<Class<?>, ValueReader> SIMPLE = Map.of(
            String.class,
            ValueReaders::text,
            Integer.class,
            (json, pointer, problems) ->
                    whole(json, pointer, problems, Integer.MIN_VALUE, Integer.MAX_VALUE, Math::toIntExact),
            Long.class,
            (json, pointer, problems) -> whole(json, pointer, problems, Long.MIN_VALUE, Long.MAX_VALUE, n -> n),
            BigDecimal.class,
            ValueReaders::decimal,
            Boolean.class,
            ValueReaders::yesOrNo,
            UUID.class,
            parsed("Vul hier een id in, zoals 0190a2b4-….", ValueReaders::uuid),
            LocalDate.class,
            parsed("Vul een datum in als jaar-maand-dag, zoals 2026-05-31.", ValueReaders::date),
            Instant.class,
            parsed("Vul een moment in, zoals 2026-05-31T13:00:00Z.", ValueReaders::instant),
            // For what only the resource can check, such as facts, whose names and types are data.
            JsonObject.class,
            (json, pointer, problems) ->
                    json instanceof JsonObject ? json : wrong(problems, pointer, "Vul hier een object in: { … }."),
            JsonValue.class,
            (json, pointer, problems) -> json);

    private final Function<Class<?>, BodyShape> shapes;

    ValueReaders(Function<Class<?>, BodyShape> shapes) {
        this.shapes = shapes;
    }

    /** @throws IllegalArgumentException for a type that a request record cannot have */
    ValueReader of(Type type) {
        if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
            return list(of(generic.getActualTypeArguments()[0]));
        }
        if (type instanceof Class<?> simple) {
            if (SIMPLE.containsKey(simple)) {
                return SIMPLE.get(simple);
            }
            if (simple.isEnum()) {
                return oneOf(simple);
            }
            if (simple.isRecord() && simple.isAnnotationPresent(Body.class)) {
                return nested(shapes.apply(simple));
            }
        }
        throw new IllegalArgumentException(type.getTypeName() + " cannot stand in a request record");
    }

    private static Object text(JsonValue json, String pointer, BodyProblems problems) {
        if (!(json instanceof JsonString string)) {
            return wrong(problems, pointer, "Vul hier tekst in.");
        }
        return isCleanText(string.getString())
                ? string.getString()
                : wrong(problems, pointer, "Haal het onleesbare teken uit de tekst.");
    }

    /** No NUL, which cuts texts short elsewhere, and no half of a surrogate pair, which is no character at all. */
    static boolean isCleanText(String text) {
        return text.codePoints().noneMatch(c -> c == 0 || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    private static Object whole(
            JsonValue json, String pointer, BodyProblems problems, long least, long most, Function<Long, Object> cast) {
        if (json instanceof JsonNumber number) {
            try {
                long value = number.longValueExact();
                if (value >= least && value <= most) {
                    return cast.apply(value);
                }
            } catch (ArithmeticException notWhole) {
                // told below, like a number out of range
            }
        }
        return wrong(problems, pointer, "Vul een heel getal in.");
    }

    /** Numbers as people write them: one with an exponent of a billion would fill the memory as soon as it is written out. */
    private static Object decimal(JsonValue json, String pointer, BodyProblems problems) {
        if (json instanceof JsonNumber number) {
            BigDecimal value = number.bigDecimalValue();
            if (Math.abs(value.scale()) <= LONGEST_DECIMAL && value.precision() <= LONGEST_DECIMAL) {
                return value;
            }
        }
        return wrong(problems, pointer, "Vul een getal in, zoals 2.5.");
    }

    private static Object yesOrNo(JsonValue json, String pointer, BodyProblems problems) {
        return switch (json.getValueType()) {
            case TRUE -> true;
            case FALSE -> false;
            default -> wrong(problems, pointer, "Vul true of false in.");
        };
    }

    private static ValueReader parsed(String message, Function<String, Object> parse) {
        return (json, pointer, problems) -> {
            if (json instanceof JsonString string) {
                try {
                    return parse.apply(string.getString());
                } catch (DateTimeException | IllegalArgumentException unreadable) {
                    // told below, like a value that is no text
                }
            }
            return wrong(problems, pointer, message);
        };
    }

    private static UUID uuid(String text) {
        if (!UUID_TEXT.matcher(text).matches()) {
            throw new IllegalArgumentException();
        }
        return UUID.fromString(text);
    }

    private static LocalDate date(String text) {
        LocalDate date = LocalDate.parse(text);
        requireStorable(date.getYear());
        return date;
    }

    private static Instant instant(String text) {
        Instant instant = Instant.parse(text);
        requireStorable(instant.atOffset(ZoneOffset.UTC).getYear());
        return instant;
    }

    /** The years that a DATE of MariaDB holds. */
    private static void requireStorable(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException();
        }
    }

    private static ValueReader oneOf(Class<?> type) {
        Map<String, Object> values = Arrays.stream(type.getEnumConstants())
                .collect(Collectors.toMap(value -> ((Enum<?>) value).name(), Function.identity()));
        String message = "Kies een van deze: "
                + Arrays.stream(type.getEnumConstants())
                        .map(value -> ((Enum<?>) value).name())
                        .collect(Collectors.joining(", "))
                + ".";
        return (json, pointer, problems) -> json instanceof JsonString string && values.containsKey(string.getString())
                ? values.get(string.getString())
                : wrong(problems, pointer, message);
    }

    private static ValueReader list(ValueReader element) {
        return (json, pointer, problems) -> {
            if (!(json instanceof JsonArray array)) {
                return wrong(problems, pointer, "Vul hier een lijst in.");
            }
            List<Object> values = new ArrayList<>();
            for (int i = 0; i < array.size(); i++) {
                String place = Pointers.child(pointer, i);
                values.add(
                        array.get(i).getValueType() == ValueType.NULL
                                ? wrong(problems, place, "Vul dit in, of laat het weg.")
                                : element.read(array.get(i), place, problems));
            }
            return values.contains(null) ? null : List.copyOf(values);
        };
    }

    private static ValueReader nested(BodyShape shape) {
        return (json, pointer, problems) -> json instanceof JsonObject object
                ? shape.read(object, pointer, problems)
                : wrong(problems, pointer, "Vul hier een object in: { … }.");
    }

    private static Object wrong(BodyProblems problems, String pointer, String message) {
        problems.add(pointer, message);
        return null;
    }
}
