// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.plan;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.OpenPart;
import nl.passend.cases.internal.part.Content;
import nl.passend.cases.internal.part.FilePart;
import nl.passend.cases.internal.provenance.Provenance;
import nl.passend.kernel.vault.Keyring;

/** An idea, seen by its person first: until they say yes it is between them and the worker who had it (the owner). */
@Entity
@DiscriminatorValue("IDEA")
class Idea extends FilePart {
    private static final String WORDS = "words";

    protected Idea() {}

    Idea(UUID id, UUID file, UUID about, String words, UUID worker, Keyring keys, Provenance provenance) {
        super(id, file, provenance);
        concerns(Optional.of(about));
        ownedBy(Optional.of(worker));
        tell(Content.empty().with(WORDS, Optional.of(words)), keys);
    }

    @Override
    public OpenPart part() {
        return OpenPart.PLAN;
    }

    /** From now on it is one of the plan. */
    void keep(Provenance kept) {
        toldAs(kept);
        ownedBy(Optional.empty());
    }

    boolean isKept() {
        return !provenance().scope().isPrivate();
    }

    Offered open(Keyring keys) {
        return new Offered(
                id(),
                member().orElseThrow(),
                provenance().toldBy(),
                content(keys).text(WORDS).orElse(""),
                isKept(),
                provenance().validFrom(),
                version());
    }

    /** @param asked member who sees it first */
    record Offered(UUID id, UUID about, Optional<UUID> asked, String words, boolean kept, LocalDate on, long version) {}
}
