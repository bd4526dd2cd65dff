// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import nl.passend.cases.Documents;
import nl.passend.cases.internal.OnRecord;
import nl.passend.cases.internal.file.CaseDoor;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.part.Parts;
import nl.passend.cases.internal.upload.Received;
import nl.passend.cases.internal.upload.Reception;

/** Keeps what a program brings, under the ids it brings; what is there already stays as it is. */
@ApplicationScoped
class LoadDocuments implements Documents {
    private final CaseDoor door;
    private final Parts parts;
    private final DocumentPieces pieces;
    private final Reception reception;
    private final OnRecord onRecord;

    @Inject
    LoadDocuments(CaseDoor door, Parts parts, DocumentPieces pieces, Reception reception, OnRecord onRecord) {
        this.door = door;
        this.parts = parts;
        this.pieces = pieces;
        this.reception = reception;
        this.onRecord = onRecord;
    }

    @Override
    @Transactional
    public void add(NewDocument told) {
        if (parts.has(told.id())) {
            return;
        }
        OpenedFile file = door.toLoad(told.file());
        Document document = new Document(
                told.id(),
                file.id(),
                told.title(),
                told.kind(),
                file.keys(),
                parts.provenance(file, told.about(), told.toldBy(), told.scope(), file.today(), Optional.empty()));
        parts.add(document);
        try (Received received = reception.receive(told.content().get())) {
            pieces.keep(document, received, told.author(), Optional.empty(), file.keys());
        }
        onRecord.loaded(file.id(), file.municipality(), "document.create", told.about());
        parts.flush();
    }
}
