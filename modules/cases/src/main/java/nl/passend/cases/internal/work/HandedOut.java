// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.work;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.OpenPart;
import nl.passend.cases.internal.part.Content;
import nl.passend.cases.internal.part.FilePart;
import nl.passend.cases.internal.provenance.Provenance;
import nl.passend.kernel.vault.Keyring;

/**
 * That work was given to a colleague, and why. It stays when it is taken back or given on, as what was. For the team: why a worker gives
 * something away can be about that worker.
 */
@Entity
@DiscriminatorValue("HANDED")
class HandedOut extends FilePart {
    private static final String WHY = "why";
    private static final String FROM = "from";

    protected HandedOut() {}

    /** @param from who did it before; nobody, when nobody was named yet */
    HandedOut(
            UUID id,
            FilePart work,
            UUID to,
            Optional<UUID> from,
            Optional<String> why,
            Keyring keys,
            Provenance provenance) {
        super(id, work.file(), provenance);
        follows(Optional.of(work.id()));
        ownedBy(Optional.of(to));
        tell(Content.empty().with(WHY, why).with(FROM, from), keys);
    }

    @Override
    public OpenPart part() {
        return OpenPart.PLAN;
    }

    Given open(Keyring keys) {
        Content content = content(keys);
        return new Given(this, content.text(WHY), content.text(FROM).map(UUID::fromString));
    }

    /** In clear. */
    record Given(HandedOut part, Optional<String> why, Optional<UUID> from) {
        UUID by() {
            return part.provenance().author();
        }

        UUID to() {
            return part.owner().orElseThrow();
        }
    }
}
