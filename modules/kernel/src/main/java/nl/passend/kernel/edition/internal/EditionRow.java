// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.edition.internal;

import jakarta.json.Json;
import java.io.StringReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.passend.kernel.edition.Edition;
import nl.passend.kernel.edition.Edition.Review;
import nl.passend.kernel.edition.EditionItem;
import nl.passend.kernel.edition.EditionItem.Place;
import nl.passend.kernel.edition.EditionKind;
import nl.passend.kernel.edition.EditionState;
import nl.passend.kernel.edition.RecordJson;
import nl.passend.kernel.persistence.Sql;

/** How a version stands in its row. */
final class EditionRow {
    private EditionRow() {}

    static <T extends Record> Sql.Row<Edition<T>> of(EditionKind<T> kind) {
        return row -> new Edition<>(
                Sql.uuid(row, "id"),
                new EditionItem(
                        Sql.uuid(row, "item"),
                        new Place(row.getString("slug"), present(row.getString("municipality"))),
                        Sql.optionalUuid(row, "owner")),
                row.getInt("number"),
                EditionState.valueOf(row.getString("state")),
                content(row.getString("content"), kind),
                row.getString("why"),
                Sql.optionalDay(row, "checked_on"),
                people(row.getString("writers")),
                Sql.instant(row, "written_at"),
                Sql.optionalInstant(row, "submitted_at"),
                review(row),
                Sql.optionalInstant(row, "published_at"),
                Sql.optionalDay(row, "valid_from"),
                Sql.optionalDay(row, "valid_until"),
                Optional.ofNullable(row.getString("retired_because")),
                row.getLong("revision"));
    }

    static String text(Record content) {
        return RecordJson.write(content).toString();
    }

    /** Empty stands for everybody. */
    static String stored(Optional<String> municipality) {
        return municipality.orElse("");
    }

    static String stored(List<UUID> people) {
        return people.stream().map(UUID::toString).collect(Collectors.joining(","));
    }

    private static <T extends Record> T content(String text, EditionKind<T> kind) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return RecordJson.readKept(reader.readObject(), kind.content());
        }
    }

    private static List<UUID> people(String text) {
        return Arrays.stream(text.split(",")).map(UUID::fromString).toList();
    }

    private static Optional<Review> review(ResultSet row) throws SQLException {
        Optional<UUID> reviewer = Sql.optionalUuid(row, "reviewer");
        return reviewer.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Review(reviewer.get(), Sql.instant(row, "reviewed_at"), row.getString("review_note")));
    }

    private static Optional<String> present(String municipality) {
        return Optional.of(municipality).filter(slug -> !slug.isEmpty());
    }
}
