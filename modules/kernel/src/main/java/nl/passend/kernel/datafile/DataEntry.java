// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.datafile;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One object of a data file, which knows where it stands. */
public final class DataEntry {
    private final String place;
    private final JsonObject json;

    private DataEntry(String place, JsonObject json) {
        this.place = place;
        this.json = json;
    }

    /**
     * The whole of a file on the class path.
     *
     * @param owner class beside which the file stands
     */
    public static DataEntry read(Class<?> owner, String file) {
        try (InputStream stream = owner.getResourceAsStream(file)) {
            if (stream == null) {
                throw new DataFault(file, "is not in the jar");
            }
            return read(stream, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param name under which mistakes are told */
    public static DataEntry read(InputStream stream, String name) {
        try (var reader = Json.createReader(stream)) {
            return new DataEntry(name, reader.readObject());
        } catch (JsonException e) {
            throw new DataFault(name, "is not a JSON object (" + e.getMessage() + ")");
        }
    }

    /** Where this stands, for a mistake that only the caller can see. */
    public String place() {
        return place;
    }

    /** The same entry, told under what it is called instead of its number. */
    public DataEntry calledBy(String field) {
        int last = place.lastIndexOf(", ");
        return new DataEntry((last < 0 ? place : place.substring(0, last)) + ", " + text(field), json);
    }

    public DataFault fault(String field, String what) {
        return new DataFault(place + ", " + field, what);
    }

    public boolean has(String field) {
        return json.containsKey(field);
    }

    /** @throws DataFault when there is a field beside these: a misspelt one would be left out in silence */
    public DataEntry only(String... fields) {
        var unknown = new TreeSet<>(json.keySet());
        unknown.removeAll(Set.of(fields));
        if (!unknown.isEmpty()) {
            throw fault(unknown.first(), "is a field that nobody reads; known are " + String.join(", ", fields));
        }
        return this;
    }

    /** Not blank. */
    public String text(String field) {
        if (required(field) instanceof JsonString string && !string.getString().isBlank()) {
            return string.getString();
        }
        throw fault(field, "is not a text");
    }

    public Optional<String> findText(String field) {
        return has(field) ? Optional.of(text(field)) : Optional.empty();
    }

    public int number(String field) {
        if (required(field) instanceof JsonNumber number && number.isIntegral()) {
            return number.intValue();
        }
        throw fault(field, "is not a whole number");
    }

    public boolean flag(String field) {
        return switch (required(field).getValueType()) {
            case TRUE -> true;
            case FALSE -> false;
            default -> throw fault(field, "is neither true nor false");
        };
    }

    public LocalDate day(String field) {
        try {
            return LocalDate.parse(text(field));
        } catch (DateTimeException e) {
            throw fault(field, "is not a day such as 2026-11-22");
        }
    }

    public Period period(String field) {
        try {
            return Period.parse(text(field));
        } catch (DateTimeException e) {
            throw fault(field, "is not a period such as P1M");
        }
    }

    /** @param name what it is called in the file */
    public <T> T oneOf(String field, List<T> known, Function<T, String> name) {
        String text = text(field);
        return known.stream()
                .filter(one -> name.apply(one).equals(text))
                .findFirst()
                .orElseThrow(() ->
                        fault(field, "is none of " + known.stream().map(name).collect(Collectors.joining(", "))));
    }

    public Optional<URI> findAddress(String field) {
        return findText(field).map(text -> {
            if (!text.startsWith("https://")) {
                throw fault(field, "is not an address with https");
            }
            try {
                return URI.create(text);
            } catch (IllegalArgumentException e) {
                throw fault(field, "is not an address");
            }
        });
    }

    /** Empty when the field is absent. */
    public List<String> texts(String field) {
        var found = new ArrayList<String>();
        for (JsonValue value : array(field)) {
            if (!(value instanceof JsonString string)) {
                throw fault(field, "is not a list of texts");
            }
            found.add(string.getString());
        }
        return found;
    }

    /** The objects of a list, numbered from 1; empty when the field is absent. */
    public List<DataEntry> entries(String field) {
        var found = new ArrayList<DataEntry>();
        for (JsonValue value : array(field)) {
            if (!(value instanceof JsonObject object)) {
                throw fault(field, "is not a list of objects");
            }
            found.add(new DataEntry(place + ", " + field + " " + (found.size() + 1), object));
        }
        return found;
    }

    /**
     * The objects of a list in which each of these stands once, and nothing else.
     *
     * @param field of each object: of which of these it tells
     * @param name what that is called in the file
     */
    public <T> Map<T, DataEntry> oneForEach(String list, String field, List<T> known, Function<T, String> name) {
        var found = new LinkedHashMap<T, DataEntry>();
        for (DataEntry numbered : entries(list)) {
            var entry = numbered.calledBy(field);
            if (found.put(entry.oneOf(field, known, name), entry) != null) {
                throw entry.fault(field, "stands twice");
            }
        }
        known.stream().filter(one -> !found.containsKey(one)).findFirst().ifPresent(missing -> {
            throw fault(list, "tells nothing of " + name.apply(missing));
        });
        return found;
    }

    public DataEntry entry(String field) {
        if (required(field) instanceof JsonObject object) {
            return new DataEntry(place + ", " + field, object);
        }
        throw fault(field, "is not an object");
    }

    /** The fields of an object with their texts, in the order of the file. */
    public Map<String, String> textsByName(String field) {
        var entry = entry(field);
        var found = new LinkedHashMap<String, String>();
        entry.json.keySet().forEach(name -> found.put(name, entry.text(name)));
        return found;
    }

    /** The fields of an object that are objects themselves, in the order of the file. */
    public Map<String, DataEntry> entriesByName(String field) {
        var entry = entry(field);
        var found = new LinkedHashMap<String, DataEntry>();
        entry.json.keySet().forEach(name -> found.put(name, entry.entry(name)));
        return found;
    }

    /** The value as it stands. */
    public JsonValue value(String field) {
        return required(field);
    }

    public JsonObject json() {
        return json;
    }

    private JsonValue required(String field) {
        JsonValue value = json.get(field);
        if (value == null || value == JsonValue.NULL) {
            throw fault(field, "is missing");
        }
        return value;
    }

    private JsonArray array(String field) {
        if (!has(field)) {
            return JsonValue.EMPTY_JSON_ARRAY;
        }
        if (required(field) instanceof JsonArray array) {
            return array;
        }
        throw fault(field, "is not a list");
    }
}
