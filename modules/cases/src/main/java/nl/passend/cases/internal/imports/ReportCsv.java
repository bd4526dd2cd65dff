// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.imports;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.passend.cases.ImportLineView;

/**
 * A report as a table that a Dutch spreadsheet opens well. What came out of somebody's table goes back in as text: a cell that a
 * spreadsheet would take for a formula gets an apostrophe before it.
 */
final class ReportCsv implements AutoCloseable {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";
    private static final Map<String, String> WORDS = Map.of(
            LineState.ERROR.code(), "fout",
            LineState.HELD.code(), "wacht op een andere regel",
            LineState.DOUBLE.code(), "misschien dubbel",
            LineState.FAILED.code(), "niet gelukt",
            LineState.READY.code(), "goed",
            LineState.KNOWN.code(), "al overgenomen",
            LineState.MADE.code(), "overgenomen");

    private final CsvWriter writer;

    ReportCsv(OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        text.write(BYTE_ORDER_MARK);
        writer = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .quoteStrategy(QuoteStrategies.ALWAYS)
                .build(text);
        writer.writeRecord("regel", "kenmerk", "stand", "kolom", "wat er is");
    }

    void line(ImportLineView line) {
        if (line.problems().isEmpty()) {
            row(line, "", remark(line));
        }
        for (ImportLineView.Problem problem : line.problems()) {
            row(line, problem.column().orElse(""), problem.message());
        }
    }

    private void row(ImportLineView line, String column, String message) {
        writer.writeRecord(List.of(
                Integer.toString(line.line()),
                harmless(line.reference()),
                WORDS.get(line.state()),
                harmless(column),
                message));
    }

    private static String remark(ImportLineView line) {
        if (!line.doubleLines().isEmpty()) {
            return "Deze persoon staat ook op regel " + line.doubleLines().get(0) + ".";
        }
        if (line.waitsFor().isPresent()) {
            return "Kijk bij regel " + line.waitsFor().get() + ".";
        }
        return line.state().equals(LineState.DOUBLE.code())
                ? "Deze persoon staat misschien al in een zaak van uw team."
                : "";
    }

    static String harmless(String cell) {
        String bare = cell.stripLeading();
        boolean formula = !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0
                || !bare.isEmpty() && FORMULA.indexOf(bare.charAt(0)) >= 0;
        return formula ? "'" + cell : cell;
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
