// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.reaction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.passend.kernel.vault.Cell;
import nl.passend.kernel.vault.Keyring;
import nl.passend.kernel.vault.SealedText;
import nl.passend.knowledge.Reactions.NewReaction;
import nl.passend.knowledge.Reactions.Reaction;

/** One reaction. What a moderator removes loses its text for good. */
@Entity
@Table(name = "knowledge_reaction")
class StoredReaction {
    private static final String TABLE = "knowledge_reaction";

    @Id
    private UUID id;

    private String article;
    private UUID account;
    private SealedText name;
    private SealedText words;
    private byte[] mark;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "removed_at")
    private Instant removedAt;

    @Column(name = "removed_because")
    private SealedText removedBecause;

    @Version
    private long version;

    protected StoredReaction() {}

    StoredReaction(String article, UUID account, NewReaction written, byte[] mark, Instant at, Keyring keys) {
        id = written.id();
        this.article = article;
        this.account = account;
        name = keys.seal(written.name(), cell("name"));
        words = keys.seal(written.words(), cell("words"));
        this.mark = mark.clone();
        writtenAt = at;
    }

    void remove(String because, Instant at, Keyring keys) {
        words = null;
        removedAt = at;
        removedBecause = keys.seal(because, cell("removed_because"));
    }

    boolean isRemoved() {
        return removedAt != null;
    }

    boolean isBy(UUID some) {
        return account.equals(some);
    }

    UUID id() {
        return id;
    }

    Reaction view(Optional<UUID> reader, Keyring keys) {
        return new Reaction(
                id,
                article,
                keys.open(name, cell("name")),
                Optional.ofNullable(words).map(text -> keys.open(text, cell("words"))),
                writtenAt,
                Optional.ofNullable(removedBecause).map(reason -> keys.open(reason, cell("removed_because"))),
                reader.filter(this::isBy).isPresent());
    }

    private Cell cell(String column) {
        return new Cell(TABLE, column, id);
    }
}
