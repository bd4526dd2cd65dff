// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.representation;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.OpenPart;
import nl.passend.cases.WithholdingReason;
import nl.passend.cases.internal.part.Content;
import nl.passend.cases.internal.part.FilePart;
import nl.passend.cases.internal.provenance.Provenance;
import nl.passend.kernel.vault.Keyring;

/**
 * Why a representative does not read along. It holds from the moment that one worker writes it, since waiting can cost a life; a second
 * one reads it with them. On its day it is asked anew, and it goes on until two people opened it: nothing opens by itself.
 *
 * <p>Follows the representation; the team's alone. Its code says what it waits for, its day when.
 */
@Entity
@DiscriminatorValue("WITHHOLDING")
class Withholding extends FilePart {
    static final String UNREAD = "unread";
    static final String STANDING = "standing";
    static final String OPENING = "opening";

    /** Days before the end on which it is asked anew. */
    private static final int ASKED_BEFORE = 14;

    private static final String WHAT = "what";
    private static final String REASON = "reason";
    private static final String WORDS = "words";
    private static final String UNTIL = "until";
    private static final String BY = "by";
    private static final String READ_BY = "readBy";

    protected Withholding() {}

    Withholding(UUID id, UUID file, UUID representation, Provenance provenance) {
        super(id, file, provenance);
        follows(Optional.of(representation));
    }

    /**
     * @param what from whom, and about whom: what stands in the work of a day
     * @param words why, in words
     * @param until day on which it is asked anew
     */
    record Told(String what, WithholdingReason reason, Optional<String> words, LocalDate until) {}

    /** @param readBy the second reader */
    record Opened(
            UUID id,
            WithholdingReason reason,
            Optional<String> words,
            LocalDate until,
            String state,
            UUID by,
            Optional<UUID> readBy,
            long version) {}

    final void write(Told told, UUID by, LocalDate today, Keyring keys) {
        tell(
                Content.empty()
                        .with(WHAT, Optional.of(told.what()))
                        .with(REASON, Optional.of(told.reason().code()))
                        .with(WORDS, told.words())
                        .with(UNTIL, Optional.of(told.until()))
                        .with(BY, Optional.of(by)),
                keys);
        waits(UNREAD, today);
    }

    /** The second reader agrees: it stands until it is asked anew. */
    void stands(UUID reader, LocalDate today, Keyring keys) {
        tell(content(keys).with(READ_BY, Optional.of(reader)), keys);
        LocalDate anew = open(keys).until().minusDays(ASKED_BEFORE);
        waits(STANDING, anew.isBefore(today) ? today : anew);
    }

    /** Somebody proposes to open it; another has to agree. */
    void proposeToOpen(String why, UUID by, LocalDate today, Keyring keys) {
        tell(
                content(keys)
                        .with(WORDS, Optional.of(why))
                        .with(BY, Optional.of(by))
                        .with(READ_BY, Optional.empty()),
                keys);
        waits(OPENING, today);
    }

    private void waits(String state, LocalDate on) {
        code(Optional.of(state));
        due(Optional.of(on));
    }

    String state() {
        return code().orElseThrow();
    }

    UUID representation() {
        return parent().orElseThrow();
    }

    @Override
    public OpenPart part() {
        return OpenPart.EVERYTHING;
    }

    Opened open(Keyring keys) {
        Content content = content(keys);
        return new Opened(
                id(),
                content.text(REASON).flatMap(WithholdingReason::of).orElse(WithholdingReason.SAFETY),
                content.text(WORDS),
                content.text(UNTIL).map(LocalDate::parse).orElseThrow(),
                state(),
                content.text(BY).map(UUID::fromString).orElseThrow(),
                content.text(READ_BY).map(UUID::fromString),
                version());
    }
}
