// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.audit.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.passend.kernel.audit.AuditVerifier.Finding;
import nl.passend.kernel.audit.AuditVerifier.Kind;

/** Holds one stored entry against its own bytes: the hash, every column, and the rows that let an object's lines be found. */
final class EntryCheck {
    static final String COLUMNS =
            "e.id, e.occurred, e.action, e.outcome, e.event_type, e.actor_person, e.actor_team, e.actor_role,"
                    + " e.purpose, e.ground, e.municipality, e.content, e.hash";

    private final Consumer<Finding> found;

    EntryCheck(Consumer<Finding> found) {
        this.found = found;
    }

    /** A row read from the database; the objects come with another query. */
    record Row(
            UUID id,
            LocalDateTime occurred,
            String action,
            String outcome,
            String eventType,
            String person,
            String team,
            String role,
            String purpose,
            String ground,
            String municipality,
            byte[] content,
            byte[] hash) {
        /** Empty when the join found no entry. */
        static Optional<Row> from(ResultSet rows) throws SQLException {
            String id = rows.getString("id");
            if (id == null) {
                return Optional.empty();
            }
            return Optional.of(new Row(
                    UUID.fromString(id),
                    rows.getObject("occurred", LocalDateTime.class),
                    rows.getString("action"),
                    rows.getString("outcome"),
                    rows.getString("event_type"),
                    rows.getString("actor_person"),
                    rows.getString("actor_team"),
                    rows.getString("actor_role"),
                    rows.getString("purpose"),
                    rows.getString("ground"),
                    rows.getString("municipality"),
                    rows.getBytes("content"),
                    rows.getBytes("hash")));
        }
    }

    /** @param objects type and id of each row that points at this entry, as {@code type/id} */
    void check(Row row, Optional<Long> sealNo, Set<String> objects) {
        if (!Arrays.equals(Hashes.ofEntry(row.content()), row.hash())) {
            report(
                    Kind.ENTRY_ALTERED,
                    sealNo,
                    row.id(),
                    "De inhoud van regel " + row.id() + " past niet bij haar controlegetal: hij is" + " veranderd.");
            return;
        }
        AuditEntry entry;
        try {
            entry = EntryText.read(row.content());
        } catch (IllegalArgumentException e) {
            report(
                    Kind.ENTRY_ALTERED,
                    sealNo,
                    row.id(),
                    "De inhoud van regel " + row.id() + " is geen regel van Passend.");
            return;
        }
        List<String> wrong = wrongColumns(row, entry);
        if (!wrong.isEmpty()) {
            report(
                    Kind.COLUMN_ALTERED,
                    sealNo,
                    row.id(),
                    "Bij regel " + row.id() + " zegt de kolom " + String.join(", ", wrong)
                            + " iets anders dan de inhoud.");
        }
        Set<String> expected = entry.objects().stream()
                .map(object -> entry.objectType() + "/" + object)
                .collect(Collectors.toSet());
        if (!expected.equals(objects)) {
            report(
                    Kind.OBJECTS_ALTERED,
                    sealNo,
                    row.id(),
                    "Regel " + row.id() + " is niet meer te vinden bij precies de dossiers waar" + " zij over gaat.");
        }
    }

    private static List<String> wrongColumns(Row row, AuditEntry entry) {
        List<String> wrong = new ArrayList<>();
        compare(wrong, "id", row.id(), entry.id());
        compare(wrong, "occurred", row.occurred(), LocalDateTime.ofInstant(entry.occurred(), ZoneOffset.UTC));
        compare(wrong, "action", row.action(), entry.action());
        compare(wrong, "outcome", row.outcome(), entry.outcome());
        compare(wrong, "event_type", row.eventType(), entry.eventType());
        compare(wrong, "actor_person", row.person(), entry.person().toString());
        compare(
                wrong,
                "actor_team",
                Optional.ofNullable(row.team()),
                entry.team().map(UUID::toString));
        compare(wrong, "actor_role", row.role(), entry.role());
        compare(wrong, "purpose", row.purpose(), entry.purpose());
        compare(wrong, "ground", row.ground(), entry.ground());
        compare(wrong, "municipality", Optional.ofNullable(row.municipality()), entry.municipality());
        return wrong;
    }

    private static void compare(List<String> wrong, String column, Object stored, Object said) {
        if (!Objects.equals(stored, said)) {
            wrong.add(column);
        }
    }

    private void report(Kind kind, Optional<Long> sealNo, UUID entry, String sentence) {
        found.accept(new Finding(kind, sealNo, Optional.of(entry), sentence));
    }
}
