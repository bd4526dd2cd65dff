// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.audit.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.audit.Audit;
import nl.passend.kernel.audit.AuditEvent;
import nl.passend.kernel.audit.AuditOutcome;
import nl.passend.kernel.id.Ids;

/** Changes go to the database at once, on the connection of the running transaction; looks wait with the request; for the rest nobody waits. */
@ApplicationScoped
class RecordingAudit implements Audit {
    private final DataSource dataSource;
    private final CurrentUser currentUser;
    private final RequestAudit request;
    private final Sealer sealer;
    private final Ids ids;
    private final Clock clock;
    private final Event<ChangeEntered> entered;

    @Inject
    RecordingAudit(
            DataSource dataSource,
            CurrentUser currentUser,
            RequestAudit request,
            Sealer sealer,
            Ids ids,
            Clock clock,
            Event<ChangeEntered> entered) {
        this.dataSource = dataSource;
        this.currentUser = currentUser;
        this.request = request;
        this.sealer = sealer;
        this.ids = ids;
        this.clock = clock;
        this.entered = entered;
    }

    @Override
    public void changed(AuditEvent event) {
        AuditEntry entry = entry(event, AuditOutcome.SUCCESS);
        try (Connection connection = dataSource.getConnection()) {
            if (connection.getAutoCommit()) {
                throw new IllegalStateException(
                        "A change is put on record in the transaction that makes it, and none is running");
            }
            PendingChanges.insert(connection, entry);
        } catch (SQLException e) {
            throw new IllegalStateException("A change cannot be put on record", e);
        }
        entered.fire(new ChangeEntered(entry.id()));
    }

    @Override
    public void looked(AuditEvent event) {
        request.look(event, () -> entry(event, AuditOutcome.SUCCESS));
    }

    @Override
    public void refused(AuditEvent event) {
        sealer.submit(entry(event, AuditOutcome.REFUSED));
    }

    @Override
    public void noted(AuditEvent event) {
        sealer.submit(entry(event, AuditOutcome.SUCCESS));
    }

    private AuditEntry entry(AuditEvent event, AuditOutcome outcome) {
        return NewEntry.of(event, outcome, currentUser.find(), request.accessPoint(), ids.next(), clock.instant());
    }
}
