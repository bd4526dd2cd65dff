// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.file;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.internal.provenance.Provenance;
import nl.passend.kernel.vault.Cell;
import nl.passend.kernel.vault.Keyring;
import nl.passend.kernel.vault.SealedText;

/** Request and own words as they were at one version: what a person said is kept when they say it anew. */
@Entity
@Table(name = "cases_former_words")
class FormerWords {
    private static final String TABLE = "cases_former_words";

    @Id
    private UUID id;

    @Column(name = "file_id")
    private UUID file;

    @Column(name = "file_version")
    private long fileVersion;

    private SealedText request;

    @Column(name = "own_words")
    private SealedText ownWords;

    @Embedded
    private Provenance provenance;

    @Version
    private long version;

    protected FormerWords() {}

    FormerWords(UUID id, CaseFile file, String request, Optional<String> ownWords, Keyring keys) {
        this.id = id;
        this.file = file.id();
        this.fileVersion = file.version();
        this.request = keys.seal(request, new Cell(TABLE, "request", id));
        this.ownWords = ownWords.map(words -> keys.seal(words, new Cell(TABLE, "own_words", id)))
                .orElse(null);
        this.provenance = file.provenance().about(file.provenance().subjects());
    }
}
