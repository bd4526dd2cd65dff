// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.passend.cases.AccessLogLine;
import nl.passend.cases.RequestKind;
import nl.passend.cases.internal.access.ReadAccessLog;
import nl.passend.cases.internal.file.CaseDoor;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.part.PartChecks;
import nl.passend.cases.internal.part.PartRecorder;
import nl.passend.cases.internal.part.Parts;
import nl.passend.cases.internal.part.Stored;
import nl.passend.cases.internal.part.WhoMayRead;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.audit.AuditAction;
import nl.passend.kernel.id.Ids;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;

/** Asks about one's own data, and answers. Nothing is destroyed or changed by itself: a human being weighs it and says what was done. */
@ApplicationScoped
public class HandleRequest {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl-NL"));

    private final CaseDoor door;
    private final ReadAccessLog accessLog;
    private final Parts parts;
    private final PartRecorder recorder;
    private final CurrentUser user;
    private final Ids ids;

    @Inject
    HandleRequest(
            CaseDoor door, ReadAccessLog accessLog, Parts parts, PartRecorder recorder, CurrentUser user, Ids ids) {
        this.door = door;
        this.accessLog = accessLog;
        this.parts = parts;
        this.recorder = recorder;
        this.user = user;
        this.ids = ids;
    }

    /**
     * @param about member whose data; from an own side oneself unless told
     * @param toldBy for the team: the member on whose word
     * @param line of the access log; what it says is kept with the question
     */
    public record Wanted(
            RequestKind kind,
            Optional<UUID> about,
            Optional<UUID> toldBy,
            Optional<String> words,
            Optional<UUID> line) {}

    @Transactional
    public Stored ask(UUID fileId, Wanted wanted) {
        Optional<String> line = wanted.line().map(id -> inWords(fileId, id));
        OpenedFile file = door.change(fileId);
        if (!file.view().mayWrite()) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
        Optional<UUID> self = file.view().side().member();
        UUID teller =
                self.or(wanted::toldBy).orElseThrow(() -> ProblemException.invalid("/toldBy", "Kies wie dit vraagt."));
        UUID about = wanted.about().orElse(teller);
        PartChecks checks = new PartChecks(file).toldBy(Optional.of(teller)).member(Optional.of(about), "/about");
        if (self.isPresent() && !file.view().mayPlanFor(Set.of(about))) {
            checks.refuse("/about", "Dit kunt u alleen vragen voor uzelf, of voor wie u alleen beslist.");
        }
        if (needsWords(wanted) && wanted.words().isEmpty()) {
            checks.refuse("/words", "Schrijf op wat u vraagt.");
        }
        checks.done();
        PersonRequest request = new PersonRequest(
                ids.next(),
                fileId,
                wanted.kind(),
                about,
                wanted.words(),
                line,
                RequestTerms.of(wanted.kind()).lastDay(file.today()),
                file.keys(),
                parts.provenance(
                        file,
                        Set.of(about),
                        Optional.of(teller),
                        WhoMayRead.TELLER.scope(),
                        file.today(),
                        Optional.empty()));
        request.ownedBy(Optional.of(file.contact()));
        parts.add(request);
        recorder.changed(file, request, AuditAction.CREATE, "data-request.create", List.of("kind", "words"));
        parts.flush();
        return new Stored(request.id(), request.version());
    }

    private String inWords(UUID fileId, UUID id) {
        AccessLogLine line = accessLog
                .find(fileId, id)
                .orElseThrow(() -> ProblemException.invalid("/line", "Deze regel staat niet in uw lijst."));
        return DAY.format(line.day()) + ", " + line.name()
                + line.team().map(team -> " van team " + team).orElse("") + ": " + line.purposeInWords();
    }

    /** To read everything nobody has to say why; what is to be changed must be named. */
    private static boolean needsWords(Wanted wanted) {
        return wanted.kind() != RequestKind.INSPECTION;
    }

    /** Moves the day of the answer, once, with the reason that the person reads. */
    @Transactional
    public Stored extend(UUID fileId, UUID id, long version, String why) {
        OpenedFile file = door.changeAsTeam(fileId);
        PersonRequest request = open(file, id, version);
        if (request.isExtended(file.keys())) {
            throw ProblemException.invalid("/why", "De dag is al een keer verzet. Dat mag één keer.");
        }
        LocalDate latest = RequestTerms.of(request.kind()).lastDayExtended(request.askedOn());
        request.extend(why, latest, file.keys());
        recorder.changed(file, request, AuditAction.UPDATE, "data-request.extend", List.of("answerBy"));
        parts.flush();
        return new Stored(id, request.version());
    }

    /** What was done about it, and why not. It stays readable for both. */
    @Transactional
    public Stored answer(UUID fileId, UUID id, long version, Outcome outcome, String words) {
        OpenedFile file = door.changeAsTeam(fileId);
        PersonRequest request = open(file, id, version);
        if (request.kind() == RequestKind.QUESTION && outcome != Outcome.DONE) {
            throw ProblemException.invalid("/outcome", "Een vraag krijgt een antwoord: kies done.");
        }
        request.answer(outcome.code(), words, user.get().personId(), file.today(), file.keys());
        recorder.changed(file, request, AuditAction.UPDATE, "data-request.answer", List.of("outcome", "answer"));
        parts.flush();
        return new Stored(id, request.version());
    }

    /** Whoever asked takes it back: it stands no longer anywhere. */
    @Transactional
    public void withdraw(UUID fileId, UUID id, long version) {
        OpenedFile file = door.change(fileId);
        PersonRequest request = open(file, id, version);
        if (!file.mayMend(request.provenance())) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
        request.close(file.today());
        recorder.changed(file, request, AuditAction.DELETE, "data-request.withdraw", List.of());
        parts.flush();
    }

    private PersonRequest open(OpenedFile file, UUID id, long version) {
        PersonRequest request = parts.standing(PersonRequest.class, file, id);
        request.expect(version);
        return request;
    }
}
