// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.audit.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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

    private static final String PAGE = """
            SELECT e.content FROM kernel_audit_entry e JOIN kernel_audit_seal s ON s.entry_id = e.id
            WHERE e.event_type IN (%s)%s ORDER BY e.id DESC LIMIT ?""";

    private final Sql sql;
    private final Audit audit;

    @Inject
    StoredDoorTrail(Sql sql, Audit audit) {
        this.sql = sql;
        this.audit = audit;
    }

    @Override
    public List<Line> page(Optional<UUID> before, int limit) {
        Stream<?> values = Stream.of(KINDS.keySet().stream(), before.stream(), Stream.of(limit))
                .flatMap(Function.identity());
        List<Line> lines = sql.list(
                PAGE.formatted(Sql.marks(KINDS.size()), before.isPresent() ? " AND e.id < ?" : ""),
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
