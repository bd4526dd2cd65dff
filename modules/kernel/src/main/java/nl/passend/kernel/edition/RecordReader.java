// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.edition;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.passend.kernel.problem.FieldProblem;

/** Makes a record of JSON, and collects everything that is wrong before it gives up. */
final class RecordReader {
    private static final int MOST_ENTRIES = 200;
    private static final int LONGEST_TEXT = 10_000;

    private final boolean strict;
    private final List<FieldProblem> problems = new ArrayList<>();

    /** @param strict whether a field that nobody reads is a mistake */
    RecordReader(boolean strict) {
        this.strict = strict;
    }

    List<FieldProblem> problems() {
        return problems;
    }

    /** @return null when something in it is wrong */
    <T extends Record> T record(JsonObject json, Class<T> type, String pointer) {
        int before = problems.size();
        RecordComponent[] components = type.getRecordComponents();
        if (strict) {
            var known = Arrays.stream(components).map(RecordComponent::getName).collect(Collectors.toSet());
            json.keySet().stream()
                    .filter(name -> !known.contains(name))
                    .forEach(name -> problem(
                            name.matches("\\w{1,60}") ? pointer + "/" + name : pointer,
                            "Dit veld bestaat niet. Haal het weg, of kijk of de naam klopt."));
        }
        Object[] values = Arrays.stream(components)
                .map(component -> value(
                        json.get(component.getName()), component.getGenericType(), pointer + "/" + component.getName()))
                .toArray();
        return problems.size() == before ? made(type, components, values) : null;
    }

    private static <T extends Record> T made(Class<T> type, RecordComponent[] components, Object[] values) {
        try {
            var constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (NoSuchMethodException
                | InstantiationException
                | IllegalAccessException
                | InvocationTargetException e) {
            throw new IllegalStateException(type.getName() + " cannot be made of its own parts", e);
        }
    }

    private Object value(JsonValue json, Type type, String pointer) {
        boolean absent = json == null || json == JsonValue.NULL;
        if (type instanceof ParameterizedType generic) {
            Type element = generic.getActualTypeArguments()[0];
            if (generic.getRawType() == Optional.class) {
                return absent ? Optional.empty() : Optional.ofNullable(value(json, element, pointer));
            }
            return absent ? List.of() : list(json, element, pointer);
        }
        if (absent) {
            return type == boolean.class ? Boolean.FALSE : problem(pointer, "Vul dit in.");
        }
        return single(json, (Class<?>) type, pointer);
    }

    private List<Object> list(JsonValue json, Type element, String pointer) {
        if (!(json instanceof JsonArray array)) {
            problem(pointer, "Vul hier een lijst in.");
            return List.of();
        }
        if (array.size() > MOST_ENTRIES) {
            problem(pointer, "Houd het bij " + MOST_ENTRIES + " regels.");
            return List.of();
        }
        var values = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            values.add(value(array.get(i), element, pointer + "/" + i));
        }
        return values.stream().filter(Objects::nonNull).toList();
    }

    private Object single(JsonValue json, Class<?> type, String pointer) {
        if (type.isRecord()) {
            return json instanceof JsonObject object
                    ? record(object, type.asSubclass(Record.class), pointer)
                    : problem(pointer, "Vul hier een object in: { … }.");
        }
        if (type == boolean.class || type == Boolean.class) {
            return json == JsonValue.TRUE || json == JsonValue.FALSE
                    ? Boolean.valueOf(json == JsonValue.TRUE)
                    : problem(pointer, "Vul true of false in.");
        }
        if (type == int.class || type == Integer.class) {
            return json instanceof JsonNumber number && fits(number)
                    ? (Object) number.intValue()
                    : problem(pointer, "Vul een heel getal in.");
        }
        if (!(json instanceof JsonString string)) {
            return problem(pointer, "Vul hier tekst in.");
        }
        return textual(string.getString(), type, pointer);
    }

    /** Looks at the scale first: written out, one short number can be longer than the memory. */
    private static boolean fits(JsonNumber number) {
        var value = number.bigDecimalValue();
        return value.scale() == 0 && value.precision() < 10;
    }

    private Object textual(String text, Class<?> type, String pointer) {
        if (type == String.class) {
            if (text.length() > LONGEST_TEXT) {
                return problem(pointer, "Maak dit korter: " + LONGEST_TEXT + " tekens is het meeste.");
            }
            return text.indexOf('\0') >= 0 ? problem(pointer, "Haal het onleesbare teken uit de tekst.") : text;
        }
        try {
            if (type == LocalDate.class) {
                return LocalDate.parse(text);
            }
            if (type == URI.class) {
                return text.startsWith("https://") && text.length() < 500
                        ? URI.create(text)
                        : problem(pointer, "Vul een adres in dat met https:// begint.");
            }
        } catch (java.time.DateTimeException e) {
            return problem(pointer, "Vul een datum in als jaar-maand-dag, zoals 2026-05-31.");
        } catch (IllegalArgumentException e) {
            return problem(pointer, "Vul een adres in dat met https:// begint.");
        }
        return constant(text, type, pointer);
    }

    private Object constant(String text, Class<?> type, String pointer) {
        Object[] constants = type.getEnumConstants();
        if (constants == null) {
            throw new IllegalStateException(type.getName() + " cannot stand in a content");
        }
        return Arrays.stream(constants)
                .filter(constant -> ((Enum<?>) constant).name().equals(text))
                .findFirst()
                .orElseGet(() -> problem(
                        pointer,
                        "Kies een van deze: "
                                + Arrays.stream(constants).map(Object::toString).collect(Collectors.joining(", "))
                                + "."));
    }

    private Object problem(String pointer, String message) {
        problems.add(new FieldProblem(pointer, message));
        return null;
    }
}
