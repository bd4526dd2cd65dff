// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.passend.cases.Meetings;
import nl.passend.cases.Scope;
import nl.passend.cases.internal.OnRecord;
import nl.passend.cases.internal.file.CaseDoor;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.part.Parts;
import nl.passend.cases.internal.provenance.Provenance;
import nl.passend.kernel.id.Ids;

/** Writes what a program brings, under the ids it brings; what is there already stays as it is. */
@ApplicationScoped
class LoadMeetings implements Meetings {
    private final CaseDoor door;
    private final Parts parts;
    private final WeighAnswers weigh;
    private final OnRecord onRecord;
    private final Ids ids;

    @Inject
    LoadMeetings(CaseDoor door, Parts parts, WeighAnswers weigh, OnRecord onRecord, Ids ids) {
        this.door = door;
        this.parts = parts;
        this.weigh = weigh;
        this.onRecord = onRecord;
        this.ids = ids;
    }

    @Override
    @Transactional
    public void add(NewMeeting told) {
        if (parts.has(told.id())) {
            return;
        }
        OpenedFile file = door.toLoad(told.file());
        Meeting meeting = new Meeting(
                told.id(),
                file.id(),
                told.chair(),
                new Meeting.Told(told.kind(), told.on(), told.at(), told.place(), List.of(), told.others()),
                file.keys(),
                provenance(file, told.about(), told.on()));
        meeting.agenda(
                told.agenda().stream()
                        .map(what -> new Meeting.Item(ids.next(), what, told.about(), Optional.empty()))
                        .toList(),
                file.keys());
        told.first().forEach((member, words) -> meeting.heardFirst(member, Optional.of(words), file.keys()));
        parts.add(meeting);
        List<Invitation> invitations = invite(file, meeting, told);
        told.held().ifPresent(held -> hold(file, meeting, invitations, held));
        onRecord.loaded(file.id(), file.municipality(), "meeting.create", told.about());
        parts.flush();
    }

    private List<Invitation> invite(OpenedFile file, Meeting meeting, NewMeeting told) {
        Set<UUID> readers = new Table(file, meeting).readers();
        List<Invitation> invitations = new ArrayList<>();
        for (UUID member : told.invited()) {
            if (readers.contains(member)) {
                Invitation invitation = new Invitation(
                        ids.next(),
                        file.id(),
                        meeting.id(),
                        member,
                        told.chair(),
                        file.keys(),
                        provenance(file, Set.of(member), told.on()));
                invitation.ask(Optional.of(told.on().minusDays(1)), file.keys());
                if (told.first().containsKey(member)) {
                    invitation.answer(
                            new Invitation.Answer(
                                    Choice.COME,
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty()),
                            Optional.empty(),
                            file.keys());
                }
                parts.add(invitation);
                invitations.add(invitation);
            }
        }
        return invitations;
    }

    private void hold(OpenedFile file, Meeting meeting, List<Invitation> invitations, Held held) {
        Table table = new Table(file, meeting);
        Map<UUID, Presence> attendance = new HashMap<>();
        held.came().forEach(member -> attendance.put(member, Presence.CAME));
        Set<UUID> about = meeting.provenance().subjects();
        meeting.held(attendance, Optional.of(held.minutes()), table.isComplete(about, attendance), file.keys());
        invitations.forEach(invitation -> {
            invitation.due(Optional.empty());
            invitation.close(file.today());
        });
        List<Decision> decisions = held.proposal().stream()
                .map(what -> propose(file, table, what, about))
                .toList();
        meeting.settle(decisions, file.today());
    }

    private Decision propose(OpenedFile file, Table table, String what, Set<UUID> about) {
        Decision decision = new Decision(
                ids.next(),
                file.id(),
                table.meeting().id(),
                new Decision.Told(
                        what, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                file.keys(),
                provenance(file, about, file.today()));
        parts.add(decision);
        weigh.begin(table, decision, Set.of(), table.deciders(about), Optional.empty());
        return decision;
    }

    private Provenance provenance(OpenedFile file, Set<UUID> about, LocalDate on) {
        return parts.provenance(file, about, Optional.empty(), Scope.HOUSEHOLD, on, Optional.empty());
    }
}
