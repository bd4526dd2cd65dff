// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.passend.cases.MeetingKind;
import nl.passend.cases.Scope;
import nl.passend.cases.internal.file.CaseDoor;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.part.PartChecks;
import nl.passend.cases.internal.part.Parts;
import nl.passend.cases.internal.part.Stored;
import nl.passend.cases.internal.provenance.Provenance;
import nl.passend.directory.Directory;
import nl.passend.directory.PersonId;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.audit.AuditAction;
import nl.passend.kernel.id.Ids;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.kernel.rest.Patched;
import nl.passend.kernel.time.LegalCalendar;

/**
 * Plans a meeting with the people it is about, moves it when they cannot come, and lets everybody at the table put something on the
 * agenda. Nobody is invited to what they may not read.
 */
@ApplicationScoped
public class PlanMeeting {
    private final CaseDoor door;
    private final Parts parts;
    private final MeetingParts meetings;
    private final MeetingRecorder recorder;
    private final Directory directory;
    private final CurrentUser user;
    private final Ids ids;

    @Inject
    PlanMeeting(
            CaseDoor door,
            Parts parts,
            MeetingParts meetings,
            MeetingRecorder recorder,
            Directory directory,
            CurrentUser user,
            Ids ids) {
        this.door = door;
        this.parts = parts;
        this.meetings = meetings;
        this.recorder = recorder;
        this.directory = directory;
        this.user = user;
        this.ids = ids;
    }

    /**
     * @param at such as {@code 10:00}
     * @param about members whom it concerns
     * @param invited members; empty: who decides about those whom it concerns
     * @param workers persons of colleagues
     * @param others names of anybody else
     * @param agenda what is to be talked about, about all whom the meeting concerns
     */
    public record NewMeeting(
            MeetingKind kind,
            LocalDate on,
            Optional<String> at,
            Optional<String> place,
            List<UUID> about,
            List<UUID> invited,
            List<UUID> workers,
            List<String> others,
            List<String> agenda) {}

    @Transactional
    public Stored plan(UUID fileId, NewMeeting planned) {
        OpenedFile file = door.changeHoldingAsTeam(fileId);
        Set<UUID> about = new LinkedHashSet<>(planned.about());
        PartChecks checks =
                new PartChecks(file).members(List.copyOf(about), "/about").day(Optional.of(planned.on()), "/on");
        checkTable(file, about, planned, checks);
        checkWorkers(planned.workers(), checks);
        Meeting.Told told = new Meeting.Told(
                planned.kind(),
                planned.on(),
                planned.at(),
                planned.place(),
                List.copyOf(new LinkedHashSet<>(planned.workers())),
                planned.others());
        Meeting meeting = new Meeting(
                ids.next(), fileId, user.get().personId(), told, file.keys(), provenance(file, about, planned.on()));
        Set<UUID> invited = invited(file, meeting, planned, checks);
        checks.done();
        meeting.agenda(
                planned.agenda().stream()
                        .map(what -> new Meeting.Item(ids.next(), what, about, Optional.empty()))
                        .toList(),
                file.keys());
        parts.add(meeting);
        for (UUID member : invited) {
            Invitation invitation = new Invitation(
                    ids.next(),
                    fileId,
                    meeting.id(),
                    member,
                    user.get().personId(),
                    file.keys(),
                    provenance(file, Set.of(member), planned.on()));
            invitation.ask(askAgain(file, planned.on()), file.keys());
            parts.add(invitation);
        }
        askColleagues(file, meeting, told, List.of());
        recorder.noted(
                file, meeting, AuditAction.CREATE, "meeting.create", "Er is een overleg gepland.", "on", "agenda");
        if (!planned.on().isBefore(file.today())) {
            recorder.ask(people(file, meeting, invited, told));
        }
        parts.flush();
        return new Stored(meeting.id(), meeting.version());
    }

