// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.hsds;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
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
        /** Those that the standard does not know, with what stands in them. */
        private final Map<String, String> own = new LinkedHashMap<>();

        private final Set<String> ids = new HashSet<>();

        Sheet(Path file, HsdsTable table) throws IOException {
            this.file = file;
            rows = new BufferedWriter(Files.newBufferedWriter(file));
            table.columns().forEach(field -> columns.add(field.name()));
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
            if (field == null && entry.getValue() != JsonValue.NULL) {
                sheet.own.merge(
                        entry.getKey(),
                        DataPackage.type(entry.getValue()),
                        (before, now) -> before.equals(now) ? now : DataPackage.ANY);
            }
            if (field == null || !field.isNested()) {
                cells.put(entry.getKey(), text(entry.getValue()));
            } else if (field.type() == HsdsField.Type.ONE) {
                var inside = HsdsTable.of(field.of());
                cells.putIfAbsent(
                        inside.reference(), entry.getValue().asJsonObject().getString("id"));
                add(inside, entry.getValue().asJsonObject(), ownerOf(object, inside));
            } else {
                many(table, id, HsdsTable.of(field.of()), entry.getValue().asJsonArray());
            }
        }
        if (first) {
            references.forEach(cells::putIfAbsent);
            write(sheet, cells);
        }
    }

    /** A programme inside a service need not name its organization; in a table it must. */
    private static Map<String, String> ownerOf(JsonObject service, HsdsTable inside) {
        var reference = HsdsTable.of("organization").reference();
        var owner = service.get("organization") instanceof JsonObject organization
                ? organization.getString("id")
                : service.getString(reference, "");
        return inside.fields().containsKey(reference) && !owner.isEmpty() ? Map.of(reference, owner) : Map.of();
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
        if (value instanceof JsonString string) {
            return string.getString();
        }
        if (value instanceof JsonNumber number) {
            return DataPackage.plain(number.bigDecimalValue());
        }
        return value == JsonValue.NULL ? "" : value.toString();
    }

    /**
     * Writes all tables as a zip, and before them what stands in them.
     *
     * @param licences under which they may be used
     */
    public void writeTo(OutputStream out, JsonArray licences) throws IOException {
        var zip = new ZipOutputStream(out);
        var own = new LinkedHashMap<HsdsTable, Map<String, String>>();
        sheets.forEach((name, sheet) -> own.put(HsdsTable.of(name), sheet.own));
        zip.putNextEntry(new ZipEntry(DataPackage.FILE));
        zip.write(DataPackage.describe(own, licences).toString().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
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
