// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.audit.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.passend.kernel.access.ObjectType;
import nl.passend.kernel.access.Purpose;
import nl.passend.kernel.audit.Audit;
import nl.passend.kernel.audit.AuditAction;
import nl.passend.kernel.audit.AuditEvent;
import nl.passend.kernel.audit.DoorTrail;
import nl.passend.kernel.persistence.Sql;

/** Reads lines from their bytes, as {@link StoredTrail} does, and lets through only what says nothing about a file. */
@ApplicationScoped
class StoredDoorTrail implements DoorTrail {
    private static final Map<String, Kind> KINDS =
            Stream.of(Kind.values()).collect(Collectors.toUnmodifiableMap(Kind::code, Function.identity()));

    /** Each kind by itself along its index; asked for all kinds together the database would sort every login there ever was. */
    private static final String NEWEST_OF_KIND = """
            (SELECT STRAIGHT_JOIN e.id FROM kernel_audit_entry e JOIN kernel_audit_seal s ON s.entry_id = e.id
            WHERE e.event_type = ?%s ORDER BY e.id DESC LIMIT ?)""";

    private static final String PAGE = """
            SELECT e.content FROM (%s) newest JOIN kernel_audit_entry e ON e.id = newest.id
            ORDER BY e.id DESC LIMIT ?""";

    private final Sql sql;
    private final Audit audit;

    @Inject
    StoredDoorTrail(Sql sql, Audit audit) {
        this.sql = sql;
        this.audit = audit;
    }

    @Override
    public List<Line> page(Optional<UUID> before, int limit) {
        String newest = NEWEST_OF_KIND.formatted(before.isPresent() ? " AND e.id < ?" : "");
        List<Object> values = new ArrayList<>();
        KINDS.keySet().forEach(code -> {
            values.add(code);
            before.ifPresent(values::add);
            values.add(limit);
        });
        values.add(limit);
        List<Line> lines = sql.list(
                PAGE.formatted(String.join(" UNION ALL ", Collections.nCopies(KINDS.size(), newest))),
                row -> line(EntryText.read(row.getBytes(1))),
                values.toArray());
        audit.looked(new AuditEvent(
                AuditAction.READ,
                "login-log.read",
                ObjectType.ACCOUNT,
                lines.stream()
                        .flatMap(line -> line.account().stream())
                        .distinct()
                        .toList(),
                List.of(),
                List.of(),
                Purpose.ACCESS_REVIEW,
                Optional.empty()));
        return lines;
    }

    private static Line line(AuditEntry entry) {
        boolean somebody = !entry.account().equals(NewEntry.NOBODY);
        boolean aboutAccount = entry.objectType().equals(ObjectType.ACCOUNT.code());
        return new Line(
                entry.id(),
                entry.occurred(),
                KINDS.get(entry.eventType()),
                somebody
                        ? Optional.of(entry.account())
                        : entry.objects().stream().filter(id -> aboutAccount).findFirst(),
                times(entry.fields()));
    }

    private static long times(List<String> fields) {
        return fields.stream()
                .filter(field -> field.startsWith(AuditEntry.TIMES))
                .map(field -> Long.parseLong(field.substring(AuditEntry.TIMES.length())))
                .findFirst()
                .orElse(1L);
    }
}
