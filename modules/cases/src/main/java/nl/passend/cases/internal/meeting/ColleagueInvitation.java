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
 * One worker invited to a meeting, with what they answered. Whoever the meeting is about reads it, so that nobody waits for somebody who
 * does not come. Until there is an answer it waits for that worker.
 */
@Entity
@DiscriminatorValue("WORKER_INVITATION")
class ColleagueInvitation extends MeetingPart {
    private static final String INSTEAD = "instead";
    private static final String BRINGS = "brings";

    protected ColleagueInvitation() {}

    ColleagueInvitation(UUID id, UUID file, UUID meeting, UUID worker, Keyring keys, Provenance provenance) {
        super(id, file, provenance);
        follows(Optional.of(meeting));
        ownedBy(Optional.of(worker));
        tell(Content.empty(), keys);
    }

    /** Who sits at the table knows who else comes. */
    @Override
    public boolean isTogether() {
        return true;
    }

    /** @param by until when it is asked */
    void ask(Optional<LocalDate> by, Keyring keys) {
        code(Optional.empty());
        due(by);
        tell(Content.empty(), keys);
    }

    /**
     * @param instead who comes in their place
     * @param brings what they want to have said
     */
    record Answer(ColleagueChoice choice, Optional<String> instead, Optional<String> brings) {}

    void answer(Answer answer, Keyring keys) {
        code(Optional.of(answer.choice().code()));
        due(Optional.empty());
        tell(Content.empty().with(INSTEAD, answer.instead()).with(BRINGS, answer.brings()), keys);
    }

    UUID meeting() {
        return parent().orElseThrow();
    }

    UUID worker() {
        return owner().orElseThrow();
    }

    Optional<Answer> open(Keyring keys) {
        Content content = content(keys);
        return code().flatMap(ColleagueChoice::of)
                .map(choice -> new Answer(choice, content.text(INSTEAD), content.text(BRINGS)));
    }
}
