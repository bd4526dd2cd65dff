// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.hsds;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.InputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;

/**
 * The {@code datapackage.json} that stands beside tables: which there are, what is in their columns, and under which licence they may be
 * used (Frictionless Data Package and Table Schema 1, as the standard asks of tables). Own columns tell here that a cell holds a number,
 * a list or an object, so that reading gives back what was written.
 */
final class DataPackage {
    static final String FILE = "datapackage.json";
    /** In a Data Package and at the end of our JSON; the standard has no place of its own for it. */
    static final String LICENCES = "licenses";
    /** What different rows hold differently. */
    static final String ANY = "any";

    /** Beside tables that nobody described. */
    static final DataPackage NONE = new DataPackage(JsonValue.EMPTY_JSON_ARRAY, Map.of());

    private static final Set<String> NOT_TEXT = Set.of("number", "integer", "boolean", "object", "array");
    private static final String NAME = "name";
    private static final String TYPE = "type";
    private static final String STRING = "string";
    private static final String FORMAT = "format";

    private final JsonArray licences;
    private final Map<String, Map<String, String>> types;

    private DataPackage(JsonArray licences, Map<String, Map<String, String>> types) {
        this.licences = licences;
        this.types = types;
    }

    /** As they came; empty when it names none. */
    JsonArray licences() {
        return licences;
    }

    /** @throws UnreadableFile when it is no JSON object */
    static DataPackage read(InputStream stream) {
        try (var reader = Json.createReader(stream)) {
            var read = reader.readObject();
            var types = new HashMap<String, Map<String, String>>();
            objects(read, "resources").forEach(resource -> {
                var path = text(resource, "path");
                types.put(path.substring(path.lastIndexOf('/') + 1), types(resource));
            });
            return new DataPackage(licences(read), types);
        } catch (JsonException | ClassCastException | IllegalStateException e) {
            throw new UnreadableFile("Dit datapackage.json is geen goede JSON. Laat het weg of maak het opnieuw.");
        }
    }

    /** Older ones name a single one as {@code license}. */
    private static JsonArray licences(JsonObject read) {
        if (read.get(LICENCES) instanceof JsonArray many) {
            return many;
        }
        return read.containsKey("license")
                ? Json.createArrayBuilder().add(read.get("license")).build()
                : JsonValue.EMPTY_JSON_ARRAY;
    }

    private static Map<String, String> types(JsonObject resource) {
        var types = new HashMap<String, String>();
        if (resource.get("schema") instanceof JsonObject schema) {
            objects(schema, "fields").forEach(field -> types.put(text(field, NAME), text(field, TYPE)));
        }
        return types;
    }

    private static List<JsonObject> objects(JsonObject object, String field) {
        return object.get(field) instanceof JsonArray array
                ? array.stream()
                        .filter(JsonObject.class::isInstance)
                        .map(JsonValue::asJsonObject)
                        .toList()
                : List.of();
    }

    private static String text(JsonObject object, String field) {
        return object.get(field) instanceof JsonString string ? string.getString() : "";
    }

    /** What a filled cell of an own column holds; its text when it holds nothing else. */
    JsonValue value(String file, String column, String cell) {
        var type = types.getOrDefault(file, Map.of()).getOrDefault(column, STRING);
        return NOT_TEXT.contains(type)
                ? parsed(type, cell).orElseGet(() -> Json.createValue(cell))
                : Json.createValue(cell);
    }

    private static Optional<JsonValue> parsed(String type, String cell) {
        try (var parser = Json.createParser(new StringReader(cell))) {
            parser.next();
            var read = parser.getValue();
            boolean whole = !parser.hasNext();
            return whole && (type.equals("integer") ? "number" : type).equals(type(read))
                    ? Optional.of(read)
                    : Optional.empty();
        } catch (JsonException | NoSuchElementException e) {
            return Optional.empty();
        }
    }

