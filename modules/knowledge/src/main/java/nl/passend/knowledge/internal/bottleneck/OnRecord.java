// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.bottleneck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.passend.kernel.access.ObjectType;
import nl.passend.kernel.access.Purpose;
import nl.passend.kernel.audit.Audit;
import nl.passend.kernel.audit.AuditAction;
import nl.passend.kernel.audit.AuditEvent;
import nl.passend.kernel.changes.ChangeLog;
import nl.passend.kernel.persistence.Changes;
import nl.passend.knowledge.BottleneckRegister.Bottleneck;

/** Ends a change of a bottleneck: stored, in the record, and told to who follows. */
@ApplicationScoped
class OnRecord {
    /** What a search index follows. */
    static final String CHANGED = "bottleneck.changed";

    private final Bottlenecks bottlenecks;
    private final Changes changes;
    private final Audit audit;
    private final ChangeLog log;

    @Inject
    OnRecord(Bottlenecks bottlenecks, Changes changes, Audit audit, ChangeLog log) {
        this.bottlenecks = bottlenecks;
        this.changes = changes;
        this.audit = audit;
        this.log = log;
    }

    Bottleneck step(AuditAction action, String step, StoredBottleneck stored, UUID id) {
        changes.flush(bottlenecks.entityManager());
        audit.changed(new AuditEvent(
                action,
                "bottleneck." + step,
                ObjectType.BOTTLENECK,
                List.of(id),
                List.of(),
                List.of(),
                Purpose.EDITING,
                Optional.empty(),
                Optional.of(stored.municipality())));
        log.record(CHANGED, id, Optional.of(stored.municipality()), Map.of());
        return bottlenecks.view(stored);
    }
}
