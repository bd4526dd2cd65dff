// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.stuck;

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

/** One sentence about where it got stuck. Until whom it is about said what they think of it, it goes nowhere; silence is not yes. */
@Entity
@DiscriminatorValue("STUCK")
class Stuck extends FilePart {
    static final String PASSED_ON = "passed-on";
    static final String KEPT = "kept";

    private static final String WORDS = "words";
    private static final String CAUSE = "cause";
    private static final String CHANGED = "changed";
    private static final String BOTTLENECK = "bottleneck";

    protected Stuck() {}

    Stuck(
            UUID id,
            UUID file,
            UUID member,
            UUID caller,
            String words,
            String cause,
            LocalDate callOn,
            Keyring keys,
            Provenance provenance) {
        super(id, file, provenance);
        concerns(Optional.of(member));
        ownedBy(Optional.of(caller));
        due(Optional.of(callOn));
        tell(Content.empty().with(WORDS, Optional.of(words)).with(CAUSE, Optional.of(cause)), keys);
    }

    @Override
    public OpenPart part() {
        return OpenPart.PLAN;
    }

    /** @param others the words of who was asked, when they said it otherwise */
    void passOn(UUID bottleneck, Optional<String> others, LocalDate today, Keyring keys) {
        Content content = content(keys).with(BOTTLENECK, Optional.of(bottleneck));
        tell(
                others.map(words -> content.with(WORDS, Optional.of(words)).with(CHANGED, Optional.of("yes")))
                        .orElse(content),
                keys);
        end(PASSED_ON, today);
    }

    void keep(LocalDate today) {
        end(KEPT, today);
    }

    private void end(String said, LocalDate today) {
        code(Optional.of(said));
        due(Optional.empty());
        close(today);
    }

    boolean isAsked() {
        return closedOn().isEmpty();
    }

    Told open(Keyring keys) {
        Content content = content(keys);
        return new Told(
                content.text(WORDS).orElse(""),
                content.text(CAUSE).orElse(""),
                content.text(CHANGED).isPresent());
    }

    /** In clear. */
    record Told(String words, String cause, boolean changed) {}
}
