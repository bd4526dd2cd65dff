// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.hsds;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** Our tables and what describes them, against the tabular form that the schemas of the standard tell. */
class DataPackageTest {
    @Test
    void every_table_is_described_as_the_official_schemas_say() throws IOException {
        var folder = OfficialSchemas.folder();
        var all = new LinkedHashMap<HsdsTable, Map<String, String>>();
        HsdsTable.all().forEach(table -> all.put(table, Map.of()));

        var described = DataPackage.describe(all, JsonValue.EMPTY_JSON_ARRAY).getJsonArray("resources");

        assertThat(described).hasSize(HsdsTable.all().size());
        for (JsonObject resource : described.getValuesAs(JsonObject.class)) {
            var official = official(folder.resolve(resource.getString("name") + ".json"));
            assertThat(resource.getString("path")).isEqualTo(official.getString("path"));
            assertThat(columns(resource)).as(resource.getString("name")).isEqualTo(officialColumns(official));
        }
    }

    @Test
    void what_is_written_stands_in_those_files_under_those_columns() throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(tables()))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.put(part.getName(), zip.readAllBytes());
            }
        }

        var described = json(parts.get("datapackage.json")).getJsonArray("resources");

        assertThat(parts.keySet()).first().isEqualTo("datapackage.json");
        assertThat(parts).hasSize(described.size() + 1);
        for (JsonObject resource : described.getValuesAs(JsonObject.class)) {
            var head = new String(parts.get(resource.getString("path")), StandardCharsets.UTF_8)
                    .lines()
                    .findFirst()
                    .orElseThrow();
            assertThat(List.of(head.split(",")))
                    .containsExactlyElementsOf(columns(resource).keySet());
        }
        assertThat(described.getValuesAs(JsonObject.class).stream()
                        .filter(resource -> resource.getString("name").equals("service"))
                        .map(resource -> resource.getJsonObject("schema").getJsonArray("foreignKeys"))
                        .map(JsonArray::toString))
                .singleElement()
                .asString()
                .contains("organization_id");
    }

    @Test
    void an_own_column_is_read_as_what_it_is_described_as_and_else_as_text() throws IOException {
        var described = DataPackage.read(stream("""
                {"license": {"name": "CC0-1.0"}, "resources": [{"path": "data/services.csv", "schema": {"fields": [
                    {"name": "x_lijst", "type": "array"}, {"name": "x_getal", "type": "number"}]}}]}"""));

        assertThat(described.value("services.csv", "x_lijst", "[1, \"twee\"]").asJsonArray())
                .hasSize(2);
        assertThat(described.value("services.csv", "x_getal", "1.50"))
                .isEqualTo(Json.createValue(new java.math.BigDecimal("1.50")));
        assertThat(described.value("services.csv", "x_getal", "1], [2")).isEqualTo(Json.createValue("1], [2"));
        assertThat(described.value("services.csv", "x_lijst", "geen lijst")).isEqualTo(Json.createValue("geen lijst"));
        assertThat(described.value("services.csv", "x_ander", "12")).isEqualTo(Json.createValue("12"));
        assertThat(described.licences().getJsonObject(0).getString("name")).isEqualTo("CC0-1.0");
    }

    private static byte[] tables() throws IOException {
        var service = Json.createObjectBuilder()
                .add("id", "11111111-1111-4111-8111-111111111111")
                .add("name", "Eetclub")
                .add("status", "active")
                .add("x_eigen", 3)
                .add(
                        "organization",
                        Json.createObjectBuilder()
                                .add("id", "22222222-2222-4222-8222-222222222222")
                                .add("name", "Stichting")
                                .add("description", "Kookt"))
                .build();
        var out = new ByteArrayOutputStream();
        try (var tables = new HsdsTableWriter()) {
            tables.add(HsdsTable.of("service"), service);
            tables.writeTo(out, JsonValue.EMPTY_JSON_ARRAY);
        }
        return out.toByteArray();
    }

    /** Each column with its type, format, choices and whether it must be filled. */
    private static Map<String, String> columns(JsonObject resource) {
        var columns = new LinkedHashMap<String, String>();
        for (JsonObject field :
                resource.getJsonObject("schema").getJsonArray("fields").getValuesAs(JsonObject.class)) {
            var constraints =
                    field.containsKey("constraints") ? field.getJsonObject("constraints") : JsonValue.EMPTY_JSON_OBJECT;
            columns.put(
                    field.getString("name"),
                    field.getString("type") + " " + field.getString("format", "") + " "
                            + (constraints.getBoolean("required", false) ? "required " : "")
                            + constraints.getOrDefault("enum", JsonValue.EMPTY_JSON_ARRAY));
        }
        return columns;
    }

    /** In a table stands what is no list and no object; a schema says apart how a text is written there. */
    private static Map<String, String> officialColumns(JsonObject schema) {
        var required = new ArrayList<String>();
        for (String list : List.of("required", "tabular_required")) {
            schema.getOrDefault(list, JsonValue.EMPTY_JSON_ARRAY)
                    .asJsonArray()
                    .getValuesAs(JsonString.class)
                    .forEach(name -> required.add(name.getString()));
        }
        var columns = new LinkedHashMap<String, String>();
        schema.getJsonObject("properties").forEach((name, value) -> {
            var field = value.asJsonObject();
            if (!field.containsKey("$ref") && !field.getString("type").equals("array")) {
                var type = field.getString("datapackage_type", field.getString("type"));
                columns.put(
                        name,
                        type + " " + (type.equals("string") ? field.getString("format", "") : "") + " "
                                + (required.contains(name) ? "required " : "")
                                + field.getOrDefault("enum", JsonValue.EMPTY_JSON_ARRAY));
            }
        });
        return columns;
    }

    private static JsonObject official(Path file) throws IOException {
        return json(Files.readAllBytes(file));
    }

    private static JsonObject json(byte[] bytes) {
        try (var reader = Json.createReader(new StringReader(new String(bytes, StandardCharsets.UTF_8)))) {
            return reader.readObject();
        }
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
