// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.passend.cases.internal.file.CaseDoor;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.part.PartChecks;
import nl.passend.cases.internal.part.Parts;
import nl.passend.cases.internal.part.Stored;
import nl.passend.kernel.audit.AuditAction;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.kernel.time.LegalCalendar;

/**
 * What somebody chooses who is invited: to come, another moment, to be called in, to write, or to be spoken for. Who is invited
 * chooses, or who decides for them; a worker writes down what they said on the telephone. It may be changed until the meeting was.
 */
@ApplicationScoped
public class AnswerInvitation {
    private final CaseDoor door;
    private final Parts parts;
    private final MeetingParts meetings;
    private final MeetingRecorder recorder;

    @Inject
    AnswerInvitation(CaseDoor door, Parts parts, MeetingParts meetings, MeetingRecorder recorder) {
        this.door = door;
        this.parts = parts;
        this.meetings = meetings;
        this.recorder = recorder;
    }

    /** @param words to be heard first, whatever one chooses */
    public record Chosen(
            Choice choice,
            Optional<String> words,
            Optional<String> speaker,
            Optional<String> phone,
            Optional<String> moment) {}

    @Transactional
    public Stored answer(UUID fileId, UUID meetingId, UUID member, long version, Chosen chosen) {
        OpenedFile file = door.changeHolding(fileId);
        MeetingParts.Rows rows = meetings.of(file);
        Meeting meeting = rows.meeting(meetingId);
        Invitation invitation = rows.invitation(meetingId, member);
        if (!mayAnswer(file, member)) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
        invitation.expect(version);
        PartChecks checks = new PartChecks(file);
        if (!meeting.isPlanned()) {
            checks.refuse("/choice", "Dit overleg is al geweest of gaat niet door.");
        }
        if (chosen.choice() == Choice.WRITE && chosen.words().isEmpty()) {
            checks.refuse("/words", "Schrijf op wat u wilt laten horen.");
        }
        if (chosen.choice() == Choice.SPEAKER && chosen.speaker().isEmpty()) {
            checks.refuse("/speaker", "Vul in wie er namens u spreekt.");
        }
        checks.done();
        invitation.answer(
                new Invitation.Answer(
                        chosen.choice(),
                        Optional.empty(),
                        chosen.speaker().filter(name -> chosen.choice() == Choice.SPEAKER),
                        chosen.phone().filter(number -> chosen.choice() == Choice.CALL_IN),
                        chosen.moment().filter(when -> chosen.choice() == Choice.ANOTHER_MOMENT)),
                moveOn(file, chosen.choice()),
                file.keys());
        meeting.heardFirst(member, chosen.words(), file.keys());
        recorder.changed(file, invitation, AuditAction.UPDATE, "meeting-invitation.answer", "choice", "words");
        parts.flush();
        return new Stored(invitation.id(), invitation.version());
    }

    /** Another moment is looked for on the next working day, by who leads the meeting. */
    private static Optional<LocalDate> moveOn(OpenedFile file, Choice choice) {
        return choice == Choice.ANOTHER_MOMENT
                ? Optional.of(LegalCalendar.workingDayFrom(file.today().plusDays(1)))
                : Optional.empty();
    }

    static boolean mayAnswer(OpenedFile file, UUID member) {
        return file.view().mayPlanFor(Set.of(member));
    }
}
