// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.file;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.passend.cases.OpenPart;
import nl.passend.cases.internal.provenance.Members;
import nl.passend.cases.internal.provenance.Provenance;
import nl.passend.cases.internal.sharing.Household;

/** What one member opened to another, on whose word, and how long. Ended it opens nothing any more, from the next request. */
@Entity
@DiscriminatorValue("OPENING")
class Opening extends Tie {
    @Enumerated(EnumType.STRING)
    private OpenPart part;

    private Members words;

    protected Opening() {}

    Opening(UUID id, UUID file, UUID subject, UUID reader, OpenPart part, Set<UUID> words, Provenance provenance) {
        super(id, file, subject, Optional.of(reader), provenance);
        this.part = part;
        this.words = Members.of(words);
    }

    Household.Opening fact() {
        return new Household.Opening(id(), about(), other(), part, period(), hasEnded());
    }

    OpenedFile.Opening open() {
        return new OpenedFile.Opening(id(), about(), other(), part, words.ids(), period(), hasEnded());
    }
}