    /** Each colleague but who plans it, unless they were asked already; those are asked anew. */
    private void askColleagues(OpenedFile file, Meeting meeting, Meeting.Told told, List<ColleagueInvitation> asked) {
        Optional<LocalDate> by = askAgain(file, told.on());
        asked.forEach(colleague -> colleague.ask(by, file.keys()));
        for (UUID worker : told.workers()) {
            if (!worker.equals(meeting.owner().orElse(user.get().personId()))
                    && asked.stream().noneMatch(one -> one.worker().equals(worker))) {
                ColleagueInvitation colleague = new ColleagueInvitation(
                        ids.next(),
                        file.id(),
                        meeting.id(),
                        worker,
                        file.keys(),
                        provenance(file, meeting.provenance().subjects(), told.on()));
                colleague.ask(by, file.keys());
                parts.add(colleague);
            }
        }
    }

    private static void checkTable(OpenedFile file, Set<UUID> about, NewMeeting planned, PartChecks checks) {
        Set<UUID> everybody = new HashSet<>(about);
        everybody.addAll(planned.invited());
        if (!file.view().mayMeet(everybody)) {
            checks.refuse(
                    "/about",
                    "Een van deze mensen woont op een geheim adres, en een ander niet. Maak voor ieder een eigen overleg.");
        }
    }

    private Set<UUID> invited(OpenedFile file, Meeting meeting, NewMeeting planned, PartChecks checks) {
        Table table = new Table(file, meeting);
        if (planned.invited().isEmpty()) {
            return table.deciders(planned.about());
        }
        Set<UUID> readers = table.readers();
        for (int i = 0; i < planned.invited().size(); i++) {
            UUID member = planned.invited().get(i);
            if (file.member(member).isEmpty()) {
                checks.refuse("/invited/" + i, "Kies iemand uit dit gezin.");
            } else if (!readers.contains(member)) {
                checks.refuse(
                        "/invited/" + i,
                        "Iemand die u uitnodigt, mag niet lezen wat over de anderen gaat. Vraag eerst of die dat goed vinden, of"
                                + " maak een apart overleg.");
            }
        }
        return new LinkedHashSet<>(planned.invited());
    }

    private void checkWorkers(List<UUID> workers, PartChecks checks) {
        for (int i = 0; i < workers.size(); i++) {
            if (directory.findPerson(new PersonId(workers.get(i))).isEmpty()) {
                checks.refuse("/workers/" + i, "Kies iemand die hier werkt.");
            }
        }
    }

    private Provenance provenance(OpenedFile file, Set<UUID> about, LocalDate on) {
        return parts.provenance(file, about, Optional.empty(), Scope.HOUSEHOLD, on, Optional.empty());
    }

    /** The last working day before it, and not before tomorrow: who said nothing is called, and not counted as absent. */
    private static Optional<LocalDate> askAgain(OpenedFile file, LocalDate on) {
        if (on.isBefore(file.today())) {
            return Optional.empty();
        }
        LocalDate day = on.minusDays(1);
        while (!LegalCalendar.isWorkingDay(day)) {
            day = day.minusDays(1);
        }
        return Optional.of(day.isBefore(file.today()) ? file.today() : day);
    }

    private static List<UUID> people(OpenedFile file, Meeting meeting, Set<UUID> invited, Meeting.Told told) {
        return Stream.concat(new Table(file, meeting).accountsOf(invited).stream(), told.workers().stream())
                .toList();
    }

    /** @param on another moment: then everybody is asked anew */
    public record MeetingPatch(
            Patched<String> kind, Patched<LocalDate> on, Patched<String> at, Patched<String> place) {}

