// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.hsds;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Tables as text (RFC 4180): commas, double quotes, UTF-8 with or without a byte order mark. */
final class Csv {
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private final BufferedReader reader;
    private int line = 1;

    Csv(InputStream stream) throws IOException {
        reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
    }

    /** The line on which the row that comes next begins. */
    int line() {
        return line;
    }

    /** @return empty at the end */
    List<String> next() throws IOException {
        var row = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int one = reader.read(); one >= 0; one = reader.read()) {
            if (one == '\n') {
                line++;
            }
            if (quoted) {
                quoted = !isQuoteAtEnd(one, cell);
            } else if (one == '"') {
                quoted = true;
            } else if (one == ',') {
                row.add(cell.toString());
                cell.setLength(0);
            } else if (one == '\n') {
                row.add(cell.toString());
                return row;
            } else if (one != '\r') {
                cell.append((char) one);
            }
        }
        if (!row.isEmpty() || cell.length() > 0) {
            row.add(cell.toString());
        }
        return row;
    }

    private boolean isQuoteAtEnd(int one, StringBuilder cell) throws IOException {
        if (one != '"') {
            cell.append((char) one);
            return false;
        }
        reader.mark(1);
        if (reader.read() == '"') {
            cell.append('"');
            return false;
        }
        reader.reset();
        return true;
    }

    static String row(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        return text.isEmpty() || text.chars().noneMatch(one -> one == ',' || one == '"' || one == '\n' || one == '\r')
                ? text
                : '"' + text.replace("\"", "\"\"") + '"';
    }
}
