// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.internal.file.CaseDoor;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.part.PartChecks;
import nl.passend.cases.internal.part.Parts;
import nl.passend.cases.internal.part.Stored;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.audit.AuditAction;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;

/**
 * A worker who is invited says whether they come, call in, or cannot; then who comes instead, or what they want to have said. In person,
 * or the team writes down what a colleague said. It may be changed until the meeting was.
 */
@ApplicationScoped
public class AnswerAsColleague {
    private final CaseDoor door;
    private final Parts parts;
    private final MeetingParts meetings;
    private final MeetingRecorder recorder;
    private final CurrentUser user;

    @Inject
    AnswerAsColleague(CaseDoor door, Parts parts, MeetingParts meetings, MeetingRecorder recorder, CurrentUser user) {
        this.door = door;
        this.parts = parts;
        this.meetings = meetings;
        this.recorder = recorder;
        this.user = user;
    }

    /**
     * @param instead who comes in their place, when they cannot
     * @param brings what they want to have said, whatever they answer
     */
    public record Chosen(ColleagueChoice choice, Optional<String> instead, Optional<String> brings) {}

    @Transactional
    public Stored answer(UUID fileId, UUID meetingId, UUID id, long version, Chosen chosen) {
        OpenedFile file = door.changeHolding(fileId);
        MeetingParts.Rows rows = meetings.of(file);
        Meeting meeting = rows.meeting(meetingId);
        ColleagueInvitation invitation = rows.colleague(meetingId, id);
        if (!mayAnswer(file, invitation, user.get().personId())) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
        invitation.expect(version);
        PartChecks checks = new PartChecks(file);
        if (!meeting.isPlanned()) {
            checks.refuse("/choice", "Dit overleg is al geweest of gaat niet door.");
        }
        boolean cannot = chosen.choice() == ColleagueChoice.CANNOT;
        if (cannot && chosen.instead().isEmpty() && chosen.brings().isEmpty()) {
            checks.refuse("/instead", "Vul in wie er voor u komt, of schrijf op wat u wilt inbrengen.");
        }
        checks.done();
        invitation.answer(
                new ColleagueInvitation.Answer(
                        chosen.choice(), chosen.instead().filter(name -> cannot), chosen.brings()),
                file.keys());
        recorder.changed(file, invitation, AuditAction.UPDATE, "meeting-colleague.answer", "choice");
        parts.flush();
        return new Stored(invitation.id(), invitation.version());
    }

    static boolean mayAnswer(OpenedFile file, ColleagueInvitation invitation, UUID me) {
        return file.view().side().actsAsTeam()
                || file.view().side().supporter().filter(me::equals).isPresent()
                        && invitation.worker().equals(me);
    }
}
