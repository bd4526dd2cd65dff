// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.internal.file.CaseDoor;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.part.PartChecks;
import nl.passend.cases.internal.part.Parts;
import nl.passend.cases.internal.part.Stored;
import nl.passend.cases.internal.plan.Reply;
import nl.passend.kernel.audit.AuditAction;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.kernel.time.LegalCalendar;

/**
 * "This was discussed, what do you think?" Each answers for themself: yes, something else, or "call me". A worker who called writes
 * down what they said, and that somebody was not reached. An answer may be given anew, also after it was written down by another.
 */
@ApplicationScoped
public class AnswerProposal {
    private static final int DAYS_FOR_ANOTHER = 7;

    private final CaseDoor door;
    private final Parts parts;
    private final MeetingParts meetings;
    private final WeighAnswers weigh;
    private final MeetingRecorder recorder;

    @Inject
    AnswerProposal(CaseDoor door, Parts parts, MeetingParts meetings, WeighAnswers weigh, MeetingRecorder recorder) {
        this.door = door;
        this.parts = parts;
        this.meetings = meetings;
        this.weigh = weigh;
        this.recorder = recorder;
    }

    public record Answered(Reply reply, Optional<String> words) {}

    @Transactional
    public Stored answer(UUID fileId, UUID meetingId, UUID decisionId, UUID member, long version, Answered answered) {
        OpenedFile file = door.changeHolding(fileId);
        MeetingParts.Rows rows = meetings.of(file);
        Meeting meeting = rows.meeting(meetingId);
        Decision decision = rows.decision(meetingId, decisionId);
        Saying saying = mine(file, rows, decisionId, member, version);
        if (answered.reply() == Reply.OTHER && answered.words().isEmpty()) {
            throw ProblemException.invalid("/words", "Schrijf op wat u anders wilt.");
        }
        saying.answer(
                new Saying.Said(
                        answered.reply(),
                        answered.words(),
                        file.today(),
                        file.view().side().isTeam() ? "phone" : "self"),
                callOn(file, answered.reply()),
                file.keys());
        Table table = new Table(file, meeting);
        List<Saying> all = weigh.askNewcomers(table, decision, rows.sayings(decisionId));
        boolean holds = weigh.weigh(table, decision, all);
        meeting.settle(rows.decisions(meetingId), file.today());
        recorder.noted(
                file,
                saying,
                AuditAction.UPDATE,
                "meeting-decision.answer",
                switch (answered.reply()) {
                    case AGREE -> "Over een voorstel uit een overleg gezegd: akkoord.";
                    case OTHER -> "Over een voorstel uit een overleg gezegd: anders.";
                    case CALL -> "Over een voorstel uit een overleg gezegd: bel mij.";
                },
                "said");
        if (holds) {
            recorder.noted(
                    file,
                    decision,
                    AuditAction.UPDATE,
                    "meeting-decision.agree",
                    "Samen besloten: " + decision.open(file.keys()).told().what(),
                    "agreed");
        }
        parts.flush();
        return new Stored(saying.id(), saying.version());
    }

    private static Optional<LocalDate> callOn(OpenedFile file, Reply reply) {
        return switch (reply) {
            case AGREE -> Optional.empty();
            case OTHER -> Optional.of(LegalCalendar.workingDayFrom(file.today().plusDays(DAYS_FOR_ANOTHER)));
            case CALL -> Optional.of(LegalCalendar.workingDayFrom(file.today().plusDays(1)));
        };
    }

    /** Somebody called and got no answer; it waits again, with another day. @param again the next working day unless told */
    @Transactional
    public Stored calledInVain(
            UUID fileId, UUID meetingId, UUID decisionId, UUID member, long version, Optional<LocalDate> again) {
        OpenedFile file = door.changeHoldingAsTeam(fileId);
        MeetingParts.Rows rows = meetings.of(file);
        rows.meeting(meetingId);
        rows.decision(meetingId, decisionId);
        Saying saying = mine(file, rows, decisionId, member, version);
        new PartChecks(file).toCome(again, "/again").done();
        saying.calledInVain(
                file.today(),
                again.orElseGet(() -> LegalCalendar.workingDayFrom(file.today().plusDays(1))),
                file.keys());
        recorder.changed(file, saying, AuditAction.UPDATE, "meeting-decision.call", "calls");
        parts.flush();
        return new Stored(saying.id(), saying.version());
    }

    private static Saying mine(OpenedFile file, MeetingParts.Rows rows, UUID decision, UUID member, long version) {
        Saying saying = rows.saying(decision, member);
        if (!mayAnswer(file, member)) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
        saying.expect(version);
        return saying;
    }

    /** In person, or as told to a worker: nobody answers for another, not even who decides for them. */
    static boolean mayAnswer(OpenedFile file, UUID member) {
        return file.view().side().actsAsTeam() || file.view().side().isSelf(member);
    }
}
