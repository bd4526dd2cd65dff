// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import nl.passend.kernel.vault.Cell;
import nl.passend.kernel.vault.Keyring;
import nl.passend.kernel.vault.SealedText;

/**
 * At most a mebibyte of one version of a document, sealed for its place: it opens as this piece of this version and as no other. Who
 * may read it stands with the document; nothing here is looked for but by the document's own list of versions.
 */
@Entity
@Table(name = "cases_document_piece")
class DocumentPiece {
    @Id
    private UUID id;

    @Column(name = "document_id")
    private UUID document;

    @Column(name = "version_id")
    private UUID version;

    private int number;

    private SealedText content;

    protected DocumentPiece() {}

    DocumentPiece(UUID id, UUID document, UUID version, int number, byte[] content, Keyring keys) {
        this.id = id;
        this.document = document;
        this.version = version;
        this.number = number;
        this.content = keys.sealBytes(content, cell(version, number));
    }

    byte[] open(Keyring keys) {
        return keys.openBytes(content, cell(version, number));
    }

    private static Cell cell(UUID version, int number) {
        return new Cell("cases_document_piece", "content." + number, version);
    }
}
