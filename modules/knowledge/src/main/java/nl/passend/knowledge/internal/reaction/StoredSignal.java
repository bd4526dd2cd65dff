// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.reaction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.passend.kernel.vault.Cell;
import nl.passend.kernel.vault.Keyring;
import nl.passend.kernel.vault.SealedText;

/** Somebody says that a reaction should not stand there. */
@Entity
@Table(name = "knowledge_reaction_report")
class StoredSignal {
    @Id
    private UUID id;

    private UUID reaction;
    private byte[] reporter;
    private SealedText reason;

    @Column(name = "reported_at")
    private Instant reportedAt;

    protected StoredSignal() {}

    StoredSignal(UUID id, UUID reaction, byte[] reporter, String reason, Instant at, Keyring keys) {
        this.id = id;
        this.reaction = reaction;
        this.reporter = reporter.clone();
        this.reason = keys.seal(reason, cell());
        reportedAt = at;
    }

    UUID reaction() {
        return reaction;
    }

    String reason(Keyring keys) {
        return keys.open(reason, cell());
    }

    private Cell cell() {
        return new Cell("knowledge_reaction_report", "reason", id);
    }
}
