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
import nl.passend.cases.Scope;
import nl.passend.cases.internal.file.CaseDoor;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.part.PartChecks;
import nl.passend.cases.internal.part.Parts;
import nl.passend.cases.internal.part.Stored;
import nl.passend.cases.internal.plan.ChangeActions;
import nl.passend.directory.Directory;
import nl.passend.directory.PersonId;
import nl.passend.kernel.audit.AuditAction;
import nl.passend.kernel.id.Ids;
import nl.passend.kernel.problem.FieldProblem;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;

/**
 * Writes down what a meeting proposes. It is decided when each of those who decide about whom it is about was there, or was spoken
 * for, and said yes; else it stays a proposal that waits for their answers. Only immediate safety goes before that, with its ground,
 * and then they hear it at once.
 */
@ApplicationScoped
public class DecideTogether {
    /** Somebody wanted to decide about people who were not there, or who did not say yes. */
    public static final ProblemType NOT_WITHOUT_THEM = new ProblemType(
            "urn:passend:problem:cases:not-without-them",
            409,
            "Over mensen die er niet zijn, beslist u niet. Bewaar dit als voorstel en vraag wat zij vinden.");

    private final CaseDoor door;
    private final Parts parts;
    private final MeetingParts meetings;
    private final WeighAnswers weigh;
    private final MeetingRecorder recorder;
    private final Directory directory;
    private final Ids ids;

    @Inject
    DecideTogether(
            CaseDoor door,
            Parts parts,
            MeetingParts meetings,
            WeighAnswers weigh,
            MeetingRecorder recorder,
            Directory directory,
            Ids ids) {
        this.door = door;
        this.parts = parts;
        this.meetings = meetings;
        this.weigh = weigh;
        this.recorder = recorder;
        this.directory = directory;
        this.ids = ids;
    }

    /**
     * @param item of the agenda it belongs to
     * @param about members; empty: those of the item, else all whom the meeting concerns
     * @param agreed members who said yes at the table, or whose speaker did
     * @param decided whether it is to hold from now on; refused when one of them did not say yes
     * @param ground why it cannot wait for who is not there: immediate safety
     * @param doer who does it; with somebody, or a day, it becomes an action of the plan
     * @param answerBy until when they may think it over; a week unless told
     */
    public record NewDecision(
            String what,
            Optional<UUID> item,
            List<UUID> about,
            List<UUID> agreed,
            boolean decided,
            Optional<String> ground,
            ChangeActions.Doer doer,
            Optional<LocalDate> due,
            Optional<LocalDate> answerBy) {}

    @Transactional
    public Stored decide(UUID fileId, UUID meetingId, NewDecision told) {
        OpenedFile file = door.changeHoldingAsTeam(fileId);
        MeetingParts.Rows rows = meetings.of(file);
        Meeting meeting = rows.meeting(meetingId);
        Meeting.Opened opened = meeting.open(file.keys());
        Set<UUID> about = about(meeting, opened, told);
        Table table = new Table(file, meeting);
        check(table, opened, about, told);
        Set<UUID> deciders = table.deciders(about);
        boolean everybody = !table.isUndecidable(about) && told.agreed().containsAll(deciders);
        if (told.decided() && !everybody && told.ground().isEmpty()) {
            throw new ProblemException(
                    NOT_WITHOUT_THEM,
                    List.of(new FieldProblem(
                            "/decided",
                            "Niet iedereen over wie dit gaat, was erbij of zei ja. Bewaar het als voorstel.")));
        }
        Decision decision = new Decision(
                ids.next(),
                fileId,
                meetingId,
                new Decision.Told(
                        told.what(),
                        told.item(),
                        told.doer().worker(),
                        told.doer().member(),
                        told.doer().name(),
                        told.due()),
                file.keys(),
                parts.provenance(file, about, Optional.empty(), Scope.HOUSEHOLD, file.today(), Optional.empty()));
        parts.add(decision);
        if (!everybody) {
            told.ground().ifPresent(ground -> decision.forSafety(ground, file.today(), file.keys()));
        }
        Set<UUID> waiting = new HashSet<>(deciders);
        told.agreed().forEach(waiting::remove);
        weigh.begin(table, decision, Set.copyOf(told.agreed()), waiting, told.answerBy());
        List<Decision> all = new ArrayList<>(rows.decisions(meetingId));
        all.add(decision);
        meeting.settle(all, file.today());
        recorder.noted(
                file,
                decision,
                AuditAction.CREATE,
                "meeting-decision.create",
                decision.isForSafety()
                        ? "Besloten om directe veiligheid: " + told.what()
                        : everybody ? "Samen besloten: " + told.what() : "Besproken en voorgesteld: " + told.what(),
                "what",
                "about");
        recorder.ask(table.accountsOf(waiting));
        parts.flush();
        return new Stored(decision.id(), decision.version());
    }

