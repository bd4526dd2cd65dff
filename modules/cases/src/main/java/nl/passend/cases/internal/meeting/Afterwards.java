// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.meeting;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.internal.part.Content;
import nl.passend.cases.internal.provenance.Provenance;
import nl.passend.kernel.vault.Keyring;

/**
 * What became of what was decided, a month later, in one sentence of a person who decided it. Everybody of the meeting reads it: it
 * is the only measure of a meeting that was hers.
 */
@Entity
@DiscriminatorValue("AFTERWARDS")
class Afterwards extends MeetingPart {
    private static final String WORDS = "words";
    private static final String ON = "on";

    protected Afterwards() {}

    Afterwards(
            UUID id,
            UUID file,
            UUID meeting,
            UUID member,
            UUID caller,
            LocalDate askedOn,
            Keyring keys,
            Provenance provenance) {
        super(id, file, provenance);
        follows(Optional.of(meeting));
        concerns(Optional.of(member));
        ownedBy(Optional.of(caller));
        due(Optional.of(askedOn));
        tell(Content.empty(), keys);
    }

    @Override
    public boolean isTogether() {
        return true;
    }

    void say(String words, LocalDate on, Keyring keys) {
        tell(Content.empty().with(WORDS, Optional.of(words)).with(ON, Optional.of(on)), keys);
        close(on);
    }

    /** Nothing to say is an answer too, and nobody asks again. */
    void sayNothing(LocalDate today) {
        close(today);
    }

    UUID meeting() {
        return parent().orElseThrow();
    }

    UUID voice() {
        return member().orElseThrow();
    }

    boolean isAskedOn(LocalDate day) {
        return closedOn().isEmpty()
                && dueOn().filter(asked -> !asked.isAfter(day)).isPresent();
    }

    Optional<Said> open(Keyring keys) {
        Content content = content(keys);
        return content.text(WORDS)
                .map(words -> new Said(words, LocalDate.parse(content.text(ON).orElseThrow())));
    }

    /** In clear. */
    record Said(String words, LocalDate on) {}
}
