// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.words;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.internal.part.Readable;
import nl.passend.cases.internal.provenance.Provenance;
import nl.passend.kernel.vault.Keyring;

/** Where somebody wants to be in a year. */
@Entity
@DiscriminatorValue("WISH")
class Wish extends Telling {
    protected Wish() {}

    Wish(UUID id, UUID file, UUID member, Provenance provenance) {
        super(id, file, member, provenance);
    }

    @Override
    Telling another(UUID id) {
        return new Wish(id, file(), about(), provenance());
    }

    @Override
    public Optional<Readable> readable(Keyring keys) {
        return closedOn().isPresent()
                ? Optional.empty()
                : Readable.words("wish", words(keys)).ifAny();
    }

    Wished open(Keyring keys) {
        return new Wished(
                id(), about(), words(keys), provenance().validFrom(), closedOn().isPresent(), version());
    }

    /** @param former words that were told anew since */
    record Wished(UUID id, UUID member, String words, LocalDate on, boolean former, long version) {}
}
