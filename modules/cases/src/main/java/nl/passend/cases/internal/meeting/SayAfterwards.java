// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.passend.cases.internal.file.CaseDoor;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.part.PartChecks;
import nl.passend.cases.internal.part.Parts;
import nl.passend.cases.internal.part.Stored;
import nl.passend.kernel.audit.AuditAction;
import nl.passend.kernel.id.Ids;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;

/** A month after something was decided: asks each who decided it what became of it, and tells everybody of the meeting in their words. */
@ApplicationScoped
public class SayAfterwards {
    private final CaseDoor door;
    private final Parts parts;
    private final MeetingParts meetings;
    private final MeetingRecorder recorder;
    private final Ids ids;

    @Inject
    SayAfterwards(CaseDoor door, Parts parts, MeetingParts meetings, MeetingRecorder recorder, Ids ids) {
        this.door = door;
        this.parts = parts;
        this.meetings = meetings;
        this.recorder = recorder;
        this.ids = ids;
    }

    /** In the running transaction, on the day on which something of it was decided; once for each, however much was decided. */
    void askInAMonth(Table table, Decision decision, UUID caller) {
        OpenedFile file = table.file();
        Meeting meeting = table.meeting();
        Set<UUID> asked = new HashSet<>(meetings.of(file).afterwards(meeting.id()).stream()
                .map(Afterwards::voice)
                .toList());
        LocalDate day = file.today().plusMonths(1);
        for (UUID voice : table.deciders(decision.provenance().subjects())) {
            if (asked.add(voice)) {
                parts.add(new Afterwards(
                        ids.next(),
                        file.id(),
                        meeting.id(),
                        voice,
                        meeting.owner().orElse(caller),
                        day,
                        file.keys(),
                        meeting.provenance().lasting(file.today(), Optional.empty())));
            }
        }
    }

    /** @param words empty: there is nothing to say */
    @Transactional
    public Stored say(UUID fileId, UUID meetingId, UUID member, long version, Optional<String> words) {
        OpenedFile file = door.changeHolding(fileId);
        MeetingParts.Rows rows = meetings.of(file);
        Meeting meeting = rows.meeting(meetingId);
        Afterwards asked = rows.afterwards(meetingId).stream()
                .filter(one -> one.voice().equals(member) && one.isSeenBy(file.view()))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
        if (!AnswerProposal.mayAnswer(file, member)) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
        asked.expect(version);
        if (!asked.isAskedOn(file.today())) {
            new PartChecks(file)
                    .refuse("/words", "Hier wordt nu niets gevraagd. Kijk wat er al staat.")
                    .done();
        }
        if (words.isEmpty()) {
            asked.sayNothing(file.today());
            recorder.changed(file, asked, AuditAction.UPDATE, "meeting-afterwards.nothing", "closedOn");
        } else {
            asked.say(words.get(), file.today(), file.keys());
            recorder.noted(
                    file,
                    asked,
                    AuditAction.UPDATE,
                    "meeting-afterwards.say",
                    "Een maand na het overleg: “" + words.get() + "”",
                    "words");
            tellEverybody(file, meeting);
        }
        parts.flush();
        return new Stored(asked.id(), asked.version());
    }

    private void tellEverybody(OpenedFile file, Meeting meeting) {
        Table table = new Table(file, meeting);
        Set<UUID> people = new HashSet<>(table.accountsOf(table.readers()));
        people.addAll(meeting.open(file.keys()).told().workers());
        meeting.owner().ifPresent(people::add);
        recorder.tellOfNews(people);
    }
}
