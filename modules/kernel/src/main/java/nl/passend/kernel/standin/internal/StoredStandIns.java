// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.standin.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import nl.passend.kernel.access.ObjectType;
import nl.passend.kernel.access.Purpose;
import nl.passend.kernel.audit.Audit;
import nl.passend.kernel.audit.AuditAction;
import nl.passend.kernel.audit.AuditEvent;
import nl.passend.kernel.persistence.RunningTransaction;
import nl.passend.kernel.persistence.Sql;
import nl.passend.kernel.standin.StandIns;
import nl.passend.kernel.time.LegalCalendar;

/** Reads and writes {@code kernel_stand_in}. */
@ApplicationScoped
class StoredStandIns implements StandIns {
    private final Sql sql;
    private final Audit audit;
    private final LegalCalendar calendar;
    private final Clock clock;
    private final RunningTransaction transaction;
    private final AtomicReference<Memory> memory = new AtomicReference<>(new Memory(Optional.empty()));

    /** A new one after each change, so that what was read before it is never kept. */
    private record Memory(Optional<List<StandIn>> standing) {
        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }

    @Inject
    StoredStandIns(Sql sql, Audit audit, LegalCalendar calendar, Clock clock, RunningTransaction transaction) {
        this.sql = sql;
        this.audit = audit;
        this.calendar = calendar;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Override
    public List<StandIn> standing() {
        return sql.list(
                "SELECT id, team_id, absent, stand_in, valid_from, valid_until FROM kernel_stand_in"
                        + " WHERE ended_at IS NULL AND valid_until >= ? ORDER BY valid_from, id",
                row -> new StandIn(
                        Sql.uuid(row, "id"),
                        Sql.uuid(row, "team_id"),
                        Sql.uuid(row, "absent"),
                        Sql.uuid(row, "stand_in"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_until", LocalDate.class)),
                calendar.today());
    }

    @Override
    public List<StandIn> remembered() {
        Memory known = memory.get();
        if (known.standing().isPresent()) {
            return known.standing().get();
        }
        List<StandIn> standing = standing();
        memory.compareAndSet(known, new Memory(Optional.of(standing)));
        return standing;
    }

    private void forget() {
        transaction.whenEnded(() -> memory.set(new Memory(Optional.empty())));
    }

    @Override
    @Transactional
    public void begin(StandIn standIn, UUID toldBy) {
        sql.run(
                """
                INSERT INTO kernel_stand_in (id, team_id, absent, stand_in, valid_from, valid_until, told_by, created_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                standIn.id(),
                standIn.team(),
                standIn.absent(),
                standIn.standIn(),
                standIn.from(),
                standIn.until(),
                toldBy,
                clock.instant());
        audit.changed(event(AuditAction.CREATE, "stand-in.begin", standIn));
        forget();
    }

    @Override
    @Transactional
    public void end(StandIn standIn) {
        sql.run(
                "UPDATE kernel_stand_in SET ended_at = ? WHERE id = ? AND ended_at IS NULL",
                clock.instant(),
                standIn.id());
        audit.changed(event(AuditAction.DELETE, "stand-in.end", standIn));
        forget();
    }

    private static AuditEvent event(AuditAction action, String type, StandIn standIn) {
        return new AuditEvent(
                action,
                type,
                ObjectType.TEAM,
                List.of(standIn.team()),
                List.of(standIn.absent(), standIn.standIn()),
                List.of(),
                Purpose.ADMINISTRATION,
                Optional.empty());
    }
}
