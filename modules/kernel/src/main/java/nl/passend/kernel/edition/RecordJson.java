// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.edition;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.passend.kernel.datafile.DataEntry;
import nl.passend.kernel.datafile.DataFault;
import nl.passend.kernel.problem.FieldProblem;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;

/**
 * Contents as JSON: records of String, Integer, Boolean, LocalDate, URI (https), enums by name, other records, and Optional or
 * List of those. What is empty is left out, so that a version keeps its text when its record later gets one more component.
 */
public final class RecordJson {
    private RecordJson() {}

    public static JsonObject write(Record content) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        for (RecordComponent component : content.getClass().getRecordComponents()) {
            value(get(content, component)).ifPresent(value -> json.add(component.getName(), value));
        }
        return json.build();
    }

    private static Optional<JsonValue> value(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.flatMap(RecordJson::value);
        }
        if (value instanceof Collection<?> entries) {
            JsonArrayBuilder array = Json.createArrayBuilder();
            entries.forEach(entry -> value(entry).ifPresent(array::add));
            return entries.isEmpty() ? Optional.empty() : Optional.of(array.build());
        }
        if (value instanceof Record record) {
            return Optional.of(write(record));
        }
        if (value instanceof Boolean yes) {
            return Optional.of(yes ? JsonValue.TRUE : JsonValue.FALSE);
        }
        if (value instanceof Integer number) {
            return Optional.of(Json.createValue(number));
        }
        return Optional.of(Json.createValue(value instanceof Enum<?> constant ? constant.name() : value.toString()));
    }

    private static Object get(Record record, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("A record does not let itself be read: " + record.getClass(), e);
        }
    }

    /**
     * What somebody sent, with nothing taken for granted.
     *
     * @param pointer JSON pointer of the object within what was sent, such as {@code /content}
     * @throws ProblemException INVALID with one problem for each field that is unknown, missing or no value of its type
     */
    public static <T extends Record> T read(JsonObject json, Class<T> type, String pointer) {
        RecordReader reader = new RecordReader(true);
        T content = reader.record(json, type, pointer);
        refuse(reader.problems());
        return content;
    }

    /** @throws DataFault naming every field that does not fit */
    public static <T extends Record> T read(DataEntry entry, Class<T> type) {
        RecordReader reader = new RecordReader(true);
        T content = reader.record(entry.json(), type, "");
        if (!reader.problems().isEmpty()) {
            throw new DataFault(entry.place(), "does not fit: " + reader.problems());
        }
        return content;
    }

    /** What {@link #write} wrote, perhaps before the record got a component more or less. */
    public static <T extends Record> T readKept(JsonObject json, Class<T> type) {
        RecordReader reader = new RecordReader(false);
        T content = reader.record(json, type, "");
        if (!reader.problems().isEmpty()) {
            throw new IllegalStateException(type.getName() + " no longer fits what was kept: "
                    + reader.problems().get(0).pointer());
        }
        return content;
    }

    static void refuse(List<FieldProblem> problems) {
        if (!problems.isEmpty()) {
            throw new ProblemException(ProblemType.INVALID, problems);
        }
    }
}
