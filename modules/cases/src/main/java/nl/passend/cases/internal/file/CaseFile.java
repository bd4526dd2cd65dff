// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.file;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.internal.provenance.Provenance;
import nl.passend.kernel.vault.Cell;
import nl.passend.kernel.vault.SealedText;

/**
 * One household's file. It begins with a request in the person's own sentence and, if they like, their story; the one who told
 * it is the teller, and both stay theirs. One team carries it, one person of that team is the name to call.
 */
@Entity
@Table(name = "cases_file")
class CaseFile {
    private static final String TABLE = "cases_file";

    @Id
    private UUID id;

    @Column(name = "team_id")
    private UUID team;

    @Column(name = "teller_id")
    private UUID teller;

    private UUID contact;
    private SealedText request;

    @Column(name = "own_words")
    private SealedText ownWords;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Embedded
    private Provenance provenance;

    @Version
    private long version;

    protected CaseFile() {}

    CaseFile(
            UUID id,
            UUID team,
            UUID teller,
            UUID contact,
            SealedText request,
            Optional<SealedText> ownWords,
            Instant openedAt,
            Provenance provenance) {
        this.id = id;
        this.team = team;
        this.teller = teller;
        this.contact = contact;
        this.request = request;
        this.ownWords = ownWords.orElse(null);
        this.openedAt = openedAt;
        this.provenance = provenance;
    }

    static Cell requestCell(UUID id) {
        return new Cell(TABLE, "request", id);
    }

    static Cell ownWordsCell(UUID id) {
        return new Cell(TABLE, "own_words", id);
    }

    /** Tells request and story anew. */
    void retell(SealedText newRequest, Optional<SealedText> newOwnWords) {
        request = newRequest;
        ownWords = newOwnWords.orElse(null);
    }

    /** Somebody else of the team is the name to call. */
    void callFirst(UUID person) {
        contact = person;
    }

    boolean isAt(long expected) {
        return version == expected;
    }

    UUID id() {
        return id;
    }

    UUID team() {
        return team;
    }

    UUID teller() {
        return teller;
    }

    UUID contact() {
        return contact;
    }

    SealedText request() {
        return request;
    }

    Optional<SealedText> ownWords() {
        return Optional.ofNullable(ownWords);
    }

    Instant openedAt() {
        return openedAt;
    }

    Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    Provenance provenance() {
        return provenance;
    }

    long version() {
        return version;
    }
}
