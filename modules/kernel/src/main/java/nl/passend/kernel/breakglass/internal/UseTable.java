// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.breakglass.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.passend.kernel.access.ObjectType;
import nl.passend.kernel.breakglass.BreakGlass.Opening;
import nl.passend.kernel.breakglass.BreakGlass.Review;
import nl.passend.kernel.breakglass.BreakGlass.Use;
import nl.passend.kernel.breakglass.Emergency;
import nl.passend.kernel.persistence.Sql;
import nl.passend.kernel.vault.Cell;
import nl.passend.kernel.vault.Keyring;
import nl.passend.kernel.vault.SealedText;
import nl.passend.kernel.vault.Vault;

/** Reads and writes {@code kernel_break_glass}. Reason and review open with the object's key, and die with it. */
@ApplicationScoped
class UseTable {
    private static final String TABLE = "kernel_break_glass";
    private static final String SELECT =
            "SELECT u.id, u.object_type, u.object_id, u.grant_id, u.municipality, u.person, u.kind, u.begun, u.ends, u.reason,"
                    + " u.reviewed_by, u.reviewed_at, u.review, u.version FROM kernel_break_glass u ";

    private final Sql sql;
    private final Vault vault;

    @Inject
    UseTable(Sql sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    /** A row with what is still sealed. */
    record Stored(
            UUID id,
            ObjectType type,
            Optional<UUID> object,
            Optional<UUID> grant,
            Optional<String> municipality,
            UUID person,
            Emergency emergency,
            Instant begun,
            Optional<Instant> ends,
            Optional<SealedText> reason,
            Optional<UUID> reviewedBy,
            Optional<Instant> reviewedAt,
            Optional<SealedText> review,
            long version) {
        private Use open(Optional<Keyring> keys) {
            return new Use(
                    id,
                    type,
                    object,
                    person,
                    emergency,
                    begun,
                    ends,
                    keys.flatMap(k -> reason.map(text -> k.open(text, cell("reason", id)))),
                    reviewedBy.map(by -> new Review(
                            by,
                            reviewedAt.orElseThrow(),
                            keys.flatMap(k -> review.map(text -> k.open(text, cell("review", id))))
                                    .orElse(""))),
                    version);
        }
    }

    void insert(UUID id, Opening opening, UUID grant, UUID person, Instant begun, Instant ends) {
        sql.run(
                """
                INSERT INTO kernel_break_glass (id, object_type, object_id, grant_id, municipality, person, kind, begun, ends,
                    reason, version)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)
                """,
                id,
                opening.type().code(),
                opening.object(),
                grant,
                opening.municipality(),
                person,
                opening.emergency().code(),
                begun,
                ends,
                vault.of(opening.object())
                        .seal(opening.reason(), cell("reason", id))
                        .bytes());
    }

    void insertMiss(UUID id, ObjectType type, UUID person, Emergency emergency, Instant begun) {
        sql.run(
                "INSERT INTO kernel_break_glass (id, object_type, person, kind, begun, version) VALUES (?, ?, ?, ?, ?, 1)",
                id,
                type.code(),
                person,
                emergency.code(),
                begun);
    }

    Optional<Stored> find(UUID id) {
        return sql.one(SELECT + "WHERE u.id = ?", UseTable::stored, id);
    }

    /** Open now: the grant stands and has not run out. */
    List<Stored> standing(UUID person, Instant now) {
        return sql.list(
                SELECT + "JOIN kernel_access_grant g ON g.id = u.grant_id"
                        + " WHERE u.person = ? AND u.ends > ? AND g.ended_at IS NULL ORDER BY u.id DESC",
                UseTable::stored,
                person,
                now);
    }

    List<Stored> on(ObjectType type, UUID object) {
        return sql.list(
                SELECT + "WHERE u.object_type = ? AND u.object_id = ? ORDER BY u.id DESC LIMIT 200",
                UseTable::stored,
                type.code(),
                object);
    }

    List<Stored> all(Optional<UUID> after, int rows) {
        return after.map(id ->
                        sql.list(SELECT + "WHERE u.id < ? ORDER BY u.id DESC LIMIT ?", UseTable::stored, id, rows))
                .orElseGet(() -> sql.list(SELECT + "ORDER BY u.id DESC LIMIT ?", UseTable::stored, rows));
    }

    /** With one statement for all keys. */
    List<Use> opened(Collection<Stored> rows) {
        Set<UUID> objects = rows.stream().flatMap(row -> row.object().stream()).collect(Collectors.toUnmodifiableSet());
        Map<UUID, Keyring> keys = vault.of(objects);
        return rows.stream().map(row -> row.open(row.object().map(keys::get))).toList();
    }

    /** @return false when it is no longer at this version */
    boolean review(Stored use, UUID by, Instant at, String note, long version) {
        Keyring keys = vault.of(use.object().orElseThrow());
        return sql.run("""
                        UPDATE kernel_break_glass SET reviewed_by = ?, reviewed_at = ?, review = ?, version = version + 1
                        WHERE id = ? AND version = ?
                        """, by, at, keys.seal(note, cell("review", use.id())).bytes(), use.id(), version) == 1;
    }

    /** It ended before its time. */
    void ended(UUID id, Instant now) {
        sql.run("UPDATE kernel_break_glass SET ends = ? WHERE id = ? AND ends > ?", now, id, now);
    }

    private static Cell cell(String column, UUID id) {
        return new Cell(TABLE, column, id);
    }

    private static Stored stored(ResultSet row) throws SQLException {
        String type = row.getString("object_type");
        return new Stored(
                Sql.uuid(row, "id"),
                ObjectType.of(type),
                Sql.optionalUuid(row, "object_id"),
                Sql.optionalUuid(row, "grant_id"),
                Optional.ofNullable(row.getString("municipality")),
                Sql.uuid(row, "person"),
                Emergency.of(row.getString("kind")).orElseThrow(),
                Sql.instant(row, "begun"),
                Sql.optionalInstant(row, "ends"),
                sealed(row, "reason"),
                Sql.optionalUuid(row, "reviewed_by"),
                Sql.optionalInstant(row, "reviewed_at"),
                sealed(row, "review"),
                row.getLong("version"));
    }

    private static Optional<SealedText> sealed(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getBytes(column)).map(SealedText::new);
    }
}
