// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.passend.cases.DocumentView;
import nl.passend.cases.internal.board.Names;
import nl.passend.cases.internal.file.CaseDoor;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.part.Parts;
import nl.passend.kernel.problem.ProblemException;

/** Which documents there are, for whoever may know of them. */
@ApplicationScoped
public class ReadDocuments {
    private final CaseDoor door;
    private final Parts parts;
    private final Names names;

    @Inject
    ReadDocuments(CaseDoor door, Parts parts, Names names) {
        this.door = door;
        this.parts = parts;
        this.names = names;
    }

    /** Of this side, the latest first. */
    public List<DocumentView> list(UUID fileId) {
        OpenedFile file = door.read(fileId);
        ShownDocuments shown = new ShownDocuments(file, parts.seen(file));
        return shown.view(names.workers(file, shown.people()));
    }

    public DocumentView one(UUID fileId, UUID id) {
        return list(fileId).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }
}
