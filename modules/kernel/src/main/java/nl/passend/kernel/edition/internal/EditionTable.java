// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.edition.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passend.kernel.edition.Edition;
import nl.passend.kernel.edition.EditionItem.Place;
import nl.passend.kernel.edition.EditionKind;
import nl.passend.kernel.persistence.Sql;

/** Reads and writes {@code kernel_edition} and its items. Changes by the revision that was read: 0 rows means that it moved on. */
@ApplicationScoped
class EditionTable {
    private static final String SELECT =
            "SELECT e.*, i.slug, i.municipality, i.owner FROM kernel_edition e JOIN kernel_edition_item i ON i.id = e.item"
                    + " WHERE i.kind = ? AND ";
    private static final String COUNTS =
            "e.state IN ('PUBLISHED', 'SUPERSEDED') AND e.valid_from <= ? AND (e.valid_until IS NULL OR e.valid_until > ?)";

    private final Sql sql;

    @Inject
    EditionTable(Sql sql) {
        this.sql = sql;
    }

    <T extends Record> List<Edition<T>> published(EditionKind<T> kind, LocalDate day) {
        return sql.list(
                SELECT + COUNTS + " ORDER BY i.slug, i.municipality", EditionRow.of(kind), kind.code(), day, day);
    }

    <T extends Record> List<Edition<T>> publishedOrPutForward(EditionKind<T> kind, LocalDate day) {
        return sql.list(
                SELECT + "(" + COUNTS + " OR e.state IN ('IN_REVIEW', 'APPROVED')) ORDER BY i.slug, i.municipality",
                EditionRow.of(kind),
                kind.code(),
                day,
                day);
    }

    <T extends Record> List<Edition<T>> published(EditionKind<T> kind, String slug, LocalDate day) {
        return sql.list(
                SELECT + "i.slug = ? AND " + COUNTS + " ORDER BY i.municipality",
                EditionRow.of(kind),
                kind.code(),
                slug,
                day,
                day);
    }

    <T extends Record> List<Edition<T>> ended(EditionKind<T> kind, LocalDate since, LocalDate day) {
        return sql.list(SELECT + """
                        e.in_force AND e.valid_until > ? AND e.valid_until <= ?
                        ORDER BY e.valid_until DESC, i.slug, i.municipality
                        """, EditionRow.of(kind), kind.code(), since, day);
    }

    <T extends Record> List<Edition<T>> beingMade(EditionKind<T> kind) {
        return sql.list(SELECT + "e.being_made ORDER BY e.written_at, e.id", EditionRow.of(kind), kind.code());
    }

    /** The newest first. */
    <T extends Record> List<Edition<T>> versions(EditionKind<T> kind, Place place) {
        return sql.list(
                SELECT + "i.slug = ? AND i.municipality = ? ORDER BY e.number DESC",
                EditionRow.of(kind),
                kind.code(),
                place.slug(),
                EditionRow.stored(place.municipality()));
    }

    <T extends Record> Optional<Edition<T>> version(EditionKind<T> kind, Place place, int number) {
        return sql.one(
                SELECT + "i.slug = ? AND i.municipality = ? AND e.number = ?",
                EditionRow.of(kind),
                kind.code(),
                place.slug(),
                EditionRow.stored(place.municipality()),
                number);
    }

    <T extends Record> Optional<Edition<T>> find(EditionKind<T> kind, UUID id) {
        return sql.one(SELECT + "e.id = ?", EditionRow.of(kind), kind.code(), id);
    }

