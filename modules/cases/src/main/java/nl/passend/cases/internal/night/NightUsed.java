// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.night;

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

/** That the emergency plan of a member was used, in the words of who tells it. Between them and the team. */
@Entity
@DiscriminatorValue("NIGHT_USED")
class NightUsed extends FilePart {
    private static final String WORDS = "words";
    private static final String ANSWER = "answer";
    private static final String BY = "answeredBy";

    protected NightUsed() {}

    NightUsed(
            UUID id,
            UUID file,
            UUID member,
            UUID caller,
            Optional<String> words,
            LocalDate today,
            Keyring keys,
            Provenance provenance) {
        super(id, file, provenance);
        concerns(Optional.of(member));
        ownedBy(Optional.of(caller));
        due(Optional.of(today));
        tell(Content.empty().with(WORDS, words), keys);
    }

    @Override
    public OpenPart part() {
        return OpenPart.PLAN;
    }

    void answer(String words, UUID by, LocalDate today, Keyring keys) {
        tell(content(keys).with(ANSWER, Optional.of(words)).with(BY, Optional.of(by)), keys);
        close(today);
    }

    Night open(Keyring keys) {
        Content content = content(keys);
        return new Night(
                this,
                content.text(WORDS),
                content.text(ANSWER),
                content.text(BY).map(UUID::fromString));
    }

    /** In clear. */
    record Night(NightUsed part, Optional<String> words, Optional<String> answer, Optional<UUID> by) {}
}
