// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.passend.cases.OpenPart;
import nl.passend.cases.internal.OnRecord;
import nl.passend.cases.internal.timeline.Timeline;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.audit.AuditAction;
import nl.passend.kernel.id.Ids;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;

/**
 * Opens what concerns one member to another, and closes it again. Opening needs the word of who decides; closing needs one of them
 * and counts from the next request. To someone outside a protected home nothing can be opened.
 */
@ApplicationScoped
public class ShareWithinHousehold {
    private final CaseDoor door;
    private final CaseFiles files;
    private final HouseholdRecorder recorder;
    private final Timeline timeline;
    private final OnRecord onRecord;
    private final CurrentUser user;
    private final Ids ids;
    private final Clock clock;

    @Inject
    ShareWithinHousehold(
            CaseDoor door,
            CaseFiles files,
            HouseholdRecorder recorder,
            Timeline timeline,
            OnRecord onRecord,
            CurrentUser user,
            Ids ids,
            Clock clock) {
        this.door = door;
        this.files = files;
        this.recorder = recorder;
        this.timeline = timeline;
        this.onRecord = onRecord;
        this.user = user;
        this.ids = ids;
        this.clock = clock;
    }

    /** @param words on whose word together; empty: the member's own who asks, or the subject's when the team puts it down */
    public record Leave(
            UUID subject,
            UUID reader,
            OpenPart part,
            Set<UUID> words,
            Optional<LocalDate> from,
            Optional<LocalDate> until) {}

    @Transactional
    public ChangeHousehold.Stored open(UUID fileId, Leave leave) {
        OpenedFile file = door.changeHolding(fileId);
        Set<UUID> words =
                leave.words().isEmpty() ? Set.of(file.view().side().member().orElse(leave.subject())) : leave.words();
        check(file, leave, words);
        Optional<OpenedFile.Opening> standing = file.openings().stream()
                .filter(o -> !o.ended()
                        && o.subject().equals(leave.subject())
                        && o.reader().equals(leave.reader())
                        && o.part() == leave.part()
                        && o.period().holds(file.today())
                        && o.period().until().equals(leave.until()))
                .findFirst();
        if (standing.isPresent()) {
            return new ChangeHousehold.Stored(standing.get().id(), 1);
        }
        Opening opening = new Opening(
                ids.next(),
                fileId,
                leave.subject(),
                leave.reader(),
                leave.part(),
                words,
                recorder.provenance(
                        file,
                        Set.of(leave.subject()),
                        words.stream().findFirst(),
                        leave.from().orElse(file.today()),
                        leave.until()));
        files.add(opening);
        record(
                file,
                opening,
                AuditAction.CREATE,
                "opening.create",
                nameOf(file, leave) + " mag nu meelezen: " + leave.part().word() + ".");
        files.flush();
        return new ChangeHousehold.Stored(opening.id(), 1);
    }

    @Transactional
    public void close(UUID fileId, UUID id) {
        OpenedFile file = door.changeHolding(fileId);
        Opening opening = files.tie(Opening.class, fileId, id)
                .filter(o -> file.view().seesTie(o.about(), o.other()))
                .orElseThrow(ProblemException::notFound);
        if (!file.view().mayClose(opening.about())) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
        if (opening.hasEnded()) {
            return;
        }
        opening.end(clock.instant());
        record(file, opening, AuditAction.UPDATE, "opening.end", "Meelezen is gestopt.");
        files.flush();
    }

    private static void check(OpenedFile file, Leave leave, Set<UUID> words) {
        HouseholdChecks checks = new HouseholdChecks(file.today());
        if (!file.view().seesMember(leave.subject())
                || file.member(leave.subject()).isEmpty()) {
            checks.refuse("/subject", "Kies iemand uit dit gezin.");
        }
        if (!file.view().seesMember(leave.reader())
                || file.member(leave.reader()).isEmpty()
                || leave.reader().equals(leave.subject())) {
            checks.refuse("/reader", "Kies iemand anders uit dit gezin.");
        }
        if (leave.until()
                .filter(last -> last.isBefore(leave.from().orElse(file.today())))
                .isPresent()) {
            checks.refuse("/until", "Kies een laatste dag die niet voor de eerste ligt.");
        }
        checks.done();
        if (!file.view().mayOpen(leave.subject(), leave.reader(), words)) {
            throw ProblemException.invalid(
                    "/words", "Dit kan zo niet. Wie hierover beslist, moet ja zeggen. Praat erover met uw team.");
        }
    }

    private void record(OpenedFile file, Opening opening, AuditAction action, String what, String line) {
        timeline.note(file, line, Set.of(opening.about()), user.get().personId());
        onRecord.changed(
                file,
                action,
                what,
                "sharing",
                Set.of(opening.about()),
                List.of(opening.open().part().code()),
                Set.of(opening.about(), opening.other()));
    }

    private static String nameOf(OpenedFile file, Leave leave) {
        return file.member(leave.reader()).map(OpenedFile.Member::givenName).orElseThrow();
    }
}
