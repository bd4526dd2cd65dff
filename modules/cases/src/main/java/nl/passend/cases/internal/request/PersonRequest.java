// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.request;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.OpenPart;
import nl.passend.cases.RequestKind;
import nl.passend.cases.internal.part.Content;
import nl.passend.cases.internal.part.FilePart;
import nl.passend.cases.internal.provenance.Provenance;
import nl.passend.kernel.vault.Keyring;

/** A question about somebody's own data. Between them and the team: nobody else at home learns that it was asked. */
@Entity
@DiscriminatorValue("REQUEST")
class PersonRequest extends FilePart {
    private static final String WORDS = "words";
    private static final String LINE = "line";
    private static final String EXTENDED = "extended";
    private static final String ANSWER = "answer";
    private static final String OUTCOME = "outcome";
    private static final String ANSWERED_ON = "answeredOn";
    private static final String ANSWERED_BY = "answeredBy";

    protected PersonRequest() {}

    PersonRequest(
            UUID id,
            UUID file,
            RequestKind kind,
            UUID about,
            Optional<String> words,
            Optional<String> line,
            LocalDate answerBy,
            Keyring keys,
            Provenance provenance) {
        super(id, file, provenance);
        code(Optional.of(kind.code()));
        concerns(Optional.of(about));
        due(Optional.of(answerBy));
        tell(Content.empty().with(WORDS, words).with(LINE, line), keys);
    }

    @Override
    public OpenPart part() {
        return OpenPart.OWN_WORDS;
    }

    RequestKind kind() {
        return code().flatMap(RequestKind::of).orElseThrow();
    }

    LocalDate askedOn() {
        return provenance().validFrom();
    }

    boolean isAnswered(Keyring keys) {
        return content(keys).text(ANSWER).isPresent();
    }

    boolean isExtended(Keyring keys) {
        return content(keys).text(EXTENDED).isPresent();
    }

    void extend(String why, LocalDate answerBy, Keyring keys) {
        tell(content(keys).with(EXTENDED, Optional.of(why)), keys);
        due(Optional.of(answerBy));
    }

    void answer(String outcome, String words, UUID by, LocalDate today, Keyring keys) {
        tell(
                content(keys)
                        .with(OUTCOME, Optional.of(outcome))
                        .with(ANSWER, Optional.of(words))
                        .with(ANSWERED_ON, Optional.of(today))
                        .with(ANSWERED_BY, Optional.of(by)),
                keys);
        close(today);
    }

    Asked open(Keyring keys) {
        Content content = content(keys);
        return new Asked(
                id(),
                kind(),
                member().orElseThrow(),
                provenance(),
                content.text(WORDS),
                content.text(LINE),
                dueOn().orElseThrow(),
                content.text(EXTENDED),
                content.text(ANSWER)
                        .map(words -> new Answered(
                                content.text(OUTCOME).orElseThrow(),
                                words,
                                LocalDate.parse(content.text(ANSWERED_ON).orElseThrow()),
                                UUID.fromString(content.text(ANSWERED_BY).orElseThrow()))),
                closedOn().isPresent(),
                version());
    }

    record Answered(String outcome, String words, LocalDate on, UUID by) {}

    /** In clear. */
    record Asked(
            UUID id,
            RequestKind kind,
            UUID about,
            Provenance provenance,
            Optional<String> words,
            Optional<String> line,
            LocalDate answerBy,
            Optional<String> extended,
            Optional<Answered> answer,
            boolean closed,
            long version) {
        boolean isWithdrawn() {
            return closed && answer.isEmpty();
        }
    }
}
