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

/**
 * The pieces of documents and of recordings as they are stored: sealed, each for its own place, and never more than one of them at a time
 * in memory. Which there are stands, sealed as well, with the part of the file that they belong to.
 */
@ApplicationScoped
public class DocumentPieces {
    private final EntityManager entityManager;
    private final Changes changes;
    private final Ids ids;
    private final Clock clock;

    @Inject
    public DocumentPieces(@CasesUnit EntityManager entityManager, Changes changes, Ids ids, Clock clock) {
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

    /**
     * What belongs to another kind of part, such as a recording to a story; as {@link #keep(Document, Received, UUID, Optional, Keyring)}.
     *
     * @return under which id its pieces stand
     */
    public UUID keep(UUID part, Pieces content, Keyring keys) {
        UUID version = ids.next();
        store(part, version, content, keys);
        return version;
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
        write(version.id(), 0, version.size() - 1, keys, to);
    }

    /**
     * A stretch of one version; only the pieces that it lies in are opened.
     *
     * @param first of the bytes, from 0
     * @param last of the bytes; before {@code first} for nothing
     */
    public void write(UUID version, long first, long last, Keyring keys, OutputStream to) throws IOException {
        for (long at = first; at <= last; ) {
            int number = (int) (at / Pieces.PIECE);
            byte[] opened = open(version, number, keys);
            int from = (int) (at % Pieces.PIECE);
            int length = (int) Math.min(opened.length - from, last - at + 1);
            to.write(opened, from, length);
            at += length;
        }
    }

    private byte[] open(UUID version, int number, Keyring keys) {
        DocumentPiece piece = entityManager
                .createQuery(
                        "SELECT p FROM DocumentPiece p WHERE p.version = :version AND p.number = :number",
                        DocumentPiece.class)
                .setParameter("version", version)
                .setParameter("number", number)
                .getSingleResult();
        entityManager.detach(piece);
        return piece.open(keys);
    }

    /** All that belongs to a part. */
    public void remove(UUID document) {
        entityManager
                .createQuery("DELETE FROM DocumentPiece p WHERE p.document = :document")
                .setParameter("document", document)
                .executeUpdate();
    }
}