    @Transactional
    public Stored change(UUID fileId, UUID id, long version, MeetingPatch patch) {
        OpenedFile file = door.changeHoldingAsTeam(fileId);
        MeetingParts.Rows rows = meetings.of(file);
        Meeting meeting = planned(rows.meeting(id), version);
        Meeting.Told now = meeting.open(file.keys()).told();
        Meeting.Told told = new Meeting.Told(
                patch.kind().present()
                        ? MeetingKind.of(patch.kind().value())
                                .orElseThrow(() -> ProblemException.invalid("/kind", "Kies wat voor overleg het is."))
                        : now.kind(),
                patch.on().present() ? patch.on().value() : now.on(),
                patch.at().present() ? Optional.ofNullable(patch.at().value()) : now.at(),
                patch.place().present() ? Optional.ofNullable(patch.place().value()) : now.place(),
                now.workers(),
                now.others());
        new PartChecks(file).toCome(Optional.of(told.on()), "/on").done();
        boolean moved = !told.on().equals(now.on()) || !told.at().equals(now.at());
        meeting.retell(told, file.keys());
        if (moved) {
            for (Invitation invitation : rows.invitations(id)) {
                invitation.ask(askAgain(file, told.on()), file.keys());
            }
            askColleagues(file, meeting, told, rows.colleagues(id));
            recorder.noted(
                    file, meeting, AuditAction.UPDATE, "meeting.move", "Een overleg is op een ander moment.", "on");
            recorder.ask(people(
                    file,
                    meeting,
                    new HashSet<>(rows.invitations(id).stream()
                            .map(Invitation::invited)
                            .toList()),
                    told));
        } else {
            recorder.changed(file, meeting, AuditAction.UPDATE, "meeting.update", "kind", "place");
        }
        parts.flush();
        return new Stored(id, meeting.version());
    }

    /** It does not go on. Everybody who was asked hears it. */
    @Transactional
    public void cancel(UUID fileId, UUID id, long version) {
        OpenedFile file = door.changeHoldingAsTeam(fileId);
        MeetingParts.Rows rows = meetings.of(file);
        Meeting meeting = planned(rows.meeting(id), version);
        meeting.cancel(file.today());
        rows.colleagues(id).forEach(colleague -> {
            colleague.due(Optional.empty());
            colleague.close(file.today());
        });
        rows.invitations(id).forEach(invitation -> {
            invitation.due(Optional.empty());
            invitation.close(file.today());
        });
        recorder.noted(file, meeting, AuditAction.UPDATE, "meeting.cancel", "Een overleg gaat niet door.");
        recorder.tellOfNews(people(
                file,
                meeting,
                new HashSet<>(
                        rows.invitations(id).stream().map(Invitation::invited).toList()),
                meeting.open(file.keys()).told()));
        parts.flush();
    }

    /** @param about members; empty: all whom the meeting concerns */
    @Transactional
    public Stored add(UUID fileId, UUID id, String what, List<UUID> about) {
        OpenedFile file = door.changeHolding(fileId);
        Meeting meeting = meetings.of(file).meeting(id);
        if (!mayAdd(file, meeting)) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
        Set<UUID> concerned = meeting.provenance().subjects();
        PartChecks checks = new PartChecks(file);
        if (!concerned.containsAll(about)) {
            checks.refuse("/about", "Kies iemand over wie dit overleg gaat.");
        }
        checks.done();
        List<Meeting.Item> agenda = new ArrayList<>(meeting.open(file.keys()).agenda());
        agenda.add(new Meeting.Item(
                ids.next(),
                what,
                about.isEmpty() ? concerned : Set.copyOf(about),
                file.view().side().member()));
        meeting.agenda(agenda, file.keys());
        recorder.changed(file, meeting, AuditAction.UPDATE, "meeting.add-item", "agenda");
        parts.flush();
        return new Stored(id, meeting.version());
    }

    static boolean mayAdd(OpenedFile file, Meeting meeting) {
        return file.view().mayWrite() && meeting.isPlanned();
    }

    static Meeting planned(Meeting meeting, long version) {
        meeting.expect(version);
        if (!meeting.isPlanned()) {
            throw ProblemException.invalid("/on", "Dit overleg is al geweest of gaat niet door.");
        }
        return meeting;
    }
}