    /** As the Table Schema calls what this is. */
    static String type(JsonValue value) {
        return switch (value.getValueType()) {
            case NUMBER -> "number";
            case TRUE, FALSE -> "boolean";
            case OBJECT -> "object";
            case ARRAY -> "array";
            default -> STRING;
        };
    }

    /** A number as people write it, unless that would take pages. */
    static String plain(BigDecimal number) {
        int most = 30;
        return Math.abs(number.scale()) <= most && number.precision() <= most
                ? number.toPlainString()
                : number.toString();
    }

    /**
     * Describes tables.
     *
     * @param ownColumns of each table that is there: those that the standard does not know, with their types
     */
    static JsonObject describe(Map<HsdsTable, Map<String, String>> ownColumns, JsonArray licences) {
        var resources = Json.createArrayBuilder();
        ownColumns.forEach((table, own) -> resources.add(resource(table, own, ownColumns.keySet())));
        var described = Json.createObjectBuilder()
                .add(NAME, "human_services_data")
                .add("title", "Human Services Data Specification")
                .add("version", "3.0")
                .add("homepage", "https://docs.openreferral.org/en/3.0/")
                .add("profile", "tabular-data-package");
        if (!licences.isEmpty()) {
            described.add(LICENCES, licences);
        }
        return described.add("resources", resources).build();
    }

    private static JsonObject resource(HsdsTable table, Map<String, String> own, Set<HsdsTable> there) {
        var fields = Json.createArrayBuilder();
        table.columns().forEach(field -> fields.add(field(field)));
        own.forEach((name, type) ->
                fields.add(Json.createObjectBuilder().add(NAME, name).add(TYPE, type)));
        var schema = Json.createObjectBuilder().add("fields", fields).add("primaryKey", "id");
        var keys = Json.createArrayBuilder();
        references(table, there)
                .forEach((field, resource) -> keys.add(Json.createObjectBuilder()
                        .add("fields", field)
                        .add(
                                "reference",
                                Json.createObjectBuilder()
                                        .add("resource", resource.equals(table.name()) ? "" : resource)
                                        .add("fields", "id"))));
        var built = keys.build();
        if (!built.isEmpty()) {
            schema.add("foreignKeys", built);
        }
        return Json.createObjectBuilder()
                .add(NAME, table.name())
                .add("path", table.file())
                .add(FORMAT, "csv")
                .add("mediatype", "text/csv")
                .add("encoding", "utf-8")
                .add("profile", "tabular-data-resource")
                .add("schema", schema)
                .build();
    }

    private static JsonObject field(HsdsField field) {
        JsonObjectBuilder described = Json.createObjectBuilder().add(NAME, field.name());
        switch (field.type()) {
            case NUMBER -> described.add(TYPE, "number");
            case DATE -> described.add(TYPE, "date");
            case TIME -> described.add(TYPE, "time");
            case DATE_TIME -> described.add(TYPE, "datetime");
            case UUID -> described.add(TYPE, STRING).add(FORMAT, "uuid");
            case URI -> described.add(TYPE, STRING).add(FORMAT, "uri");
            case EMAIL -> described.add(TYPE, STRING).add(FORMAT, "email");
            default -> described.add(TYPE, STRING);
        }
        var constraints = Json.createObjectBuilder().add("required", field.required() || field.requiredInTable());
        if (field.name().equals("id")) {
            constraints.add("unique", true);
        }
        if (field.type() == HsdsField.Type.CHOICE) {
            constraints.add("enum", Json.createArrayBuilder(field.choices()));
        }
        return described.add("constraints", constraints).build();
    }

    /** Columns that name a row of a table that is there. */
    private static Map<String, String> references(HsdsTable table, Set<HsdsTable> there) {
        var references = new LinkedHashMap<String, String>();
        for (HsdsField field : table.columns()) {
            there.stream()
                    .filter(other -> field.name().equals(other.reference())
                            || field.name().equals("parent_" + other.reference())
                            || field.name().equals("parent_id") && other.equals(table))
                    .forEach(other -> references.put(field.name(), other.name()));
        }
        return references;
    }
}
