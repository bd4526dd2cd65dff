// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.passend.cases.Scope;
import nl.passend.cases.internal.access.Directors;
import nl.passend.cases.internal.file.CaseDoor;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.part.PartChecks;
import nl.passend.cases.internal.part.PartRecorder;
import nl.passend.cases.internal.part.Parts;
import nl.passend.cases.internal.part.Stored;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.audit.AuditAction;
import nl.passend.kernel.id.Ids;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;

/** "Dit zijn er te veel": any member or worker asks, the family director owes a proposal, and gives it. */
@ApplicationScoped
public class AskForFewer {
    private final CaseDoor door;
    private final Parts parts;
    private final PlanParts plans;
    private final PartRecorder recorder;
    private final Directors directors;
    private final CurrentUser user;
    private final Ids ids;

    @Inject
    AskForFewer(
            CaseDoor door,
            Parts parts,
            PlanParts plans,
            PartRecorder recorder,
            Directors directors,
            CurrentUser user,
            Ids ids) {
        this.door = door;
        this.parts = parts;
        this.plans = plans;
        this.recorder = recorder;
        this.directors = directors;
        this.user = user;
        this.ids = ids;
    }

    /**
     * Asking twice gives the question that stands already.
     *
     * @param toldBy for the team: on whose word; the one who told the request unless said
     */
    @Transactional
    public Stored ask(UUID fileId, Optional<String> words, Optional<UUID> toldBy) {
        OpenedFile file = door.changeHolding(fileId);
        if (!file.view().mayWrite()) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
        new PartChecks(file).toldBy(toldBy).done();
        UUID asker = file.view().side().member().or(() -> toldBy).orElse(file.teller());
        Optional<TooMany.Asked> standing = plans.of(file).questions().stream()
                .filter(q -> q.asker().equals(asker) && !q.settled())
                .findFirst();
        if (standing.isPresent()) {
            return new Stored(standing.get().id(), standing.get().version());
        }
        TooMany question = new TooMany(
                ids.next(),
                fileId,
                asker,
                directors.first(file).or(() -> Optional.of(file.contact())),
                file.today(),
                words,
                file.keys(),
                parts.provenance(
                        file, Set.of(asker), Optional.of(asker), Scope.HOUSEHOLD, file.today(), Optional.empty()));
        parts.add(question);
        recorder.noted(
                file,
                question,
                AuditAction.CREATE,
                "proposal.create",
                List.of(),
                "Gezegd: dit zijn er te veel. Uiterlijk "
                        + Days.inWords(question.dueOn().orElseThrow()) + " komt er een voorstel.");
        if (file.view().side().isTeam()) {
            directors.tellOfNews(file);
        }
        parts.flush();
        return new Stored(question.id(), question.version());
    }

    /** @param why may be empty */
    public record AboutOne(UUID involvement, Advice what, Optional<String> why) {}

    /** The proposal itself: whom to stop, to join and to thank. It decides nothing; the family is heard on it. */
    @Transactional
    public Stored answer(UUID fileId, UUID id, long version, String words, List<AboutOne> lines) {
        OpenedFile file = door.changeHoldingAsTeam(fileId);
        TooMany question = parts.find(TooMany.class, file, id).orElseThrow(ProblemException::notFound);
        question.expect(version);
        PartChecks checks = new PartChecks(file);
        Plan plan = plans.of(file);
        for (int i = 0; i < lines.size(); i++) {
            if (plan.helper(lines.get(i).involvement()).isEmpty()) {
                checks.refuse("/lines/" + i + "/involvement", "Kies iemand die nu komt.");
            }
        }
        checks.done();
        question.answer(
                words,
                lines.stream()
                        .map(line -> new TooMany.Line(line.involvement(), line.what(), line.why()))
                        .toList(),
                user.get().personId(),
                file.today(),
                file.keys());
        recorder.noted(
                file,
                question,
                AuditAction.UPDATE,
                "proposal.answer",
                List.of("answer", "lines"),
                "Er is een voorstel: wie blijft er komen en wie niet.");
        parts.flush();
        return new Stored(id, question.version());
    }

    /** @param by for the team: the member who said it */
    public record Replied(Reply reply, Optional<String> words, Optional<UUID> by) {}

    /** What the family says to it: yes, something else, or "call me". */
    @Transactional
    public Stored reply(UUID fileId, UUID id, long version, Replied replied) {
        OpenedFile file = door.changeHolding(fileId);
        TooMany question = parts.find(TooMany.class, file, id).orElseThrow(ProblemException::notFound);
        if (!file.view().mayPlanFor(question.provenance().subjects())) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
        question.expect(version);
        TooMany.Asked asked = question.open(file.keys());
        PartChecks checks = new PartChecks(file).member(replied.by(), "/by");
        if (asked.answer().isEmpty() || asked.settled()) {
            checks.refuse("/said", "Er is nu geen voorstel om antwoord op te geven.");
        }
        if (replied.reply() == Reply.OTHER && replied.words().isEmpty()) {
            checks.refuse("/words", "Schrijf op wat u anders wilt.");
        }
        checks.done();
        UUID by = file.view().side().member().or(replied::by).orElse(asked.asker());
        question.reply(new TooMany.Said(replied.reply(), replied.words(), file.today(), by), file.keys());
        recorder.noted(
                file,
                question,
                AuditAction.UPDATE,
                "proposal.reply",
                List.of("said"),
                switch (replied.reply()) {
                    case AGREE -> "Akkoord met het voorstel.";
                    case OTHER -> "Over het voorstel gezegd: anders.";
                    case CALL -> "Over het voorstel gezegd: bel mij.";
                });
        parts.flush();
        return new Stored(id, question.version());
    }
}
