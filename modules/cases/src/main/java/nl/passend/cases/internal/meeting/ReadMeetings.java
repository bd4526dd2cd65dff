// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.passend.cases.MeetingView;
import nl.passend.cases.internal.board.Names;
import nl.passend.cases.internal.file.CaseDoor;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.part.Seen;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.problem.ProblemException;

/** All meetings of a file, also those of long ago. */
@ApplicationScoped
public class ReadMeetings {
    private final CaseDoor door;
    private final MeetingParts meetings;
    private final Names names;
    private final CurrentUser user;

    @Inject
    ReadMeetings(CaseDoor door, MeetingParts meetings, Names names, CurrentUser user) {
        this.door = door;
        this.meetings = meetings;
        this.names = names;
        this.user = user;
    }

    public List<MeetingView> all(UUID fileId) {
        OpenedFile file = door.read(fileId);
        ShownMeetings shown = new ShownMeetings(
                file,
                new Seen(List.copyOf(meetings.of(file).seen())),
                Optional.of(user.get().personId()));
        return shown.views(names.workers(file, shown.people()));
    }

    /** A meeting by its own id, or by that of an invitation, a proposal, an answer or a look back of it: so work leads to where it belongs. */
    public MeetingView one(UUID fileId, UUID id) {
        return all(fileId).stream()
                .filter(meeting -> idsOf(meeting).anyMatch(id::equals))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }

    private static Stream<UUID> idsOf(MeetingView meeting) {
        return Stream.of(
                        Stream.of(meeting.id()),
                        meeting.invitations().stream().map(MeetingView.Invitation::id),
                        meeting.colleagues().stream().map(MeetingView.Colleague::id),
                        meeting.decisions().stream().map(MeetingView.Decision::id),
                        meeting.decisions().stream()
                                .flatMap(decision -> decision.answers().stream())
                                .map(MeetingView.Answer::id),
                        meeting.afterwards().stream().map(MeetingView.Afterwards::id))
                .flatMap(ids -> ids);
    }
}
