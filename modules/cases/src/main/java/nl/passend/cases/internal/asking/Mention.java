// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.asking;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.passend.cases.EntryKind;
import nl.passend.cases.OpenPart;
import nl.passend.cases.internal.part.Content;
import nl.passend.cases.internal.part.FilePart;
import nl.passend.cases.internal.provenance.Provenance;
import nl.passend.cases.internal.timeline.Entry;
import nl.passend.kernel.vault.Keyring;

/** That a colleague was asked to look at a line of the timeline. It has no words of its own: what is asked stands in the line. */
@Entity
@DiscriminatorValue("MENTION")
class Mention extends FilePart {
    protected Mention() {}

    Mention(UUID id, UUID file, Entry entry, UUID asked, LocalDate today, Keyring keys, Provenance provenance) {
        super(id, file, provenance);
        follows(Optional.of(entry.id()));
        code(Optional.of(entry.kind().code()));
        ownedBy(Optional.of(asked));
        due(Optional.of(today));
        tell(Content.empty(), keys);
    }

    /** Opened with the line. */
    @Override
    public OpenPart part() {
        return Stream.of(EntryKind.values())
                .filter(kind -> code().filter(kind.code()::equals).isPresent())
                .map(EntryKind::part)
                .findFirst()
                .orElseThrow();
    }

    UUID entry() {
        return parent().orElseThrow();
    }
}
