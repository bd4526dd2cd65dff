// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.internal.CasesUnit;
import nl.passend.kernel.access.AccessGate;
import nl.passend.kernel.access.ObjectType;
import nl.passend.kernel.access.Visible;
import nl.passend.kernel.rest.Slice;
import nl.passend.kernel.vault.Keyring;
import nl.passend.kernel.vault.SealedText;
import nl.passend.kernel.vault.Vault;

/**
 * The files that the current user may see, the newest first: three statements for a page of any length (files, names, keys). From a
 * member's side a line tells no more than their own name, because who else may be seen is known only inside the file.
 */
@ApplicationScoped
public class ListCaseFiles {
    private final EntityManager entityManager;
    private final AccessGate gate;
    private final Vault vault;
    private final FamilyNames families;

    @Inject
    ListCaseFiles(@CasesUnit EntityManager entityManager, AccessGate gate, Vault vault, FamilyNames families) {
        this.entityManager = entityManager;
        this.gate = gate;
        this.vault = vault;
        this.families = families;
    }

    /** Where a page begins: after this file. Ids of files are made in the order in which they were opened. */
    public record Key(UUID id) {
        /** @return empty when the text is no key of ours */
        public static Optional<Key> parse(String text) {
            try {
                return Optional.of(new Key(UUID.fromString(text)));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }

        @Override
        public String toString() {
            return id.toString();
        }
    }

    private record Row(
            UUID id, UUID team, String municipality, Instant openedAt, SealedText request, Optional<UUID> side) {}

    public Slice<FileLine> page(Optional<Key> after, int limit) {
        Slice<Row> rows = Slice.of(
                rows(gate.visible(ObjectType.CASE_FILE).newest(after.map(Key::id), limit + 1), limit + 1),
                limit,
                row -> new Key(row.id()).toString());
        Map<UUID, FileLine> lines = lines(rows.items());
        return rows.map(row -> lines.get(row.id()));
    }

    /** Those of these files that the current user may see, the newest first. */
    public List<FileLine> these(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : List.copyOf(lines(rows(gate.visible(ObjectType.CASE_FILE).among(ids), ids.size()))
                        .values());
    }

    private Map<UUID, FileLine> lines(List<Row> rows) {
        List<UUID> ids = rows.stream().map(Row::id).toList();
        Map<UUID, String> municipalities = new LinkedHashMap<>();
        rows.forEach(row -> municipalities.put(row.id(), row.municipality()));
        gate.listed(ObjectType.CASE_FILE, municipalities);
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Keyring> keys = vault.of(ids);
        Map<UUID, List<FamilyNames.Name>> names = families.of(ids, keys);
        Map<UUID, FileLine> lines = new LinkedHashMap<>();
        rows.forEach(
                row -> lines.put(row.id(), line(row, keys.get(row.id()), names.getOrDefault(row.id(), List.of()))));
        return lines;
    }

    private List<Row> rows(Visible.Fragment visible, int most) {
        Query query = entityManager.createNativeQuery(
                "SELECT c.id, c.team_id, c.opened_at, c.request, v.as_team, v.side, c.municipality"
                        + " FROM (" + visible.sql() + ") v JOIN cases_file c ON c.id = v.object_id"
                        + " ORDER BY c.id DESC LIMIT " + most);
        for (int i = 0; i < visible.values().size(); i++) {
            query.setParameter(i + 1, visible.values().get(i));
        }
        List<Row> found = new ArrayList<>();
        for (Object row : query.getResultList()) {
            found.add(row((Object[]) row));
        }
        return found;
    }

    private static Row row(Object[] columns) {
        boolean asTeam = ((Number) columns[4]).intValue() > 0;
        return new Row(
                uuid(columns[0]),
                uuid(columns[1]),
                columns[6].toString(),
                instant(columns[2]),
                new SealedText((byte[]) columns[3]),
                asTeam ? Optional.empty() : Optional.ofNullable(columns[5]).map(ListCaseFiles::uuid));
    }

    static UUID uuid(Object column) {
        return column instanceof UUID id ? id : UUID.fromString(column.toString());
    }

    private static Instant instant(Object column) {
        return column instanceof Timestamp stamp
                ? stamp.toLocalDateTime().toInstant(ZoneOffset.UTC)
                : ((LocalDateTime) column).toInstant(ZoneOffset.UTC);
    }

    private static FileLine line(Row row, Keyring keys, List<FamilyNames.Name> names) {
        boolean team = row.side().isEmpty();
        return new FileLine(
                row.id(),
                row.team(),
                row.openedAt(),
                row.side(),
                team ? Optional.of(keys.open(row.request(), CaseFile.requestCell(row.id()))) : Optional.empty(),
                names.stream()
                        .filter(name ->
                                team || row.side().filter(name.member()::equals).isPresent())
                        .map(FamilyNames.Name::full)
                        .toList());
    }
}
