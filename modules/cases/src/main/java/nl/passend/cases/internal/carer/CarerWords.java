// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.carer;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.CarerTopic;
import nl.passend.cases.OpenPart;
import nl.passend.cases.internal.part.Content;
import nl.passend.cases.internal.part.FilePart;
import nl.passend.cases.internal.provenance.Provenance;
import nl.passend.kernel.vault.Keyring;

/**
 * What a carer says of themself on one day. The words are never changed: another day has other words. The owner is who may read what
 * is told in confidence; of what somebody asks, it is who calls them.
 */
@Entity
@DiscriminatorValue("CARER_WORDS")
class CarerWords extends FilePart {
    private static final String WORDS = "words";
    private static final String REPLY = "reply";
    private static final String REPLIED_ON = "repliedOn";
    private static final String REPLIED_BY = "repliedBy";

    protected CarerWords() {}

    CarerWords(UUID id, UUID file, UUID by, CarerTopic topic, String words, Keyring keys, Provenance provenance) {
        super(id, file, provenance);
        concerns(Optional.of(by));
        code(Optional.of(topic.code()));
        tell(Content.empty().with(WORDS, Optional.of(words)), keys);
    }

    @Override
    public OpenPart part() {
        return OpenPart.OWN_WORDS;
    }

    CarerTopic topic() {
        return code().flatMap(CarerTopic::of).orElseThrow();
    }

    UUID by() {
        return member().orElseThrow();
    }

    LocalDate on() {
        return provenance().validFrom();
    }

    String words(Keyring keys) {
        return content(keys).text(WORDS).orElseThrow();
    }

    /** They were heard: nobody has to call any more. */
    void reply(String words, UUID worker, LocalDate today, Keyring keys) {
        due(Optional.empty());
        tell(
                content(keys)
                        .with(REPLY, Optional.of(words))
                        .with(REPLIED_ON, Optional.of(today))
                        .with(REPLIED_BY, Optional.of(worker)),
                keys);
    }

    Optional<Replied> replied(Keyring keys) {
        Content told = content(keys);
        return told.text(REPLY)
                .map(words -> new Replied(
                        words,
                        LocalDate.parse(told.text(REPLIED_ON).orElseThrow()),
                        UUID.fromString(told.text(REPLIED_BY).orElseThrow())));
    }

    /** @param by person of the worker */
    record Replied(String words, LocalDate on, UUID by) {}
}
