// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.support;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.OpenPart;
import nl.passend.cases.SupporterNoteView;
import nl.passend.cases.internal.part.Content;
import nl.passend.cases.internal.part.FilePart;
import nl.passend.cases.internal.provenance.Provenance;
import nl.passend.kernel.vault.Keyring;

/** A client supporter's own note. Its owner is who wrote it, so that it can be found and destroyed when they go. */
@Entity
@DiscriminatorValue("SUPPORTER_NOTE")
class SupporterNote extends FilePart {
    private static final String WORDS = "words";

    protected SupporterNote() {}

    SupporterNote(UUID id, UUID file, UUID supporter, String words, Keyring keys, Provenance provenance) {
        super(id, file, provenance);
        ownedBy(Optional.of(supporter));
        tell(Content.empty().with(WORDS, Optional.of(words)), keys);
    }

    @Override
    public OpenPart part() {
        return OpenPart.NOTES;
    }

    SupporterNoteView view(Keyring keys) {
        return new SupporterNoteView(
                id(), content(keys).text(WORDS).orElseThrow(), provenance().validFrom(), version());
    }
}
