// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.hsds;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Our record of the standard against the standard's own schemas, field by field. */
class HsdsModelTest {
    @Test
    void every_object_and_field_is_as_the_official_schemas_say() throws IOException {
        for (HsdsTable table : HsdsTable.all()) {
            var schema = read(OfficialSchemas.folder().resolve(table.name() + ".json"));

            assertThat(table.file()).as(table.name()).isEqualTo(schema.getString("path"));
            assertThat(fields(table)).as(table.name()).isEqualTo(fields(schema));
        }
    }

    @Test
    void no_object_of_the_standard_is_missing() throws IOException {
        try (var files = Files.list(OfficialSchemas.folder())) {
            var official = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json") && !name.equals("openapi.json"))
                    .map(name -> name.replace(".json", ""))
                    .collect(Collectors.toSet());

            assertThat(HsdsTable.all()).extracting(HsdsTable::name).containsExactlyInAnyOrderElementsOf(official);
        }
    }

    private static Map<String, String> fields(HsdsTable table) {
        var fields = new LinkedHashMap<String, String>();
        table.fields()
                .values()
                .forEach(field -> fields.put(
                        field.name(),
                        (field.required() ? "required " : "")
                                + (field.requiredInTable() ? "in table " : "")
                                + field.type()
                                + field.choices()
                                + field.of()));
        return fields;
    }

    private static Map<String, String> fields(JsonObject schema) {
        var required = names(schema, "required");
        var inTable = names(schema, "tabular_required");
        var fields = new LinkedHashMap<String, String>();
        schema.getJsonObject("properties").forEach((name, value) -> {
            var field = value.asJsonObject();
            fields.put(
                    name,
                    (required.contains(name) ? "required " : "")
                            + (inTable.contains(name) && !required.contains(name) ? "in table " : "")
                            + type(field));
        });
        return fields;
    }

    private static String type(JsonObject field) {
        if (field.containsKey("$ref")) {
            return "ONE[]" + object(field);
        }
        if (field.getString("type").equals("array")) {
            return "MANY[]" + object(field.getJsonObject("items"));
        }
        if (field.containsKey("enum")) {
            return "CHOICE" + field.getJsonArray("enum").getValuesAs(JsonString::getString);
        }
        var inTable = field.getString("datapackage_type", "");
        if (inTable.equals("date") || inTable.equals("time")) {
            return inTable.toUpperCase(java.util.Locale.ROOT) + "[]";
        }
        return switch (field.getString("format", field.getString("type"))) {
                    case "string" -> "TEXT";
                    case "number" -> "NUMBER";
                    case "uuid" -> "UUID";
                    case "uri" -> "URI";
                    case "email" -> "EMAIL";
                    case "date-time" -> "DATE_TIME";
                    default -> field.toString();
                }
                + "[]";
    }

    private static String object(JsonObject reference) {
        return reference.getString("$ref").replace(".json", "");
    }

    private static Set<String> names(JsonObject schema, String field) {
        return Set.copyOf(schema.getOrDefault(field, JsonValue.EMPTY_JSON_ARRAY).asJsonArray().stream()
                .map(name -> ((JsonString) name).getString())
                .toList());
    }

    private static JsonObject read(Path file) throws IOException {
        try (var reader = Json.createReader(Files.newInputStream(file))) {
            return reader.readObject();
        }
    }

    /** Also where the schemas are absent. */
    @Test
    void a_field_is_what_its_line_says() {
        assertThat(HsdsField.of("  status! one of: active, temporarily closed"))
                .isEqualTo(new HsdsField(
                        "status", HsdsField.Type.CHOICE, true, false, List.of("active", "temporarily closed"), ""));
        assertThat(HsdsField.of("  phones [phone]").of()).isEqualTo("phone");
        assertThat(HsdsTable.all()).hasSize(20);
    }
}
