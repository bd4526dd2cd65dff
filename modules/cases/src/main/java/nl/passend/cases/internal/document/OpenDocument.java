// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.passend.cases.internal.file.CaseDoor;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.part.Parts;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.time.LegalCalendar;

/** Opens what is in a document, for whoever may read it. */
@ApplicationScoped
public class OpenDocument {
    private final CaseDoor door;
    private final Parts parts;
    private final DocumentPieces pieces;

    @Inject
    OpenDocument(CaseDoor door, Parts parts, DocumentPieces pieces) {
        this.door = door;
        this.parts = parts;
        this.pieces = pieces;
    }

    public DocumentContent latest(UUID fileId, UUID id) {
        return version(fileId, id, 0);
    }

    /** @param number from 1; 0 for the latest */
    public DocumentContent version(UUID fileId, UUID id, int number) {
        OpenedFile file = door.read(fileId);
        Document document = parts.find(Document.class, file, id).orElseThrow(ProblemException::notFound);
        List<Document.Version> versions = document.versions(file.keys());
        int wanted = number == 0 ? versions.size() : number;
        if (wanted < 1 || wanted > versions.size()) {
            throw ProblemException.notFound();
        }
        Document.Version version = versions.get(wanted - 1);
        LocalDate day = LocalDate.ofInstant(version.at(), LegalCalendar.ZONE);
        return new DocumentContent(
                version.type(),
                version.size(),
                document.kind(file.keys()).code() + "-" + day + "."
                        + version.type().code(),
                to -> pieces.write(version, file.keys(), to));
    }
}
