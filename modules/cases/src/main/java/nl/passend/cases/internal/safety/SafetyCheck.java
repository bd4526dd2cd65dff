// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.safety;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.OpenPart;
import nl.passend.cases.SafetyOutcome;
import nl.passend.cases.internal.part.Content;
import nl.passend.cases.internal.part.FilePart;
import nl.passend.cases.internal.provenance.Provenance;
import nl.passend.kernel.vault.Keyring;

/** A look at whether everybody is safe. It is never overwritten: the next look closes it. */
@Entity
@DiscriminatorValue("SAFETY_CHECK")
class SafetyCheck extends FilePart {
    private static final String WORDS = "words";
    private static final String AGREED = "agreed";

    protected SafetyCheck() {}

    SafetyCheck(
            UUID id,
            UUID file,
            SafetyOutcome outcome,
            String words,
            Optional<String> agreed,
            Optional<LocalDate> lookAgainOn,
            UUID worker,
            Keyring keys,
            Provenance provenance) {
        super(id, file, provenance);
        code(Optional.of(outcome.code()));
        due(lookAgainOn);
        ownedBy(Optional.of(worker));
        tell(Content.empty().with(WORDS, Optional.of(words)).with(AGREED, agreed), keys);
    }

    @Override
    public OpenPart part() {
        return OpenPart.PLAN;
    }

    SafetyOutcome outcome() {
        return code().flatMap(SafetyOutcome::of).orElseThrow();
    }

    LocalDate on() {
        return provenance().validFrom();
    }

    String words(Keyring keys) {
        return content(keys).text(WORDS).orElse("");
    }

    Optional<String> agreed(Keyring keys) {
        return content(keys).text(AGREED);
    }
}
