// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.hsds;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Takes objects apart into the tables of the standard: what stands inside another gets a row of its own that names it. Own fields
 * become columns behind those of the standard; a list or an object in one is written as JSON. Rows wait in files, since the columns
 * are known at the end.
 */
public final class HsdsTableWriter implements AutoCloseable {
    private final Path folder;
    private final Map<String, Sheet> sheets = new LinkedHashMap<>();

    public HsdsTableWriter() throws IOException {
        folder = Files.createTempDirectory("hsds-tables");
    }

    private static final class Sheet {
        private final Path file;
        private final Writer rows;
        private final Set<String> columns = new LinkedHashSet<>();
        private final Set<String> ids = new HashSet<>();

        Sheet(Path file, HsdsTable table) throws IOException {
            this.file = file;
            rows = new BufferedWriter(Files.newBufferedWriter(file));
            table.fields().values().stream()
                    .filter(field -> !field.isNested())
                    .forEach(field -> columns.add(field.name()));
        }
    }

    /** Something that stands by itself, with all that stands inside it. */
    public void add(HsdsTable table, JsonObject object) throws IOException {
        add(table, object, Map.of());
    }

    private void add(HsdsTable table, JsonObject object, Map<String, String> references) throws IOException {
        var id = object.getString("id");
        var sheet = sheets.get(table.name());
        if (sheet == null) {
            sheet = new Sheet(folder.resolve(table.file()), table);
            sheets.put(table.name(), sheet);
        }
        boolean first = sheet.ids.add(id);
        var cells = new LinkedHashMap<String, String>();
        for (var entry : object.entrySet()) {
            var field = table.fields().get(entry.getKey());
            if (field == null || !field.isNested()) {
                cells.put(entry.getKey(), text(entry.getValue()));
            } else if (field.type() == HsdsField.Type.ONE) {
                var inside = HsdsTable.of(field.of());
                cells.putIfAbsent(
                        inside.reference(), entry.getValue().asJsonObject().getString("id"));
                add(inside, entry.getValue().asJsonObject(), Map.of());
            } else {
                many(table, id, HsdsTable.of(field.of()), entry.getValue().asJsonArray());
            }
        }
        if (first) {
            references.forEach(cells::putIfAbsent);
            write(sheet, cells);
        }
    }

    private void many(HsdsTable table, String id, HsdsTable inside, JsonArray many) throws IOException {
        Map<String, String> references =
                switch (inside.name()) {
                    case "attribute" -> Map.of("link_id", id, "link_entity", table.name());
                    case "metadata" -> Map.of("resource_id", id, "resource_type", table.name());
                    default -> Map.of(table.reference(), id);
                };
        for (JsonValue one : many) {
            add(inside, one.asJsonObject(), references);
        }
    }

    private static void write(Sheet sheet, Map<String, String> cells) throws IOException {
        sheet.columns.addAll(cells.keySet());
        List<String> row = new ArrayList<>();
        sheet.columns.forEach(column -> row.add(cells.getOrDefault(column, "")));
        sheet.rows.write(Csv.row(row));
    }

    private static String text(JsonValue value) {
        return value instanceof JsonString string
                ? string.getString()
                : value == JsonValue.NULL ? "" : value.toString();
    }

    /** Writes all tables as a zip. */
    public void writeTo(OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out);
        for (Sheet sheet : sheets.values()) {
            sheet.rows.close();
            zip.putNextEntry(new ZipEntry(sheet.file.getFileName().toString()));
            zip.write(Csv.row(List.copyOf(sheet.columns)).getBytes(StandardCharsets.UTF_8));
            Files.copy(sheet.file, zip);
            zip.closeEntry();
        }
        zip.finish();
    }

    @Override
    public void close() {
        try {
            for (Sheet sheet : sheets.values()) {
                sheet.rows.close();
                Files.deleteIfExists(sheet.file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
