// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.passend.cases.DocumentKind;
import nl.passend.cases.internal.file.CaseDoor;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.file.Stale;
import nl.passend.cases.internal.part.PartChecks;
import nl.passend.cases.internal.part.PartRecorder;
import nl.passend.cases.internal.part.Parts;
import nl.passend.cases.internal.part.Stored;
import nl.passend.cases.internal.part.WhoMayRead;
import nl.passend.cases.internal.provenance.Provenance;
import nl.passend.cases.internal.upload.Received;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.audit.AuditAction;
import nl.passend.kernel.id.Ids;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;

/**
 * Keeps documents, version after version. A version is never changed; who put a document in may call it otherwise, say who reads it, and
 * take it back: then what was in it is really gone, and the record says that it was there.
 */
@ApplicationScoped
public class KeepDocument {
    private static final int MOST_VERSIONS = 100;

    private final CaseDoor door;
    private final Parts parts;
    private final DocumentPieces pieces;
    private final PartRecorder recorder;
    private final CurrentUser user;
    private final Ids ids;

    @Inject
    public KeepDocument(
            CaseDoor door, Parts parts, DocumentPieces pieces, PartRecorder recorder, CurrentUser user, Ids ids) {
        this.door = door;
        this.parts = parts;
        this.pieces = pieces;
        this.recorder = recorder;
        this.user = user;
        this.ids = ids;
    }

    /**
     * @param about members; everybody reads what is about themself, unless {@code readers} says otherwise
     * @param toldBy for the team: the member who brought it
     * @param readers who brought it and the team, unless told; what the team puts in by itself has no default
     */
    public record NewDocument(
            String title, DocumentKind kind, Set<UUID> about, Optional<UUID> toldBy, Optional<WhoMayRead> readers) {}

    /** @param readers as they are, unless told */
    public record Named(String title, DocumentKind kind, Optional<WhoMayRead> readers) {}

    /** Asked before a file is taken in, so that nobody's photographs are looked at for nothing. */
    public void requireThatOneMayWrite(UUID fileId) {
        if (!door.read(fileId).view().mayWrite()) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
    }

    @Transactional
    public Stored add(UUID fileId, NewDocument told, Received received) {
        OpenedFile file = door.change(fileId);
        if (!file.view().mayWrite()) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
        Optional<UUID> teller = file.view().side().member().or(told::toldBy);
        Set<UUID> about = told.about().isEmpty() ? teller.map(Set::of).orElse(Set.of()) : told.about();
        WhoMayRead readers = told.readers()
                .or(() -> teller.map(member -> WhoMayRead.TELLER))
                .orElseThrow(() -> ProblemException.invalid("/readers", "Kies wie dit mag lezen."));
        check(file, about, teller, readers);
        Document document = new Document(
                ids.next(),
                fileId,
                told.title(),
                told.kind(),
                file.keys(),
                parts.provenance(file, about, teller, readers.scope(), file.today(), Optional.empty()));
        document.ownedBy(parts.confidant(file, readers));
        parts.add(document);
        pieces.keep(document, received, user.get().personId(), Optional.empty(), file.keys());
        recorder.changed(file, document, AuditAction.CREATE, "document.create", List.of("title", "content"));
        parts.flush();
        return new Stored(document.id(), document.version());
    }

    /** @param what changed, in words */
    @Transactional
    public Stored addVersion(UUID fileId, UUID id, long version, Optional<String> what, Received received) {
        OpenedFile file = door.change(fileId);
        Document document = parts.mendable(Document.class, file, id);
        document.expect(version);
        if (document.versions(file.keys()).size() >= MOST_VERSIONS) {
            throw ProblemException.invalid("/file", "Er zijn al honderd versies. Voeg het toe als een nieuw stuk.");
        }
        pieces.keep(document, received, user.get().personId(), what, file.keys());
        recorder.changed(file, document, AuditAction.UPDATE, "document.version", List.of("content"));
        parts.flush();
        return new Stored(id, document.version());
    }

    @Transactional
    public Stored change(UUID fileId, UUID id, long version, Named named) {
        OpenedFile file = door.change(fileId);
        Document document = parts.mendable(Document.class, file, id);
        Provenance told = document.provenance();
        WhoMayRead known = WhoMayRead.of(told.scope());
        WhoMayRead readers = named.readers().orElse(known);
        if (!document.isAt(version)) {
            throw new Stale()
                    .field("title", Optional.of(document.title(file.keys())), true, Optional.of(named.title()))
                    .field("readers", Optional.of(known.code()), true, Optional.of(readers.code()))
                    .at(document.version());
        }
        if (readers != known) {
            check(file, told.subjects(), told.toldBy(), readers);
            document.toldAs(parts.provenance(
                    file, told.subjects(), told.toldBy(), readers.scope(), told.validFrom(), told.validUntil()));
            document.ownedBy(parts.confidant(file, readers));
        }
        document.rename(named.title(), named.kind(), file.keys());
        recorder.changed(file, document, AuditAction.UPDATE, "document.update", List.of("title", "kind", "readers"));
        parts.flush();
        return new Stored(id, document.version());
    }

    /** Nothing of it stays but that it was there. */
    @Transactional
    public void takeBack(UUID fileId, UUID id, long version) {
        OpenedFile file = door.change(fileId);
        Document document = parts.mendable(Document.class, file, id);
        document.expect(version);
        pieces.remove(id);
        parts.remove(document);
        recorder.changed(file, document, AuditAction.DELETE, "document.delete", List.of());
        parts.flush();
    }

    private static void check(OpenedFile file, Set<UUID> about, Optional<UUID> teller, WhoMayRead readers) {
        PartChecks checks = new PartChecks(file).toldBy(teller).members(List.copyOf(about), "/about");
        boolean team = file.view().side().isTeam();
        switch (readers) {
            case SELF -> {
                if (team) {
                    checks.refuse("/readers", "Alleen voor zichzelf bewaart iemand in het eigen account.");
                }
            }
            case CONFIDANT, TELLER -> {
                if (teller.isEmpty()) {
                    checks.refuse("/readers", "Kies wie dit stuk bracht: die bepaalt wie het leest.");
                }
            }
            case TEAM -> {
                if (!team || teller.isPresent()) {
                    checks.refuse("/readers", "Wie een stuk brengt, kan het altijd lezen.");
                }
            }
            case HOUSEHOLD -> {
                if (!team && !file.view().mayPlanFor(about)) {
                    checks.refuse("/readers", "Kies wie het mag lezen. Over een ander beslist u niet alleen.");
                }
            }
        }
        checks.done();
    }
}
