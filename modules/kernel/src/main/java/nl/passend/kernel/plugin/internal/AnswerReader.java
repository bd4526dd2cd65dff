// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.plugin.internal;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.passend.kernel.plugin.Question;

/** Reads back what {@link AnswerWriter} wrote. */
final class AnswerReader {
    private AnswerReader() {}

    /** What was kept no longer fits the records: they changed since. */
    static final class NoLongerFits extends Exception {
        private static final long serialVersionUID = 1L;

        NoLongerFits(Throwable cause) {
            super(cause);
        }
    }

    /** The answer to a question. */
    @SuppressWarnings("unchecked")
    static <R> R read(String text, Question<?, R> question) throws NoLongerFits {
        try (var reader = Json.createReader(new StringReader(text))) {
            var json = reader.readValue();
            return (R) (question.list() ? list((JsonArray) json, question.element()) : value(json, question.element()));
        } catch (RuntimeException e) {
            throw new NoLongerFits(e);
        }
    }

    private static Object value(JsonValue json, Type type) {
        if (type instanceof ParameterizedType generic) {
            return container(json, generic);
        }
        var wanted = (Class<?>) type;
        if (wanted.isRecord()) {
            return record(json.asJsonObject(), wanted);
        }
        if (wanted.isSealed()) {
            return record(
                    json.asJsonObject(), permitted(wanted, json.asJsonObject().getString(AnswerWriter.KIND)));
        }
        return single(json, wanted);
    }

    private static Object container(JsonValue json, ParameterizedType generic) {
        var element = generic.getActualTypeArguments()[0];
        if (generic.getRawType() == Optional.class) {
            return json == JsonValue.NULL ? Optional.empty() : Optional.of(value(json, element));
        }
        var list = list(json.asJsonArray(), element);
        return generic.getRawType() == Set.class ? new LinkedHashSet<>(list) : list;
    }

    private static List<Object> list(JsonArray json, Type element) {
        return json.stream().map(entry -> value(entry, element)).toList();
    }

    private static Object record(JsonObject json, Class<?> type) {
        var components = type.getRecordComponents();
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var values = Arrays.stream(components)
                .map(component -> value(json.get(component.getName()), component.getGenericType()))
                .toArray();
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (NoSuchMethodException
                | InstantiationException
                | IllegalAccessException
                | InvocationTargetException e) {
            throw new IllegalArgumentException(type.getName(), e);
        }
    }

    private static Class<?> permitted(Class<?> sealedType, String name) {
        return Arrays.stream(sealedType.getPermittedSubclasses())
                .filter(type -> type.getSimpleName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(sealedType.getName() + ": " + name));
    }

    private static Object single(JsonValue json, Class<?> type) {
        if (type == boolean.class || type == Boolean.class) {
            return json == JsonValue.TRUE;
        }
        if (type == int.class || type == Integer.class) {
            return ((JsonNumber) json).intValueExact();
        }
        if (type == long.class || type == Long.class) {
            return ((JsonNumber) json).longValueExact();
        }
        return textual(((JsonString) json).getString(), type);
    }

    private static Object textual(String text, Class<?> type) {
        if (type == String.class) {
            return text;
        }
        if (type == LocalDate.class) {
            return LocalDate.parse(text);
        }
        if (type == LocalTime.class) {
            return LocalTime.parse(text);
        }
        if (type == Instant.class) {
            return Instant.parse(text);
        }
        if (type == URI.class) {
            return URI.create(text);
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(type.getName() + ": " + text));
    }
}