    private static Set<UUID> about(Meeting meeting, Meeting.Opened opened, NewDecision told) {
        if (!told.about().isEmpty()) {
            return new LinkedHashSet<>(told.about());
        }
        return told.item()
                .flatMap(item -> opened.agenda().stream()
                        .filter(one -> one.id().equals(item))
                        .findFirst())
                .map(Meeting.Item::about)
                .orElse(meeting.provenance().subjects());
    }

    private void check(Table table, Meeting.Opened opened, Set<UUID> about, NewDecision told) {
        PartChecks checks = new PartChecks(table.file());
        if (opened.told().on().isAfter(table.file().today())
                || table.meeting().code().filter(Meeting.CANCELLED::equals).isPresent()) {
            checks.refuse("/what", "Dit overleg is niet geweest.");
        }
        if (!table.meeting().provenance().subjects().containsAll(about)) {
            checks.refuse("/about", "Kies iemand over wie dit overleg gaat.");
        }
        if (told.item()
                .filter(item ->
                        opened.agenda().stream().noneMatch(one -> one.id().equals(item)))
                .isPresent()) {
            checks.refuse("/item", "Kies een punt van deze agenda.");
        }
        Set<UUID> deciders = table.deciders(about);
        if (!told.agreed().stream().allMatch(deciders::contains)) {
            checks.refuse("/agreed", "Kies alleen mensen die hierover beslissen.");
        } else if (!told.agreed().stream().allMatch(opened::decides)) {
            checks.refuse(
                    "/agreed",
                    "Wie er niet was en niemand liet spreken, kan geen ja hebben gezegd. Schrijf eerst op wie erbij was.");
        }
        told.doer()
                .member()
                .filter(member -> !table.readers().contains(member))
                .ifPresent(member -> checks.refuse("/member", "Kies iemand die dit mag lezen."));
        told.doer()
                .worker()
                .filter(person -> directory.findPerson(new PersonId(person)).isEmpty())
                .ifPresent(person -> checks.refuse("/worker", "Kies iemand die hier werkt."));
        checks.day(told.due(), "/due").toCome(told.answerBy(), "/answerBy").done();
    }

    /** Other words: everybody is asked again, also who said yes to the former. */
    @Transactional
    public Stored proposeAnew(
            UUID fileId, UUID meetingId, UUID id, long version, String what, Optional<LocalDate> answerBy) {
        OpenedFile file = door.changeHoldingAsTeam(fileId);
        MeetingParts.Rows rows = meetings.of(file);
        Decision decision = at(rows.decision(meetingId, id), version);
        new PartChecks(file).toCome(answerBy, "/answerBy").done();
        Table table = new Table(file, rows.meeting(meetingId));
        decision.proposeAnew(what, file.keys());
        weigh.askAgain(table, decision, rows.sayings(id), what, answerBy);
        table.meeting().settle(rows.decisions(meetingId), file.today());
        recorder.noted(
                file, decision, AuditAction.UPDATE, "meeting-decision.update", "Anders voorgesteld: " + what, "what");
        recorder.ask(table.accountsOf(table.deciders(decision.provenance().subjects())));
        parts.flush();
        return new Stored(id, decision.version());
    }

    /** Nothing comes of it. */
    @Transactional
    public void drop(UUID fileId, UUID meetingId, UUID id, long version) {
        OpenedFile file = door.changeHoldingAsTeam(fileId);
        MeetingParts.Rows rows = meetings.of(file);
        Decision decision = at(rows.decision(meetingId, id), version);
        decision.drop(file.today());
        rows.sayings(id).forEach(saying -> saying.settle(file.today()));
        rows.meeting(meetingId).settle(rows.decisions(meetingId), file.today());
        recorder.noted(
                file, decision, AuditAction.UPDATE, "meeting-decision.drop", "Een voorstel gaat niet door.", "dropped");
        parts.flush();
    }

    /** What holds, holds: it is not taken back with a button. */
    private static Decision at(Decision decision, long version) {
        decision.expect(version);
        if (decision.isAgreed() || decision.isForSafety()) {
            throw ProblemException.invalid("/what", "Dit is al besloten. Bespreek het opnieuw als het anders moet.");
        }
        return decision;
    }
}
