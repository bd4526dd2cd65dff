// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.kernel.access.ObjectType;
import nl.passend.kernel.access.Purpose;
import nl.passend.kernel.audit.Audit;
import nl.passend.kernel.audit.AuditAction;
import nl.passend.kernel.audit.AuditEvent;
import nl.passend.kernel.changes.ChangeLog;

/** Puts a change of a file on record twice: in the audit chain (who, which fields), and in the change log (what to look at anew). */
@ApplicationScoped
public class OnRecord {
    private final Audit audit;
    private final ChangeLog changeLog;

    @Inject
    public OnRecord(Audit audit, ChangeLog changeLog) {
        this.audit = audit;
        this.changeLog = changeLog;
    }

    /**
     * @param what such as {@code timeline-entry.create}
     * @param part the part of the page that looks different now
     * @param subjects members it is about
     * @param readers members who may learn that something changed; the team always may
     */
    public void changed(
            OpenedFile file,
            AuditAction action,
            String what,
            String part,
            Set<UUID> subjects,
            List<String> fields,
            Set<UUID> readers) {
        audit.changed(new AuditEvent(
                action,
                what,
                ObjectType.CASE_FILE,
                List.of(file.id()),
                List.copyOf(subjects),
                fields,
                file.view().side().isTeam() ? Purpose.SUPPORT : Purpose.OWN_FILE,
                Optional.of(file.grant()),
                Optional.of(file.municipality())));
        announce(file.id(), file.municipality(), part, readers);
    }

    /** Somebody took a copy of all that is theirs. Nothing changed, so nobody is told. */
    public void takenAlong(OpenedFile file, Set<UUID> subjects) {
        audit.changed(new AuditEvent(
                AuditAction.EXECUTE,
                "copy.taken",
                ObjectType.CASE_FILE,
                List.of(file.id()),
                List.copyOf(subjects),
                List.of(),
                Purpose.OWN_FILE,
                Optional.of(file.grant()),
                Optional.of(file.municipality())));
    }

    /** A file or part of one was loaded by a program. */
    public void loaded(UUID file, String municipality, String what, Set<UUID> subjects) {
        audit.changed(new AuditEvent(
                AuditAction.CREATE,
                what,
                ObjectType.CASE_FILE,
                List.of(file),
                List.copyOf(subjects),
                List.of(),
                Purpose.MACHINE,
                Optional.empty(),
                Optional.of(municipality)));
        announce(file, municipality, "file", Set.of());
    }

    /** What the kernel has put in the audit chain itself: for followers alone. */
    public void announced(OpenedFile file, String part, Set<UUID> readers) {
        announce(file.id(), file.municipality(), part, readers);
    }

    /** The change log alone. Readers go along as ids, so that a live stream can hold back what its viewer may not know of. */
    private void announce(UUID file, String municipality, String part, Set<UUID> readers) {
        changeLog.record(
                "case-file.changed",
                file,
                Optional.of(municipality),
                Map.of(
                        "part",
                        part,
                        "readers",
                        readers.stream().map(UUID::toString).sorted().collect(Collectors.joining(","))));
    }
}
