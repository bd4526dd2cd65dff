// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.reaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passend.kernel.access.ObjectType;
import nl.passend.kernel.access.Purpose;
import nl.passend.kernel.audit.Audit;
import nl.passend.kernel.audit.AuditAction;
import nl.passend.kernel.audit.AuditEvent;
import nl.passend.kernel.persistence.Changes;

/** Ends a change of a reaction: stored, and in the record. */
@ApplicationScoped
class OnRecord {
    private final StoredReactions stored;
    private final Changes changes;
    private final Audit audit;

    @Inject
    OnRecord(StoredReactions stored, Changes changes, Audit audit) {
        this.stored = stored;
        this.changes = changes;
        this.audit = audit;
    }

    void written(UUID id) {
        step(AuditAction.CREATE, "reaction.write", List.of(id));
    }

    void withdrawn(List<UUID> some) {
        step(AuditAction.DELETE, "reaction.withdraw", some);
    }

    void removed(UUID id) {
        step(AuditAction.DELETE, "reaction.remove", List.of(id));
    }

    void kept(UUID id) {
        step(AuditAction.UPDATE, "reaction.keep", List.of(id));
    }

    void flush() {
        changes.flush(stored.entityManager());
    }

    private void step(AuditAction action, String type, List<UUID> some) {
        flush();
        audit.changed(new AuditEvent(
                action, type, ObjectType.REACTION, some, List.of(), List.of(), Purpose.EDITING, Optional.empty()));
    }
}
