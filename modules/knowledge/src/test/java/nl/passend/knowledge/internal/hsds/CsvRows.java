// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.hsds;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A table as rows with names, for comparing. */
public final class CsvRows {
    private CsvRows() {}

    /** By id, without empty cells. */
    public static List<Map<String, String>> of(byte[] table) throws IOException {
        var csv = new Csv(new ByteArrayInputStream(table));
        var columns = csv.next();
        var rows = new ArrayList<Map<String, String>>();
        for (List<String> cells = csv.next(); !cells.isEmpty(); cells = csv.next()) {
            var row = new TreeMap<String, String>();
            for (int i = 0; i < cells.size(); i++) {
                if (!cells.get(i).isEmpty()) {
                    row.put(columns.get(i), cells.get(i));
                }
            }
            rows.add(row);
        }
        rows.sort(Comparator.comparing(row -> row.get("id")));
        return rows;
    }
}
