// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.passend.cases.Scope;
import nl.passend.cases.internal.CasesUnit;
import nl.passend.cases.internal.file.CaseDoor;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.part.PartRecorder;
import nl.passend.cases.internal.part.Parts;
import nl.passend.cases.internal.part.Stored;
import nl.passend.kernel.audit.AuditAction;
import nl.passend.kernel.id.Ids;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;

/**
 * Keeps a client supporter's own notes. They are no part of what a family asks to see, and not the team's: when the supporter goes, or is
 * sent away, they are destroyed, since nobody else may ever read them.
 */
@ApplicationScoped
public class KeepOwnNotes {
    private final CaseDoor door;
    private final Parts parts;
    private final PartRecorder recorder;
    private final Ids ids;
    private final EntityManager entityManager;

    @Inject
    public KeepOwnNotes(
            CaseDoor door, Parts parts, PartRecorder recorder, Ids ids, @CasesUnit EntityManager entityManager) {
        this.door = door;
        this.parts = parts;
        this.recorder = recorder;
        this.ids = ids;
        this.entityManager = entityManager;
    }

    @Transactional
    public Stored write(UUID fileId, String words) {
        OpenedFile file = door.change(fileId);
        UUID supporter = supporter(file);
        SupporterNote note = new SupporterNote(
                ids.next(),
                fileId,
                supporter,
                words,
                file.keys(),
                parts.provenance(
                        file,
                        Set.of(file.view().side().member().orElseThrow()),
                        Optional.empty(),
                        Scope.SUPPORTER,
                        file.today(),
                        Optional.empty()));
        parts.add(note);
        recorder.changed(file, note, AuditAction.CREATE, "own-note.create", List.of("words"));
        parts.flush();
        return new Stored(note.id(), note.version());
    }

    /** Nothing of it stays. */
    @Transactional
    public void destroy(UUID fileId, UUID id, long version) {
        OpenedFile file = door.change(fileId);
        supporter(file);
        SupporterNote note = parts.find(SupporterNote.class, file, id).orElseThrow(ProblemException::notFound);
        note.expect(version);
        parts.remove(note);
        recorder.changed(file, note, AuditAction.DELETE, "own-note.delete", List.of());
        parts.flush();
    }

    private static UUID supporter(OpenedFile file) {
        return file.view().side().supporter().orElseThrow(() -> new ProblemException(ProblemType.FORBIDDEN));
    }

    /** They stand at this member's side no more: inside the transaction that ends it. */
    public void destroyAll(UUID file, UUID supporter, UUID side) {
        entityManager
                .createQuery(
                        "SELECT n FROM SupporterNote n WHERE n.file = :file AND n.owner = :owner", SupporterNote.class)
                .setParameter("file", file)
                .setParameter("owner", supporter)
                .getResultStream()
                .filter(note -> note.provenance().subjects().contains(side))
                .toList()
                .forEach(parts::remove);
        parts.flush();
    }
}
