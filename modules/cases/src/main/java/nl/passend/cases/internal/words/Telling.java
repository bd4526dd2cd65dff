// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.words;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.OpenPart;
import nl.passend.cases.internal.part.Content;
import nl.passend.cases.internal.part.FilePart;
import nl.passend.cases.internal.provenance.Provenance;
import nl.passend.kernel.vault.Keyring;

/** Words about one member. What somebody said is never overwritten: told anew, the former words stay as a closed part that follows. */
@Entity
abstract class Telling extends FilePart {
    private static final String WORDS = "words";

    protected Telling() {}

    Telling(UUID id, UUID file, UUID member, Provenance provenance) {
        super(id, file, provenance);
        concerns(Optional.of(member));
    }

    @Override
    public OpenPart part() {
        return OpenPart.OWN_WORDS;
    }

    /** What of it is kept when it is told anew. */
    Content kept(Content told) {
        return told;
    }

    /** Another of the same kind, about the same member, for the words that stood here. */
    abstract Telling another(UUID id);

    final UUID about() {
        return member().orElseThrow();
    }

    final String words(Keyring keys) {
        return content(keys).text(WORDS).orElse("");
    }

    final void tellFirst(String words, Keyring keys) {
        tell(Content.empty().with(WORDS, Optional.of(words)), keys);
    }

    /**
     * Tells it anew.
     *
     * @return what stood here, to be kept
     */
    final Telling retell(String words, Provenance told, UUID formerId, LocalDate today, Keyring keys) {
        Telling former = another(formerId);
        former.tell(kept(content(keys)), keys);
        former.follows(Optional.of(id()));
        former.code(code());
        former.ownedBy(owner());
        former.close(today);
        tell(content(keys).with(WORDS, Optional.of(words)), keys);
        toldAs(told);
        return former;
    }
}
