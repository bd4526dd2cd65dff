// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.familyplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.passend.cases.Scope;
import nl.passend.cases.internal.file.CaseDoor;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.part.PartChecks;
import nl.passend.cases.internal.part.PartRecorder;
import nl.passend.cases.internal.part.Parts;
import nl.passend.cases.internal.part.Stored;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.audit.AuditAction;
import nl.passend.kernel.id.Ids;
import nl.passend.kernel.post.Post;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;

/**
 * Offers parents to make a plan themselves, and writes down what they say (Jeugdwet art. 4.1.2). Nobody has to, nothing waits for it, and
 * they may take it up without anybody having offered it.
 */
@ApplicationScoped
public class OfferGroupPlan {
    private final CaseDoor door;
    private final Parts parts;
    private final PartRecorder recorder;
    private final Post post;
    private final CurrentUser user;
    private final Ids ids;

    @Inject
    OfferGroupPlan(CaseDoor door, Parts parts, PartRecorder recorder, Post post, CurrentUser user, Ids ids) {
        this.door = door;
        this.parts = parts;
        this.recorder = recorder;
        this.post = post;
        this.user = user;
        this.ids = ids;
    }

    /** @param again for "later": when to ask once more */
    public record Answered(OwnPlanChoice choice, Optional<String> words, Optional<LocalDate> again) {}

    @Transactional
    public Stored offer(UUID fileId, UUID parent) {
        OpenedFile file = door.changeHoldingAsTeam(fileId);
        mustDecide(file, parent);
        Offer offer = standing(file, parent).orElseGet(() -> begun(file, parent));
        offer.offered(user.get().personId(), file.today(), file.keys());
        recorder.changed(file, offer, AuditAction.CREATE, "family-group-plan.offer", List.of("offered"));
        file.member(parent)
                .flatMap(OpenedFile.Member::person)
                .ifPresent(person -> post.notify(Post.Notice.QUESTION_WAITING, Set.of(person)));
        parts.flush();
        return new Stored(offer.id(), offer.version());
    }

    /** @param expected zero when nobody has offered it yet */
    @Transactional
    public Stored answer(UUID fileId, UUID parent, long expected, Answered answered) {
        OpenedFile file = door.changeHolding(fileId);
        if (!mayAnswer(file, parent)) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
        mustDecide(file, parent);
        new PartChecks(file).toCome(answered.again(), "/again").done();
        Offer offer = standing(file, parent).orElseGet(() -> begun(file, parent));
        offer.expect(expected);
        offer.answered(answered.choice(), answered.words(), answered.again(), file.today(), file.keys());
        recorder.changed(file, offer, AuditAction.UPDATE, "family-group-plan.answer", List.of("answer"));
        parts.flush();
        return new Stored(offer.id(), offer.version());
    }

    private Optional<Offer> standing(OpenedFile file, UUID parent) {
        return parts.seen(file).opened(Offer.class, offer -> offer).stream()
                .filter(offer -> offer.to().equals(parent))
                .findFirst();
    }

    private Offer begun(OpenedFile file, UUID parent) {
        Offer offer = new Offer(
                ids.next(),
                file.id(),
                parent,
                file.view().side().isTeam() ? user.get().personId() : file.contact(),
                file.keys(),
                parts.provenance(
                        file,
                        Set.of(parent),
                        file.view().side().member(),
                        Scope.HOUSEHOLD,
                        file.today(),
                        Optional.empty()));
        parts.add(offer);
        return offer;
    }

    /** It is for who decides about a minor of this household. */
    private static void mustDecide(OpenedFile file, UUID parent) {
        boolean decides = file.visibleMembers().stream()
                .filter(member -> ShownGroupPlan.isMinor(file, member))
                .anyMatch(child -> file.view().decidersOf(List.of(child.id())).contains(parent));
        if (!decides) {
            throw ProblemException.invalid("/parent", "Kies iemand die over een kind van dit gezin beslist.");
        }
    }

    /** In person, or as told to a worker. */
    static boolean mayAnswer(OpenedFile file, UUID parent) {
        return file.view().side().actsAsTeam() || file.view().side().isSelf(parent);
    }
}
