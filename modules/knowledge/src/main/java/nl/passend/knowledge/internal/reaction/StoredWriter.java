// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.reaction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.passend.kernel.vault.Cell;
import nl.passend.kernel.vault.Keyring;
import nl.passend.kernel.vault.SealedText;

/** Somebody who accepted the house rules, and the name they write under. */
@Entity
@Table(name = "knowledge_reaction_writer")
class StoredWriter {
    @Id
    private UUID account;

    private SealedText name;

    @Column(name = "accepted_at")
    private Instant acceptedAt;

    @Version
    private long version;

    protected StoredWriter() {}

    StoredWriter(UUID account, Instant acceptedAt) {
        this.account = account;
        this.acceptedAt = acceptedAt;
    }

    void isCalled(String called, Keyring keys) {
        name = keys.seal(called, cell());
    }

    String name(Keyring keys) {
        return keys.open(name, cell());
    }

    private Cell cell() {
        return new Cell("knowledge_reaction_writer", "name", account);
    }
}
