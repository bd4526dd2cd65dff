// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.passend.cases.Scope;
import nl.passend.cases.internal.provenance.Provenance;
import nl.passend.kernel.persistence.Sql;
import nl.passend.kernel.vault.Cell;
import nl.passend.kernel.vault.Keyring;
import nl.passend.kernel.vault.SealedText;
import nl.passend.kernel.vault.Vault;

/** Imports and the tables they bring. An import is a bulk of rows, written a few hundred at once: plain SQL, in the caller's transaction. */
@ApplicationScoped
class ImportTable {
    private static final int PIECE = 1 << 20;
    private static final String SELECT =
            "SELECT i.*, EXISTS (SELECT 1 FROM cases_import_piece p WHERE p.import_id = i.id) AS complete FROM cases_import i";

    private final Sql sql;
    private final Vault vault;

    @Inject
    ImportTable(Sql sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    /** Writes it with a key of its own. */
    void insert(StoredImport one, UUID author, byte[] content) {
        Keyring keys = vault.create(one.id());
        sql.run(
                """
                INSERT INTO cases_import (id, team_id, source, encoding, state, column_names, header_mark, mapping, line_count,
                    with_doubles, asked_by, job, municipality, subjects, author, told_by, law, purpose, scope, recorded_at,
                    valid_from, valid_until, version)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, FALSE, ?, NULL, ?, '', ?, NULL, ?, 'intake', ?, ?, ?, ?, 1)""",
                one.id(),
                one.team(),
                one.source(),
                one.encoding(),
                one.state(),
                keys.seal(names(one.columns()), columnsCell(one.id())).bytes(),
                one.headerMark(),
                one.mapping().toString(),
                one.lines(),
                one.askedBy(),
                one.municipality(),
                author,
                Provenance.WMO,
                Scope.TEAM,
                one.recordedAt(),
                java.time.LocalDate.ofInstant(one.recordedAt(), nl.passend.kernel.time.LegalCalendar.ZONE),
                one.lastDay());
        for (int number = 0; number * PIECE < content.length; number++) {
            byte[] piece = Arrays.copyOfRange(content, number * PIECE, Math.min(content.length, (number + 1) * PIECE));
            sql.run(
                    "INSERT INTO cases_import_piece (import_id, number, content) VALUES (?, ?, ?)",
                    one.id(),
                    number,
                    keys.sealBytes(piece, pieceCell(number)).bytes());
        }
    }

    Optional<StoredImport> find(UUID id) {
        return sql.one(SELECT + " WHERE i.id = ?", this::read, id);
    }

    /** Holds it until the transaction ends. */
    Optional<StoredImport> hold(UUID id) {
        return sql.one(SELECT + " WHERE i.id = ? FOR UPDATE", this::read, id);
    }

    private StoredImport read(ResultSet row) throws SQLException {
        UUID id = Sql.uuid(row, "id");
        Keyring keys = vault.of(id);
        return new StoredImport(
                id,
                Sql.uuid(row, "team_id"),
                row.getString("municipality"),
                row.getString("source"),
                row.getString("encoding"),
                ImportState.valueOf(row.getString("state")),
                names(keys.open(new SealedText(row.getBytes("column_names")), columnsCell(id))),
                row.getBytes("header_mark"),
                Mapping.parse(row.getString("mapping")),
                row.getInt("line_count"),
                row.getBoolean("with_doubles"),
                Sql.uuid(row, "asked_by"),
                Sql.optionalUuid(row, "job"),
                Sql.instant(row, "recorded_at"),
                row.getObject("valid_until", LocalDate.class),
                row.getBoolean("complete"),
                row.getLong("version"));
    }

    /** The file as it came. */
    byte[] content(UUID id) {
        Keyring keys = vault.of(id);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        List<byte[]> pieces = sql.list(
                "SELECT number, content FROM cases_import_piece WHERE import_id = ? ORDER BY number",
                row -> keys.openBytes(new SealedText(row.getBytes("content")), pieceCell(row.getInt("number"))),
                id);
        pieces.forEach(all::writeBytes);
        return all.toByteArray();
    }

    void dropContent(UUID id) {
        sql.run("DELETE FROM cases_import_piece WHERE import_id = ?", id);
    }

    void map(UUID id, Mapping mapping, ImportState state) {
        sql.run(
                "UPDATE cases_import SET mapping = ?, state = ?, version = version + 1 WHERE id = ?",
                mapping.toString(),
                state,
                id);
    }

    void order(UUID id, ImportState state, boolean withDoubles, UUID account, UUID job) {
        sql.run(
                "UPDATE cases_import SET state = ?, with_doubles = ?, asked_by = ?, job = ?, version = version + 1 WHERE id = ?",
                state,
                withDoubles,
                account,
                job,
                id);
    }

    /** @return false when it went on otherwise meanwhile */
    boolean step(UUID id, ImportState from, ImportState to) {
        return sql.run(
                        "UPDATE cases_import SET state = ?, version = version + 1 WHERE id = ? AND state = ?",
                        to,
                        id,
                        from)
                == 1;
    }

    /** With all that it brought and the key of it. What was opened out of it stays, and where it came from. */
    void delete(UUID id) {
        dropContent(id);
        sql.run("DELETE FROM cases_import_line WHERE import_id = ?", id);
        sql.run("DELETE FROM cases_import WHERE id = ?", id);
        vault.destroy(id);
    }

    List<UUID> past(LocalDate today) {
        return sql.list("SELECT id FROM cases_import WHERE valid_until < ?", row -> Sql.uuid(row, "id"), today);
    }

    // ---- how a team read such a table before

    Optional<Mapping> remembered(UUID team, byte[] headerMark) {
        return sql.one(
                "SELECT mapping FROM cases_import_mapping WHERE team_id = ? AND header_mark = ?",
                row -> Mapping.parse(row.getString("mapping")),
                team,
                headerMark);
    }

    void remember(UUID team, byte[] headerMark, Mapping mapping) {
        sql.run(
                "INSERT INTO cases_import_mapping (team_id, header_mark, mapping) VALUES (?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE mapping = VALUES(mapping)",
                team,
                headerMark,
                mapping.toString());
    }

    // ---- what was taken over before

    /** Files by the fingerprint of their reference, in hexadecimal. */
    Map<String, UUID> known(Collection<byte[]> marks) {
        if (marks.isEmpty()) {
            return Map.of();
        }
        return sql
                .list(
                        "SELECT mark, file_id FROM cases_import_origin WHERE mark IN (" + Sql.marks(marks.size()) + ")",
                        row -> Map.entry(HexFormat.of().formatHex(row.getBytes("mark")), Sql.uuid(row, "file_id")),
                        marks.toArray())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Cell columnsCell(UUID id) {
        return new Cell("cases_import", "column_names", id);
    }

    private static Cell pieceCell(int number) {
        return new Cell("cases_import_piece", "content", new UUID(0, number));
    }

    private static String names(List<String> columns) {
        JsonArrayBuilder names = Json.createArrayBuilder();
        columns.forEach(names::add);
        return names.build().toString();
    }

    private static List<String> names(String stored) {
        try (JsonReader reader = Json.createReader(new StringReader(stored))) {
            return reader.readArray().getValuesAs(JsonString.class).stream()
                    .map(JsonString::getString)
                    .collect(Collectors.toCollection(ArrayList::new));
        }
    }
}
