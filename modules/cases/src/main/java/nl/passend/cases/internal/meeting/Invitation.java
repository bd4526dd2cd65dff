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
 * One member invited to a meeting, with what they chose. It is about them alone: who speaks for somebody, and on which number they
 * can be called, is not for the rest of the table. Until there is an answer it waits for who leads the meeting.
 */
@Entity
@DiscriminatorValue("INVITATION")
class Invitation extends MeetingPart {
    protected Invitation() {}

    Invitation(UUID id, UUID file, UUID meeting, UUID member, UUID chair, Keyring keys, Provenance provenance) {
        super(id, file, provenance);
        follows(Optional.of(meeting));
        concerns(Optional.of(member));
        ownedBy(Optional.of(chair));
        tell(Content.empty(), keys);
    }

    /** @param words what is to be heard first; it stands with the meeting */
    record Answer(
            Choice choice,
            Optional<String> words,
            Optional<String> speaker,
            Optional<String> phone,
            Optional<String> moment) {}

    /** @param callOn the day on which somebody asks again */
    void ask(Optional<LocalDate> callOn, Keyring keys) {
        code(Optional.empty());
        due(callOn);
        tell(Content.empty(), keys);
    }

    /** @param moveOn the day by which who leads the meeting looks for another moment, when that is what they want */
    void answer(Answer answer, Optional<LocalDate> moveOn, Keyring keys) {
        code(Optional.of(answer.choice().code()));
        due(moveOn);
        tell(
                Content.empty()
                        .with("speaker", answer.speaker())
                        .with("phone", answer.phone())
                        .with("moment", answer.moment()),
                keys);
    }

    UUID meeting() {
        return parent().orElseThrow();
    }

    UUID invited() {
        return member().orElseThrow();
    }

    Optional<Choice> choice() {
        return code().flatMap(Choice::of);
    }

    Optional<Answer> open(Keyring keys) {
        Content content = content(keys);
        return choice().map(choice -> new Answer(
                choice, Optional.empty(), content.text("speaker"), content.text("phone"), content.text("moment")));
    }
}
