// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.hsds;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One kind of object of the standard, as {@code hsds_3_0.txt} tells.
 *
 * @param name in the singular, such as {@code service_at_location}
 * @param file the table of these objects
 */
public record HsdsTable(String name, String file, Map<String, HsdsField> fields) {
    private static final String MODEL = "/nl/passend/knowledge/hsds/hsds_3_0.txt";

    /** Read when somebody first asks: nothing of it is loaded when the server starts. */
    private static final class Model {
        static final Map<String, HsdsTable> TABLES = read();
    }

    public HsdsTable {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** @throws IllegalArgumentException when the standard knows no such object */
    public static HsdsTable of(String name) {
        return Optional.ofNullable(Model.TABLES.get(name)).orElseThrow(() -> new IllegalArgumentException(name));
    }

    /** @param file such as {@code services.csv} */
    public static Optional<HsdsTable> inFile(String file) {
        return all().stream().filter(table -> table.file.equals(file)).findFirst();
    }

    public static Collection<HsdsTable> all() {
        return Model.TABLES.values();
    }

    /** The field for objects that refer to this one: {@code service_id}. */
    String reference() {
        return name + "_id";
    }

    /** What stands in its table: everything but what has rows of its own. */
    List<HsdsField> columns() {
        return fields.values().stream().filter(field -> !field.isNested()).toList();
    }

    /** Where many objects of this kind may stand inside this one. */
    Optional<HsdsField> manyOf(HsdsTable child) {
        return fields.values().stream()
                .filter(field ->
                        field.type() == HsdsField.Type.MANY && field.of().equals(child.name))
                .findFirst();
    }

    private static Map<String, HsdsTable> read() {
        var tables = new LinkedHashMap<String, HsdsTable>();
        try (var lines = new BufferedReader(
                new InputStreamReader(HsdsTable.class.getResourceAsStream(MODEL), StandardCharsets.UTF_8))) {
            String head = null;
            var fields = new ArrayList<HsdsField>();
            for (String line : lines.lines().filter(one -> !one.startsWith("#")).toList()) {
                if (line.startsWith(" ")) {
                    fields.add(HsdsField.of(line));
                } else {
                    put(tables, head, fields);
                    head = line;
                    fields.clear();
                }
            }
            put(tables, head, fields);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Collections.unmodifiableMap(tables);
    }

    private static void put(Map<String, HsdsTable> tables, String head, List<HsdsField> fields) {
        if (head != null) {
            var names = head.split(" ");
            var byName = new LinkedHashMap<String, HsdsField>();
            fields.forEach(field -> byName.put(field.name(), field));
            tables.put(names[0], new HsdsTable(names[0], names[1], byName));
        }
    }
}