    <T extends Record> void insert(EditionKind<T> kind, Edition<T> edition) {
        sql.run(
                """
                INSERT INTO kernel_edition (id, item, number, state, content, why, checked_on, writers, written_at, published_at,
                    valid_from, revision)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                edition.id(),
                edition.item().id(),
                edition.number(),
                edition.state(),
                EditionRow.text(edition.content()),
                edition.why(),
                edition.checkedOn(),
                EditionRow.stored(edition.writers()),
                edition.writtenAt(),
                edition.publishedAt(),
                edition.validFrom(),
                edition.revision());
    }

    <T extends Record> boolean rewrite(
            UUID id,
            long revision,
            T content,
            String why,
            Optional<LocalDate> checkedOn,
            List<UUID> writers,
            Instant now) {
        return sql.run("""
                        UPDATE kernel_edition SET content = ?, why = ?, checked_on = ?, writers = ?, written_at = ?,
                            revision = revision + 1
                        WHERE id = ? AND revision = ? AND state = 'DRAFT'
                        """, EditionRow.text(content), why, checkedOn, EditionRow.stored(writers), now, id, revision)
                == 1;
    }

    boolean submit(UUID id, long revision, List<UUID> writers, Instant now) {
        return sql.run("""
                        UPDATE kernel_edition SET state = 'IN_REVIEW', submitted_at = ?, writers = ?, reviewer = NULL,
                            reviewed_at = NULL, review_note = NULL, revision = revision + 1
                        WHERE id = ? AND revision = ? AND state = 'DRAFT'
                        """, now, EditionRow.stored(writers), id, revision) == 1;
    }

    /** @param approved else it goes back to its writers */
    boolean review(UUID id, long revision, boolean approved, UUID reviewer, String note, Instant now) {
        return sql.run("""
                        UPDATE kernel_edition SET state = ?, reviewer = ?, reviewed_at = ?, review_note = ?,
                            revision = revision + 1
                        WHERE id = ? AND revision = ? AND state IN ('IN_REVIEW', 'APPROVED')
                        """, approved ? "APPROVED" : "DRAFT", reviewer, now, note, id, revision) == 1;
    }

    /** First makes room: what counts now counts until the new one begins, and not a day longer than it would have. */
    boolean publish(UUID item, UUID id, long revision, LocalDate from, Optional<LocalDate> until, Instant now) {
        sql.run("""
                UPDATE kernel_edition SET state = 'SUPERSEDED', valid_until = LEAST(COALESCE(valid_until, ?), ?),
                    revision = revision + 1
                WHERE item = ? AND (state = 'PUBLISHED' OR state = 'SUPERSEDED' AND valid_until > ?)
                """, from, from, item, from);
        return sql.run("""
                        UPDATE kernel_edition SET state = 'PUBLISHED', published_at = ?, valid_from = ?, valid_until = ?,
                            revision = revision + 1
                        WHERE id = ? AND revision = ? AND state = 'APPROVED'
                        """, now, from, until, id, revision) == 1;
    }

    /** Older ones that still counted end with it. */
    boolean retire(UUID item, UUID id, long revision, String reason, LocalDate today) {
        boolean retired = sql.run("""
                        UPDATE kernel_edition SET state = 'RETIRED', retired_because = ?,
                            valid_until = LEAST(COALESCE(valid_until, ?), ?), revision = revision + 1
                        WHERE id = ? AND revision = ? AND state = 'PUBLISHED'
                        """, reason, today, today, id, revision) == 1;
        if (retired) {
            sql.run("""
                    UPDATE kernel_edition SET valid_until = ?, revision = revision + 1
                    WHERE item = ? AND state = 'SUPERSEDED' AND valid_until > ?
                    """, today, item, today);
        }
        return retired;
    }

    boolean discard(UUID id, long revision) {
        return sql.run("DELETE FROM kernel_edition WHERE id = ? AND revision = ? AND state = 'DRAFT'", id, revision)
                == 1;
    }

    /** Leaves of every version that was ever published what {@code remains}; others are gone. */
    <T extends Record> void withdraw(UUID item, T remains, String reason, LocalDate today) {
        sql.run("DELETE FROM kernel_edition WHERE item = ? AND being_made", item);
        sql.run("""
                UPDATE kernel_edition SET state = 'RETIRED', content = ?, why = ?,
                    review_note = IF(reviewer IS NULL, NULL, ''), retired_because = ?,
                    valid_until = LEAST(COALESCE(valid_until, ?), ?), revision = revision + 1
                WHERE item = ?
                """, EditionRow.text(remains), reason, reason, today, today, item);
    }
}
