// SPDX-License-Identifier: EUPL-1.2
package nl.passend.web.body;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.rest.Patched;

/**
 * What one request record allows, worked out once. Reading goes component by component, so that a wrong type in one field does
 * not hide a broken constraint in another; the record itself is only made when all its parts are right.
 */
final class BodyShape {
    /** For texts without {@code @Size}: nothing is stored without an end. */
    static final int MAX_TEXT = 10_000;

    private static final Pattern SHOWABLE_NAME = Pattern.compile("[\\w.-]{1,60}");

    private final Class<?> type;
    private final Validator validator;
    private final Constructor<?> constructor;
    private final Map<String, Part> parts = new LinkedHashMap<>();

    /** @param bounded whether a constraint limits the length of this text; true for all that is no text */
    private record Part(String name, ValueReader reader, boolean patched, boolean bounded) {
        Object absent() {
            return patched ? Patched.absent() : null;
        }

        Object wrap(Object value) {
            return patched ? Patched.of(value) : value;
        }
    }

    /** @throws IllegalArgumentException when the record has a component that no body can have, such as a primitive */
    BodyShape(Class<?> type, ValueReaders readers, Validator validator) {
        this.type = type;
        this.validator = validator;
        RecordComponent[] components = type.getRecordComponents();
        this.constructor = canonical(type, components);
        for (RecordComponent component : components) {
            parts.put(component.getName(), part(component, readers));
        }
    }

    private Part part(RecordComponent component, ValueReaders readers) {
        boolean patched = component.getType() == Patched.class;
        Type valueType = patched
                ? ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0]
                : component.getGenericType();
        try {
            return new Part(
                    component.getName(),
                    readers.of(valueType),
                    patched,
                    valueType != String.class || isBounded(component, patched));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(type.getName() + "." + component.getName() + ": " + e.getMessage(), e);
        }
    }

    private static boolean isBounded(RecordComponent component, boolean patched) {
        AnnotatedType annotated = component.getAnnotatedType();
        AnnotatedElement bearer = patched
                ? ((AnnotatedParameterizedType) annotated).getAnnotatedActualTypeArguments()[0]
                : component.getAccessor();
        Size size = bearer.getAnnotation(Size.class);
        return size != null && size.max() < Integer.MAX_VALUE;
    }

    private static Constructor<?> canonical(Class<?> type, RecordComponent[] components) {
        try {
            Constructor<?> found = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            found.setAccessible(true);
            return found;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return the record; null when anything in it is wrong, with the problems added */
    Object read(JsonObject json, String pointer, BodyProblems problems) {
        int before = problems.count();
        for (String name : json.keySet()) {
            if (!parts.containsKey(name)) {
                boolean showable = SHOWABLE_NAME.matcher(name).matches();
                problems.add(
                        showable ? Pointers.child(pointer, name) : pointer,
                        "Dit veld bestaat niet. Haal het weg, of kijk of de naam klopt.");
            }
        }
        Object[] values = parts.values().stream()
                .map(part ->
                        readPart(part, json.get(part.name()), Pointers.child(pointer, part.name()), pointer, problems))
                .toArray();
        return problems.count() == before ? construct(values, pointer, problems) : null;
    }

    private Object readPart(Part part, JsonValue json, String place, String parent, BodyProblems problems) {
        int before = problems.count();
        Object value;
        if (json == null) {
            value = part.absent();
        } else if (json.getValueType() == ValueType.NULL) {
            value = part.wrap(null);
        } else {
            Object read = part.reader().read(json, place, problems);
            if (!part.bounded() && read instanceof String text && text.length() > MAX_TEXT) {
                problems.add(place, "Maak dit korter: " + MAX_TEXT + " tekens is het meeste.");
            }
            value = part.wrap(read);
        }
        if (problems.count() == before) {
            for (ConstraintViolation<?> violation : validator.validateValue(type, part.name(), value)) {
                problems.add(Pointers.below(parent, violation.getPropertyPath()), violation.getMessage());
            }
        }
        return value;
    }

    private Object construct(Object[] values, String pointer, BodyProblems problems) {
        try {
            Object made = constructor.newInstance(values);
            // Every component was checked above; what can still be broken are rules over the record as a whole.
            for (ConstraintViolation<?> violation : validator.validate(made)) {
                problems.add(Pointers.below(pointer, violation.getPropertyPath()), violation.getMessage());
            }
            return made;
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof ProblemException refusal) {
                throw refusal;
            }
            if (e.getCause() instanceof IllegalArgumentException) {
                problems.add(pointer, "Deze gegevens kunnen niet samen. Kijk ze na.");
                return null;
            }
            throw new IllegalStateException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
