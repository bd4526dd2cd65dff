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

/** <i>De echte vraag</i>: a sentence or two that were found together. It counts when the person has said "that's it". */
@Entity
@DiscriminatorValue("QUESTION")
class RealQuestion extends Telling {
    private static final String CONFIRMED = "confirmed";
    private static final String ON = "confirmedOn";
    private static final String BY = "confirmedBy";

    protected RealQuestion() {}

    RealQuestion(UUID id, UUID file, UUID member, Provenance provenance) {
        super(id, file, member, provenance);
    }

    @Override
    Telling another(UUID id) {
        return new RealQuestion(id, file(), about(), provenance());
    }

    void confirm(UUID by, LocalDate today, Keyring keys) {
        code(Optional.of(CONFIRMED));
        tell(content(keys).with(ON, Optional.of(today)).with(BY, Optional.of(by)), keys);
    }

    /** Other words are another question. */
    void doubt(Keyring keys) {
        code(Optional.empty());
        tell(content(keys).with(ON, Optional.empty()).with(BY, Optional.empty()), keys);
    }

    @Override
    public Optional<Readable> readable(Keyring keys) {
        return closedOn().isPresent() || code().isEmpty()
                ? Optional.empty()
                : Readable.words("question", words(keys)).ifAny();
    }

    Asked open(Keyring keys) {
        var content = content(keys);
        return new Asked(
                id(),
                about(),
                words(keys),
                content.text(ON).map(LocalDate::parse),
                content.text(BY).map(UUID::fromString),
                closedOn().isPresent(),
                version());
    }

    /** @param former words that were told anew since */
    record Asked(
            UUID id,
            UUID member,
            String words,
            Optional<LocalDate> confirmedOn,
            Optional<UUID> confirmedBy,
            boolean former,
            long version) {}
}
