// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.ImportView;
import nl.passend.kernel.persistence.Sql;
import nl.passend.kernel.vault.Cell;
import nl.passend.kernel.vault.Keyring;
import nl.passend.kernel.vault.SealedText;

/** What was found of each line, sealed like the lines themselves; some hundreds are written at once. */
@ApplicationScoped
class ReportTable {
    private static final int AT_ONCE = 250;
    private static final String COLUMNS =
            "SELECT place, number, state, file_number, found, file_id FROM cases_import_line";

    private final Sql sql;

    @Inject
    ReportTable(Sql sql) {
        this.sql = sql;
    }

    /**
     * @param place in the report
     * @param number of the line in the file
     * @param fileNumber lines of one file have one
     * @param file that was opened, or was there already
     */
    record Line(int place, int number, LineState state, int fileNumber, Found found, Optional<UUID> file) {}

    void write(UUID id, Keyring keys, List<Line> lines) {
        sql.run("DELETE FROM cases_import_line WHERE import_id = ?", id);
        for (int from = 0; from < lines.size(); from += AT_ONCE) {
            List<Line> some = lines.subList(from, Math.min(lines.size(), from + AT_ONCE));
            List<Object> values = new ArrayList<>();
            some.forEach(line -> Collections.addAll(
                    values,
                    id,
                    line.place(),
                    line.number(),
                    line.state(),
                    line.fileNumber(),
                    keys.seal(line.found().toJson(), cell(line.place())).bytes(),
                    line.file()));
            sql.run(
                    "INSERT INTO cases_import_line (import_id, place, number, state, file_number, found, file_id) VALUES "
                            + String.join(", ", Collections.nCopies(some.size(), "(?, ?, ?, ?, ?, ?, ?)")),
                    values.toArray());
        }
    }

    void drop(UUID id) {
        sql.run("DELETE FROM cases_import_line WHERE import_id = ?", id);
    }

    /** @param states empty: all @param after place of the last one seen */
    List<Line> page(UUID id, Keyring keys, Collection<LineState> states, int after, int most) {
        List<Object> values = new ArrayList<>(List.of(id, after));
        values.addAll(states);
        return sql.list(
                COLUMNS + " WHERE import_id = ? AND place > ?"
                        + (states.isEmpty() ? "" : " AND state IN (" + Sql.marks(states.size()) + ")")
                        + " ORDER BY place LIMIT " + most,
                row -> new Line(
                        row.getInt("place"),
                        row.getInt("number"),
                        LineState.valueOf(row.getString("state")),
                        row.getInt("file_number"),
                        Found.of(keys.open(new SealedText(row.getBytes("found")), cell(row.getInt("place")))),
                        Sql.optionalUuid(row, "file_id")),
                values.toArray());
    }

    List<ImportView.Count> counts(UUID id) {
        return sql.list(
                "SELECT state, COUNT(*) AS line_count, COUNT(DISTINCT file_number) AS files FROM cases_import_line"
                        + " WHERE import_id = ? GROUP BY state",
                row -> new ImportView.Count(
                        LineState.valueOf(row.getString("state")).code(),
                        row.getLong("line_count"),
                        row.getLong("files")),
                id);
    }

    /** Numbers of the files that have lines in one of these states. */
    List<Integer> filesIn(UUID id, Collection<LineState> states) {
        List<Object> values = new ArrayList<>(List.of(id));
        values.addAll(states);
        return sql.list(
                "SELECT DISTINCT file_number FROM cases_import_line WHERE import_id = ? AND state IN ("
                        + Sql.marks(states.size()) + ") ORDER BY file_number",
                row -> row.getInt("file_number"),
                values.toArray());
    }

    void became(UUID id, int fileNumber, LineState state, Optional<UUID> file) {
        sql.run(
                "UPDATE cases_import_line SET state = ?, file_id = ? WHERE import_id = ? AND file_number = ?",
                state,
                file,
                id,
                fileNumber);
    }

    /** Tells of the first line of a file why it was not opened. */
    void failed(UUID id, int fileNumber, Keyring keys, List<Wrong> why) {
        List<Line> lines = sql.list(
                COLUMNS + " WHERE import_id = ? AND file_number = ? ORDER BY number",
                row -> new Line(
                        row.getInt("place"),
                        row.getInt("number"),
                        LineState.valueOf(row.getString("state")),
                        row.getInt("file_number"),
                        Found.of(keys.open(new SealedText(row.getBytes("found")), cell(row.getInt("place")))),
                        Optional.empty()),
                id,
                fileNumber);
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Found before = line.found();
            Found found = new Found(
                    before.reference(),
                    i == 0 ? why : List.of(),
                    Optional.of(lines.get(0).number()).filter(first -> line != lines.get(0)),
                    before.doubles(),
                    before.doubleLines());
            sql.run(
                    "UPDATE cases_import_line SET state = ?, found = ? WHERE import_id = ? AND place = ?",
                    LineState.FAILED,
                    keys.seal(found.toJson(), cell(line.place())).bytes(),
                    id,
                    line.place());
        }
    }

    private static Cell cell(int place) {
        return new Cell("cases_import_line", "found", new UUID(0, place));
    }
}
