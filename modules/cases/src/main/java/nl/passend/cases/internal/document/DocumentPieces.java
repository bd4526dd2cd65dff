// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.internal.CasesUnit;
import nl.passend.cases.internal.upload.Pieces;
import nl.passend.cases.internal.upload.Received;
import nl.passend.kernel.id.Ids;
import nl.passend.kernel.persistence.Changes;
import nl.passend.kernel.vault.Keyring;

/** The pieces as they are stored; never more than one of them at a time in memory. */
@ApplicationScoped
class DocumentPieces {
    private final EntityManager entityManager;
    private final Changes changes;
    private final Ids ids;
    private final Clock clock;

    @Inject
    DocumentPieces(@CasesUnit EntityManager entityManager, Changes changes, Ids ids, Clock clock) {
        this.entityManager = entityManager;
        this.changes = changes;
        this.ids = ids;
        this.clock = clock;
    }

    /** The content as the next version of this document, in the running transaction: all of it or nothing. */
    void keep(Document document, Received received, UUID by, Optional<String> what, Keyring keys) {
        UUID version = ids.next();
        Pieces content = received.content();
        store(document.id(), version, content, keys);
        document.add(
                new Document.Version(
                        version,
                        clock.instant(),
                        by,
                        received.type(),
                        content.size(),
                        content.all().size(),
                        HexFormat.of().formatHex(content.digest()),
                        what),
                keys);
    }

    private void store(UUID document, UUID version, Pieces content, Keyring keys) {
        List<byte[]> pieces = content.all();
        for (int i = 0; i < pieces.size(); i++) {
            DocumentPiece piece = new DocumentPiece(ids.next(), document, version, i, pieces.get(i), keys);
            entityManager.persist(piece);
            changes.flush(entityManager);
            entityManager.detach(piece);
        }
    }

    /** A statement for each piece, so that no connection waits for a slow reader. */
    void write(Document.Version version, Keyring keys, OutputStream to) throws IOException {
        for (int i = 0; i < version.pieces(); i++) {
            DocumentPiece piece = entityManager
                    .createQuery(
                            "SELECT p FROM DocumentPiece p WHERE p.version = :version AND p.number = :number",
                            DocumentPiece.class)
                    .setParameter("version", version.id())
                    .setParameter("number", i)
                    .getSingleResult();
            to.write(piece.open(keys));
            entityManager.detach(piece);
        }
    }

    void remove(UUID document) {
        entityManager
                .createQuery("DELETE FROM DocumentPiece p WHERE p.document = :document")
                .setParameter("document", document)
                .executeUpdate();
    }
}
