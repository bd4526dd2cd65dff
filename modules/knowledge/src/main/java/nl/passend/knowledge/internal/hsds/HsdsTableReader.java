// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.hsds;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the tables of the standard, and puts every row inside the one it belongs to, as in JSON. */
final class HsdsTableReader {
    /** What stands by itself also in JSON. */
    private static final Set<String> TOP = Set.of("organization", "service", "location", "taxonomy", "taxonomy_term");

    /** A telephone may name its contact, its place and its service: it stands inside the nearest. */
    private static final List<String> NEAREST_FIRST =
            List.of("contact", "phone", "service_at_location", "location", "service", "organization");

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,40}(\\.\\d{1,40})?([eE][+-]?\\d{1,3})?");

    private static final Set<String> VALUES = Set.of("previous_value", "replacement_value");

    private final HsdsSink sink;
    private final DataPackage described;
    private final Map<String, Row> rows = new LinkedHashMap<>();

    HsdsTableReader(HsdsSink sink, DataPackage described) {
        this.sink = sink;
        this.described = described;
    }

    /** One row, and what stands inside it. */
    private static final class Row {
        private final HsdsTable table;
        private final JsonObject cells;
        private final String where;
        private final boolean right;
        private final List<Row> inside = new ArrayList<>();

        Row(HsdsTable table, JsonObject cells, String where, boolean right) {
            this.table = table;
            this.cells = cells;
            this.where = where;
            this.right = right;
        }

        String cell(String name) {
            return cells.getString(name, "");
        }

        /** The first wrong row in it, itself included. */
        Optional<Row> wrong() {
            return right ? inside.stream().flatMap(row -> row.wrong().stream()).findFirst() : Optional.of(this);
        }

        JsonObject whole() {
            if (inside.isEmpty()) {
                return cells;
            }
            var object = Json.createObjectBuilder(cells);
            for (HsdsField field : table.fields().values()) {
                if (field.type() == HsdsField.Type.MANY) {
                    var many = Json.createArrayBuilder();
                    inside.stream()
                            .filter(row -> row.table.name().equals(field.of()))
                            .forEach(row -> many.add(row.whole()));
                    var built = many.build();
                    if (!built.isEmpty()) {
                        object.add(field.name(), built);
                    }
                }
            }
            return object.build();
        }
    }

    void read(String file, InputStream stream) throws IOException {
        var table = HsdsTable.inFile(file);
        if (table.isEmpty()) {
            sink.leaveOut(new HsdsFault(file, "", "Deze tabel hoort niet bij HSDS en is niet gelezen."));
            return;
        }
        var csv = new Csv(stream);
        var columns = csv.next();
        int line = csv.line();
        for (List<String> cells = csv.next(); !cells.isEmpty(); cells = csv.next()) {
            if (cells.size() > 1 || !cells.get(0).isBlank()) {
                row(table.get(), columns, cells, file + ", regel " + line);
            }
            line = csv.line();
        }
    }

    private void row(HsdsTable table, List<String> columns, List<String> cells, String where) {
        var object = Json.createObjectBuilder();
        for (int i = 0; i < Math.min(columns.size(), cells.size()); i++) {
            var field = table.fields().get(columns.get(i));
            boolean mayBeEmpty = VALUES.contains(columns.get(i)) && table.name().equals("metadata");
            if (field == null && !cells.get(i).isEmpty()) {
                object.add(columns.get(i), described.value(table.file(), columns.get(i), cells.get(i)));
            } else if (field != null) {
                cell(object, field, cells.get(i), mayBeEmpty);
            }
        }
        var row = object.build();
        var faults = HsdsCheck.checkRow(table, row, where);
        var id = row.getString("id", "");
        boolean twice = rows.containsKey(key(table.name(), id));
        if (twice) {
            faults = List.of(new HsdsFault(where, "/id", "Geef deze regel een eigen id: dit id staat er al."));
        }
        faults.forEach(fault -> sink.refuse(table.name().equals("service") ? id : "", fault));
        if (!twice) {
            rows.put(key(table.name(), id.isEmpty() ? where : id), new Row(table, row, where, faults.isEmpty()));
        }
    }

    /** An empty cell is no value, except where a value was or became empty. */
    private static void cell(JsonObjectBuilder object, HsdsField field, String text, boolean mayBeEmpty) {
        if (text.isEmpty()) {
            if (mayBeEmpty) {
                object.add(field.name(), "");
            }
        } else if (field.type() == HsdsField.Type.NUMBER && NUMBER.matcher(text).matches()) {
            object.add(field.name(), new BigDecimal(text));
        } else if (!field.isNested()) {
            object.add(field.name(), text);
        }
    }

    /** All tables are there: tells what stands by itself, with everything that belongs to it. */
    void tell() {
        var byId = new HashMap<String, Row>();
        rows.values().forEach(row -> byId.putIfAbsent(row.cell("id"), row));
        var lost = new HashSet<Row>();
        for (Row row : rows.values()) {
            if (!TOP.contains(row.table.name())) {
                parent(row, byId).ifPresentOrElse(parent -> parent.inside.add(row), () -> lost.add(row));
            }
        }
        lost.stream()
                .filter(row -> row.right)
                .forEach(row -> sink.leaveOut(
                        new HsdsFault(row.where, "", "Deze regel hoort bij niets in dit bestand en is niet gelezen.")));
        rows.values().stream().filter(row -> TOP.contains(row.table.name())).forEach(this::tell);
    }

    private void tell(Row row) {
        var wrong = row.wrong();
        if (wrong.isEmpty()) {
            sink.take(row.table, row.whole(), row.where);
        } else if (row.right) {
            sink.refuse(
                    row.table.name().equals("service") ? row.cell("id") : "",
                    new HsdsFault(row.where, "", "Kijk eerst naar " + wrong.get().where + ", dat hierbij hoort."));
        }
    }

    private Optional<Row> parent(Row row, Map<String, Row> byId) {
        var name = row.table.name();
        if (name.equals("attribute") || name.equals("metadata")) {
            boolean attribute = name.equals("attribute");
            var id = row.cell(attribute ? "link_id" : "resource_id");
            var named = rows.get(key(row.cell(attribute ? "link_entity" : "resource_type"), id));
            return Optional.ofNullable(named == null ? byId.get(id) : named)
                    .filter(parent -> parent != row)
                    .filter(parent -> parent.table.manyOf(row.table).isPresent());
        }
        return NEAREST_FIRST.stream()
                .map(HsdsTable::of)
                .filter(parent -> parent.manyOf(row.table).isPresent())
                .flatMap(parent ->
                        Optional.ofNullable(rows.get(key(parent.name(), row.cell(parent.reference())))).stream())
                .filter(parent -> parent != row)
                .findFirst();
    }

    private static String key(String table, String id) {
        return table + "/" + id;
    }
}
