// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.DiscriminatorValue;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.passend.cases.Scope;
import nl.passend.cases.internal.access.FileColleagues;
import nl.passend.cases.internal.file.CaseDoor;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.part.FilePart;
import nl.passend.cases.internal.part.Handable;
import nl.passend.cases.internal.part.PartRecorder;
import nl.passend.cases.internal.part.Parts;
import nl.passend.cases.internal.part.PlanLine;
import nl.passend.cases.internal.part.Stored;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.audit.AuditAction;
import nl.passend.kernel.id.Ids;
import nl.passend.kernel.post.Post;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;

/**
 * Gives work to a colleague who may enter the file, and takes it back. Who does it changes at once, wherever it is shown; who gave it
 * and why stays on record.
 */
@ApplicationScoped
public class GiveWork {
    private final CaseDoor door;
    private final Parts parts;
    private final PartRecorder recorder;
    private final FileColleagues colleagues;
    private final Post post;
    private final CurrentUser user;
    private final Ids ids;

    @Inject
    public GiveWork(
            CaseDoor door,
            Parts parts,
            PartRecorder recorder,
            FileColleagues colleagues,
            Post post,
            CurrentUser user,
            Ids ids) {
        this.door = door;
        this.parts = parts;
        this.recorder = recorder;
        this.colleagues = colleagues;
        this.post = post;
        this.user = user;
        this.ids = ids;
    }

    /** @param version of the work, as it was seen */
    @Transactional
    public Stored give(UUID fileId, UUID workId, long version, UUID to, Optional<String> why) {
        OpenedFile file = door.changeHoldingAsTeam(fileId);
        FilePart work = standing(file, workId);
        work.expect(version);
        Optional<UUID> from = work.owner();
        if (!colleagues.of(fileId).contains(to)) {
            throw ProblemException.invalid("/to", "Kies een collega die bij deze zaak mag.");
        }
        if (from.filter(to::equals).isPresent()) {
            throw ProblemException.invalid("/to", "Deze collega doet dit al. Kies iemand anders.");
        }
        open(file, workId).forEach(former -> former.close(file.today()));
        HandedOut handed = new HandedOut(
                ids.next(),
                work,
                to,
                from,
                why,
                file.keys(),
                parts.provenance(
                        file,
                        work.provenance().subjects(),
                        Optional.empty(),
                        Scope.TEAM,
                        file.today(),
                        Optional.empty()));
        parts.add(handed);
        work.ownedBy(Optional.of(to));
        told(file, work, "work-item.hand-out", "Een collega neemt dit over: ");
        if (!to.equals(user.get().personId())) {
            post.notify(Post.Notice.WORK_GIVEN, Set.of(to));
        }
        parts.flush();
        return new Stored(handed.id(), work.version());
    }

    /** Only who gave it. It goes back to who did it before, or to the giver when that one may no longer enter. */
    @Transactional
    public Stored takeBack(UUID fileId, UUID workId, UUID handedId, long version) {
        OpenedFile file = door.changeHoldingAsTeam(fileId);
        FilePart work = standing(file, workId);
        work.expect(version);
        HandedOut handed = open(file, workId).stream()
                .filter(one -> one.id().equals(handedId))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
        UUID me = user.get().personId();
        if (!handed.provenance().author().equals(me)) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
        Set<UUID> allowed = colleagues.of(fileId);
        work.ownedBy(Optional.of(
                handed.open(file.keys()).from().filter(allowed::contains).orElse(me)));
        handed.close(file.today());
        told(file, work, "work-item.take-back", "Dit doet weer wie het eerst deed: ");
        parts.flush();
        return new Stored(handedId, work.version());
    }

    private FilePart standing(OpenedFile file, UUID workId) {
        FilePart work = parts.standing(FilePart.class, file, workId);
        String kind = work.getClass().getAnnotation(DiscriminatorValue.class).value();
        if (!Handable.is(kind, work.provenance().scope().name(), work.owner().isPresent())) {
            throw ProblemException.notFound();
        }
        return work;
    }

    private List<HandedOut> open(OpenedFile file, UUID workId) {
        return parts.ever(HandedOut.class, file).stream()
                .filter(one -> one.closedOn().isEmpty()
                        && one.parent().filter(workId::equals).isPresent())
                .toList();
    }

    /** What stands in the plan leaves a line for the family; of the rest they hear from who does it now. */
    private void told(OpenedFile file, FilePart work, String event, String line) {
        Optional<PlanLine> inPlan = work.planLine(file.keys(), file.today());
        if (inPlan.isPresent()) {
            recorder.noted(
                    file,
                    work,
                    AuditAction.UPDATE,
                    event,
                    List.of("who"),
                    line + inPlan.get().words());
        } else {
            recorder.recorded(file, work, AuditAction.UPDATE, event, List.of("who"));
        }
    }
}
