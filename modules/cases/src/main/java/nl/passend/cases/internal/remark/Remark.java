// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.remark;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.OpenPart;
import nl.passend.cases.RemarkKind;
import nl.passend.cases.internal.part.Content;
import nl.passend.cases.internal.part.FilePart;
import nl.passend.cases.internal.provenance.Provenance;
import nl.passend.kernel.vault.Keyring;

/**
 * Words beside a thing, in the words of whom it is about. It changes nothing of the thing. Between them and the team; it stays beside
 * it when it was answered, until they take it back.
 */
@Entity
@DiscriminatorValue("REMARK")
class Remark extends FilePart {
    private static final String WORDS = "words";
    private static final String ABOUT = "about";
    private static final String ANSWER = "answer";
    private static final String ANSWERED_ON = "answeredOn";
    private static final String ANSWERED_BY = "answeredBy";

    protected Remark() {}

    /** @param about what the thing said */
    Remark(
            UUID id,
            UUID file,
            RemarkKind kind,
            UUID thing,
            String about,
            String words,
            UUID caller,
            LocalDate answerBy,
            Keyring keys,
            Provenance provenance) {
        super(id, file, provenance);
        code(Optional.of(kind.code()));
        follows(Optional.of(thing));
        concerns(provenance.toldBy());
        ownedBy(Optional.of(caller));
        due(Optional.of(answerBy));
        tell(Content.empty().with(WORDS, Optional.of(words)).with(ABOUT, Optional.of(about)), keys);
    }

    @Override
    public OpenPart part() {
        return OpenPart.OWN_WORDS;
    }

    boolean isAbout(UUID thing) {
        return parent().filter(thing::equals).isPresent();
    }

    boolean isAnswered(Keyring keys) {
        return content(keys).text(ANSWER).isPresent();
    }

    void answer(String words, UUID by, LocalDate today, Keyring keys) {
        tell(
                content(keys)
                        .with(ANSWER, Optional.of(words))
                        .with(ANSWERED_ON, Optional.of(today))
                        .with(ANSWERED_BY, Optional.of(by)),
                keys);
        due(Optional.empty());
    }

    Said open(Keyring keys) {
        Content content = content(keys);
        return new Said(
                id(),
                code().flatMap(RemarkKind::of).orElseThrow(),
                parent().orElseThrow(),
                content.text(ABOUT).orElse(""),
                content.text(WORDS).orElse(""),
                provenance(),
                owner(),
                dueOn(),
                content.text(ANSWER)
                        .map(words -> new Answered(
                                words,
                                LocalDate.parse(content.text(ANSWERED_ON).orElseThrow()),
                                UUID.fromString(content.text(ANSWERED_BY).orElseThrow()))),
                version());
    }

    record Answered(String words, LocalDate on, UUID by) {}

    /** In clear. */
    record Said(
            UUID id,
            RemarkKind kind,
            UUID thing,
            String about,
            String words,
            Provenance provenance,
            Optional<UUID> caller,
            Optional<LocalDate> answerBy,
            Optional<Answered> answer,
            long version) {}
}
