// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.words;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.Voice;
import nl.passend.cases.internal.provenance.Provenance;
import nl.passend.kernel.vault.Keyring;

/** How one sees it. The owner is the one worker who may read it when it was told to them alone. */
@Entity
@DiscriminatorValue("STORY")
class Story extends Telling {
    private static final String BY = "by";

    protected Story() {}

    private Story(UUID id, UUID file, UUID member, Provenance provenance) {
        super(id, file, member, provenance);
    }

    Story(UUID id, UUID file, UUID member, Voice voice, Provenance provenance) {
        this(id, file, member, provenance);
        code(Optional.of(voice.code()));
    }

    @Override
    Telling another(UUID id) {
        return new Story(id, file(), about(), provenance());
    }

    Voice voice() {
        return code().flatMap(Voice::of).orElseThrow();
    }

    /** Name of who tells it and is neither of the household nor a worker here. */
    void by(Optional<String> name, Keyring keys) {
        tell(content(keys).with(BY, name), keys);
    }

    Told open(Keyring keys) {
        return new Told(
                id(),
                about(),
                voice(),
                words(keys),
                content(keys).text(BY),
                provenance(),
                owner(),
                closedOn().isPresent(),
                version());
    }

    /** @param former words that were told anew since, or taken back */
    record Told(
            UUID id,
            UUID about,
            Voice voice,
            String words,
            Optional<String> by,
            Provenance provenance,
            Optional<UUID> confidant,
            boolean former,
            long version) {}
}
