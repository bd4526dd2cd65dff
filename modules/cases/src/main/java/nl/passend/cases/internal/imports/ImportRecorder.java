// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passend.kernel.access.AccessGate;
import nl.passend.kernel.access.Grant;
import nl.passend.kernel.access.ObjectType;
import nl.passend.kernel.access.Purpose;
import nl.passend.kernel.audit.Audit;
import nl.passend.kernel.audit.AuditAction;
import nl.passend.kernel.audit.AuditEvent;

/** The door to imports and what every change of one leaves behind. */
@ApplicationScoped
class ImportRecorder {
    private final AccessGate gate;
    private final Audit audit;

    @Inject
    ImportRecorder(AccessGate gate, Audit audit) {
        this.gate = gate;
        this.audit = audit;
    }

    /** Lets the current user in to look. */
    void enter(UUID id) {
        gate.enter(ObjectType.CASE_IMPORT, id, Purpose.INTAKE);
    }

    Grant enterToChange(UUID id) {
        return gate.enterToChange(ObjectType.CASE_IMPORT, id);
    }

    void brought(UUID id) {
        changed(enterToChange(id), AuditAction.CREATE, "case-import.create", List.of());
    }

    void changed(Grant grant, AuditAction action, String what, List<String> fields) {
        audit.changed(new AuditEvent(
                action,
                what,
                ObjectType.CASE_IMPORT,
                List.of(grant.object()),
                List.of(),
                fields,
                Purpose.INTAKE,
                Optional.of(grant),
                grant.municipality()));
    }

    /** Its time was over. */
    void forgotten(UUID id) {
        audit.changed(new AuditEvent(
                AuditAction.DELETE,
                "case-import.delete",
                ObjectType.CASE_IMPORT,
                List.of(id),
                List.of(),
                List.of(),
                Purpose.MACHINE,
                Optional.empty()));
    }
}
