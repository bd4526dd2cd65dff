// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.internal.file.CaseDoor;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.part.PartChecks;
import nl.passend.cases.internal.part.Parts;
import nl.passend.cases.internal.part.Stored;
import nl.passend.kernel.audit.AuditAction;

/** Writes down who was there, and what was discussed. Who was there first: it says what may be decided. */
@ApplicationScoped
public class HoldMeeting {
    private final CaseDoor door;
    private final Parts parts;
    private final MeetingParts meetings;
    private final MeetingRecorder recorder;

    @Inject
    HoldMeeting(CaseDoor door, Parts parts, MeetingParts meetings, MeetingRecorder recorder) {
        this.door = door;
        this.parts = parts;
        this.meetings = meetings;
        this.recorder = recorder;
    }

    /** @param attendance of members; who is not among them was not there */
    @Transactional
    public Stored hold(UUID fileId, UUID id, long version, Map<UUID, Presence> attendance, Optional<String> minutes) {
        OpenedFile file = door.changeHoldingAsTeam(fileId);
        MeetingParts.Rows rows = meetings.of(file);
        Meeting meeting = rows.meeting(id);
        meeting.expect(version);
        check(file, rows, meeting, attendance);
        boolean first = meeting.open(file.keys()).minutes().isEmpty() && minutes.isPresent();
        meeting.held(
                attendance,
                minutes,
                new Table(file, meeting).isComplete(meeting.provenance().subjects(), attendance),
                file.keys());
        meeting.settle(rows.decisions(id), file.today());
        rows.colleagues(id).forEach(colleague -> {
            colleague.due(Optional.empty());
            colleague.close(file.today());
        });
        rows.invitations(id).forEach(invitation -> {
            invitation.due(Optional.empty());
            invitation.close(file.today());
        });
        if (first) {
            recorder.noted(
                    file,
                    meeting,
                    AuditAction.UPDATE,
                    "meeting.minutes",
                    "Het verslag van een overleg is te lezen.",
                    "attendance",
                    "minutes");
            Table table = new Table(file, meeting);
            recorder.tellOfNews(table.accountsOf(table.readers()));
        } else {
            recorder.changed(file, meeting, AuditAction.UPDATE, "meeting.hold", "attendance", "minutes");
        }
        parts.flush();
        return new Stored(id, meeting.version());
    }

    private static void check(
            OpenedFile file, MeetingParts.Rows rows, Meeting meeting, Map<UUID, Presence> attendance) {
        PartChecks checks = new PartChecks(file);
        if (meeting.code().filter(Meeting.CANCELLED::equals).isPresent()) {
            checks.refuse("/attendance", "Dit overleg gaat niet door.");
        }
        if (meeting.open(file.keys()).told().on().isAfter(file.today())) {
            checks.refuse("/attendance", "Dit overleg is nog niet geweest.");
        }
        var readers = new Table(file, meeting).readers();
        attendance.forEach((member, how) -> {
            if (!readers.contains(member)) {
                checks.refuse("/attendance/" + member, "Kies iemand die bij dit overleg hoort.");
            }
            if (how == Presence.SPEAKER && !choseASpeaker(rows, meeting, member)) {
                checks.refuse(
                        "/attendance/" + member,
                        "Deze persoon koos niemand om te spreken. Schrijf eerst bij de uitnodiging op wie er namens deze persoon"
                                + " spreekt.");
            }
        });
        checks.done();
    }

    /** Nobody speaks for another who was not asked by them. */
    private static boolean choseASpeaker(MeetingParts.Rows rows, Meeting meeting, UUID member) {
        return rows.invitations(meeting.id()).stream()
                .anyMatch(one -> one.invited().equals(member)
                        && one.choice().filter(Choice.SPEAKER::equals).isPresent());
    }
}
