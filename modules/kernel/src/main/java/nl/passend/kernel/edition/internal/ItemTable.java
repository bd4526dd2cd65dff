// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.edition.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passend.kernel.edition.EditionItem;
import nl.passend.kernel.edition.EditionItem.Place;
import nl.passend.kernel.persistence.Sql;

/** Reads and writes {@code kernel_edition_item}. */
@ApplicationScoped
class ItemTable {
    private final Sql sql;

    @Inject
    ItemTable(Sql sql) {
        this.sql = sql;
    }

    /**
     * @param lastNumber the highest number that a version of it ever had
     * @param shipped the newest edition in the jar that was taken over or proposed; 0: never in a jar
     */
    record Stored(EditionItem item, int lastNumber, int shipped) {}

    Optional<Stored> find(String kind, Place place) {
        return sql.one(
                "SELECT * FROM kernel_edition_item WHERE kind = ? AND slug = ? AND municipality = ?",
                ItemTable::stored,
                kind,
                place.slug(),
                EditionRow.stored(place.municipality()));
    }

    /** Those for everybody that once came in a jar. */
    List<Stored> shipped(String kind) {
        return sql.list(
                "SELECT * FROM kernel_edition_item WHERE kind = ? AND municipality = ''", ItemTable::stored, kind);
    }

    void insert(String kind, Stored stored, Instant created) {
        sql.run(
                """
                INSERT INTO kernel_edition_item (id, kind, slug, municipality, owner, created, last_number, shipped)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                stored.item().id(),
                kind,
                stored.item().slug(),
                EditionRow.stored(stored.item().municipality()),
                stored.item().owner(),
                created,
                stored.lastNumber(),
                stored.shipped());
    }

    /** Takes the next number; waits for who took one just before. */
    boolean number(UUID item, int next) {
        return sql.run(
                        "UPDATE kernel_edition_item SET last_number = ? WHERE id = ? AND last_number = ?",
                        next,
                        item,
                        next - 1)
                == 1;
    }

    /** @param before whom the caller saw as its owner; nothing changes when that was somebody else by now */
    boolean handOver(UUID item, Optional<UUID> before, Optional<UUID> to) {
        return sql.run("UPDATE kernel_edition_item SET owner = ? WHERE id = ? AND owner <=> ?", to, item, before) == 1;
    }

    void sawShipped(UUID item, int edition) {
        sql.run("UPDATE kernel_edition_item SET shipped = ? WHERE id = ?", edition, item);
    }

    private static Stored stored(ResultSet row) throws SQLException {
        return new Stored(
                new EditionItem(
                        Sql.uuid(row, "id"),
                        new Place(
                                row.getString("slug"),
                                Optional.of(row.getString("municipality")).filter(slug -> !slug.isEmpty())),
                        Sql.optionalUuid(row, "owner")),
                row.getInt("last_number"),
                row.getInt("shipped"));
    }
}
