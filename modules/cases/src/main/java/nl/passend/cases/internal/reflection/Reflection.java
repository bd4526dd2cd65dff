// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.reflection;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.OpenPart;
import nl.passend.cases.Principle;
import nl.passend.cases.internal.part.Content;
import nl.passend.cases.internal.part.FilePart;
import nl.passend.cases.internal.provenance.Provenance;
import nl.passend.kernel.vault.Keyring;

/** A note about one principle. It is never overwritten: the next note tells what has changed. */
@Entity
@DiscriminatorValue("REFLECTION")
class Reflection extends FilePart {
    private static final String WORDS = "words";

    protected Reflection() {}

    Reflection(UUID id, UUID file, Principle principle, String words, Keyring keys, Provenance provenance) {
        super(id, file, provenance);
        code(Optional.of(principle.code()));
        tell(Content.empty().with(WORDS, Optional.of(words)), keys);
    }

    @Override
    public OpenPart part() {
        return OpenPart.OWN_WORDS;
    }

    /** The team's own, or of somebody of the household. */
    boolean isOfTeam() {
        return provenance().toldBy().isEmpty();
    }

    String principle() {
        return code().orElseThrow();
    }

    LocalDate on() {
        return provenance().validFrom();
    }

    String words(Keyring keys) {
        return content(keys).text(WORDS).orElse("");
    }
}
