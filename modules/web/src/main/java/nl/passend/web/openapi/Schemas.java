// SPDX-License-Identifier: EUPL-1.2
package nl.passend.web.openapi;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import nl.passend.kernel.rest.Body;
import nl.passend.kernel.rest.Patched;

/** Describes the types that cross the API. Each record becomes a schema with a name, once. */
final class Schemas {
    private static final Map<Class<?>, JsonObject> SIMPLE = new HashMap<>();

    static {
        SIMPLE.put(String.class, type("string"));
        SIMPLE.put(UUID.class, type("string", "uuid"));
        SIMPLE.put(LocalDate.class, type("string", "date"));
        SIMPLE.put(Instant.class, type("string", "date-time"));
        SIMPLE.put(java.net.URI.class, type("string", "uri-reference"));
        SIMPLE.put(Boolean.class, type("boolean"));
        SIMPLE.put(boolean.class, type("boolean"));
        SIMPLE.put(Integer.class, type("integer", "int32"));
        SIMPLE.put(int.class, type("integer", "int32"));
        SIMPLE.put(Long.class, type("integer", "int64"));
        SIMPLE.put(long.class, type("integer", "int64"));
        SIMPLE.put(
                BigDecimal.class,
                Json.createObjectBuilder().add("type", "number").build());
        SIMPLE.put(Double.class, type("number", "double"));
        SIMPLE.put(double.class, type("number", "double"));
        SIMPLE.put(JsonValue.class, JsonValue.EMPTY_JSON_OBJECT);
    }

    private final Map<String, JsonObject> named = new TreeMap<>();
    private final Map<String, String> names = new HashMap<>();

    JsonObject all() {
        JsonObjectBuilder all = Json.createObjectBuilder();
        named.forEach(all::add);
        return all.build();
    }

    JsonObject of(Type type) {
        return of(type, Map.of());
    }

    private JsonObject of(Type type, Map<TypeVariable<?>, Type> variables) {
        if (type instanceof TypeVariable<?> variable) {
            return of(variables.getOrDefault(variable, Object.class), variables);
        }
        if (type instanceof ParameterizedType generic) {
            return ofGeneric(generic, variables);
        }
        if (type instanceof Class<?> simple) {
            if (SIMPLE.containsKey(simple)) {
                return SIMPLE.get(simple);
            }
            if (simple.isEnum()) {
                return ofEnum(simple);
            }
            if (simple.isRecord()) {
                return reference(simple, simple.getTypeName(), Map.of());
            }
        }
        return type("object");
    }

    private JsonObject ofGeneric(ParameterizedType generic, Map<TypeVariable<?>, Type> variables) {
        Class<?> raw = (Class<?>) generic.getRawType();
        Type first = generic.getActualTypeArguments()[0];
        if (Collection.class.isAssignableFrom(raw)) {
            return Json.createObjectBuilder(type("array"))
                    .add("items", of(first, variables))
                    .build();
        }
        if (raw == Optional.class || raw == Patched.class) {
            return of(first, variables);
        }
        if (raw.isRecord()) {
            Map<TypeVariable<?>, Type> bound = new HashMap<>();
            TypeVariable<?>[] parameters = raw.getTypeParameters();
            for (int i = 0; i < parameters.length; i++) {
                Type argument = generic.getActualTypeArguments()[i];
                bound.put(parameters[i], argument instanceof TypeVariable<?> v ? variables.get(v) : argument);
            }
            return reference(raw, generic.getTypeName(), bound);
        }
        return type("object");
    }

    private JsonObject reference(Class<?> record, String key, Map<TypeVariable<?>, Type> variables) {
        String name = names.get(key);
        if (name == null) {
            name = freeName(record, variables);
            names.put(key, name);
            named.put(name, type("object")); // a record may contain itself
            named.put(name, describe(record, variables));
        }
        return Json.createObjectBuilder()
                .add("$ref", "#/components/schemas/" + name)
                .build();
    }

    private JsonObject describe(Class<?> record, Map<TypeVariable<?>, Type> variables) {
        boolean request = record.isAnnotationPresent(Body.class);
        JsonObjectBuilder properties = Json.createObjectBuilder();
        JsonArrayBuilder required = Json.createArrayBuilder();
        boolean anyRequired = false;
        for (RecordComponent component : record.getRecordComponents()) {
            properties.add(component.getName(), property(component, variables));
            if (request && isRequired(component)) {
                required.add(component.getName());
                anyRequired = true;
            }
        }
        JsonObjectBuilder schema = Json.createObjectBuilder(type("object")).add("properties", properties);
        if (request) {
            schema.add("additionalProperties", false);
        }
        return anyRequired ? schema.add("required", required).build() : schema.build();
    }

    private JsonObject property(RecordComponent component, Map<TypeVariable<?>, Type> variables) {
        JsonObject bare = of(component.getGenericType(), variables);
        Size size = constraints(component).getAnnotation(Size.class);
        if (size == null || bare.containsKey("$ref")) {
            return bare;
        }
        String unit = bare.getString("type").equals("array") ? "Items" : "Length";
        JsonObjectBuilder bounded = Json.createObjectBuilder(bare);
        if (size.min() > 0) {
            bounded.add("min" + unit, size.min());
        }
        if (size.max() < Integer.MAX_VALUE) {
            bounded.add("max" + unit, size.max());
        }
        return bounded.build();
    }

    private static boolean isRequired(RecordComponent component) {
        return component.getType() != Patched.class
                && Arrays.stream(component.getAccessor().getAnnotations())
                        .anyMatch(a -> a instanceof NotNull || a instanceof NotBlank || a instanceof NotEmpty);
    }

    /** Where the constraints of a component stand: on itself, or on what is inside a patch. */
    private static AnnotatedElement constraints(RecordComponent component) {
        return component.getType() == Patched.class
                        && component.getAnnotatedType() instanceof AnnotatedParameterizedType patched
                ? patched.getAnnotatedActualTypeArguments()[0]
                : component.getAccessor();
    }

    private static JsonObject ofEnum(Class<?> type) {
        JsonArrayBuilder values = Json.createArrayBuilder();
        Arrays.stream(type.getEnumConstants()).forEach(value -> values.add(((Enum<?>) value).name()));
        return Json.createObjectBuilder(type("string")).add("enum", values).build();
    }

    /** {@code TeamsResource.Change} is called TeamsChange, {@code Listing<TeamItem>} ListingOfTeamItem. */
    private String freeName(Class<?> record, Map<TypeVariable<?>, Type> variables) {
        StringBuilder name = new StringBuilder();
        for (Class<?> outer = record.getEnclosingClass(); outer != null; outer = outer.getEnclosingClass()) {
            name.insert(0, outer.getSimpleName().replaceFirst("(Resource|View)$", ""));
        }
        name.append(record.getSimpleName());
        variables.values().stream().filter(Class.class::isInstance).forEach(argument -> name.append("Of")
                .append(((Class<?>) argument).getSimpleName()));
        String wanted = name.toString();
        int number = 2;
        while (named.containsKey(name.toString())) {
            name.setLength(wanted.length());
            name.append(number++);
        }
        return name.toString();
    }

    private static JsonObject type(String type) {
        return Json.createObjectBuilder(Map.<String, Object>of("type", type)).build();
    }

    private static JsonObject type(String type, String format) {
        return Json.createObjectBuilder()
                .add("type", type)
                .add("format", format)
                .build();
    }

    static JsonValue string() {
        return type("string");
    }
}
