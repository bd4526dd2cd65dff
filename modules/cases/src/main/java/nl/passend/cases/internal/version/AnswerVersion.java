// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.internal.file.CaseDoor;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.part.PartChecks;
import nl.passend.cases.internal.part.PartRecorder;
import nl.passend.cases.internal.part.Parts;
import nl.passend.cases.internal.part.Stored;
import nl.passend.cases.internal.plan.Reply;
import nl.passend.kernel.audit.AuditAction;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.kernel.time.LegalCalendar;

/**
 * "I agree", "I do not, namely", "call me": each for themself, and again when they think better of it. Who does not agree is called;
 * the plan goes on, and what they said stays beside it.
 */
@ApplicationScoped
public class AnswerVersion {
    private static final int DAYS_FOR_DISSENT = 7;

    private final CaseDoor door;
    private final Parts parts;
    private final VersionParts versions;
    private final FreezePlan freeze;
    private final PartRecorder recorder;

    @Inject
    AnswerVersion(CaseDoor door, Parts parts, VersionParts versions, FreezePlan freeze, PartRecorder recorder) {
        this.door = door;
        this.parts = parts;
        this.versions = versions;
        this.freeze = freeze;
        this.recorder = recorder;
    }

    /** @param expected zero when they were not asked, as a child who has something to say all the same */
    @Transactional
    public Stored answer(UUID fileId, UUID versionId, UUID member, long expected, Reply reply, Optional<String> words) {
        OpenedFile file = door.changeHolding(fileId);
        VersionParts.Rows rows = versions.of(file);
        PlanVersion version = rows.version(versionId);
        if (!mayAnswer(file, version, member)) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
        PlanAnswer answer = rows.answer(versionId, member).orElseGet(() -> unasked(file, version, member));
        current(answer, expected);
        if (reply == Reply.OTHER && words.isEmpty()) {
            throw ProblemException.invalid("/words", "Schrijf op waar u het niet mee eens bent.");
        }
        answer.answer(
                new PlanAnswer.Said(
                        reply, words, file.today(), file.view().side().isTeam() ? "phone" : "self"),
                callOn(file, reply),
                file.keys());
        return changed(file, answer, "plan-version.answer", "said");
    }

    private PlanAnswer unasked(OpenedFile file, PlanVersion version, UUID member) {
        if (!version.provenance().subjects().contains(member)) {
            throw ProblemException.notFound();
        }
        return freeze.ask(file, version, version.owner().orElseGet(file::contact), member, Optional.empty());
    }

    private static Optional<LocalDate> callOn(OpenedFile file, Reply reply) {
        return switch (reply) {
            case AGREE -> Optional.empty();
            case OTHER -> Optional.of(LegalCalendar.workingDayFrom(file.today().plusDays(DAYS_FOR_DISSENT)));
            case CALL -> Optional.of(LegalCalendar.workingDayFrom(file.today().plusDays(1)));
        };
    }

    /**
     * A worker called.
     *
     * @param reached false: it waits again, until {@code again} or the next working day
     */
    @Transactional
    public Stored called(
            UUID fileId, UUID versionId, UUID member, long expected, boolean reached, Optional<LocalDate> again) {
        OpenedFile file = door.changeHoldingAsTeam(fileId);
        VersionParts.Rows rows = versions.of(file);
        rows.version(versionId);
        PlanAnswer answer = rows.answer(versionId, member).orElseThrow(ProblemException::notFound);
        current(answer, expected);
        new PartChecks(file).toCome(again, "/again").done();
        if (reached) {
            answer.talked(file.today(), file.keys());
        } else {
            answer.calledInVain(
                    file.today(),
                    again.orElseGet(
                            () -> LegalCalendar.workingDayFrom(file.today().plusDays(1))),
                    file.keys());
        }
        return changed(file, answer, "plan-version.call", "calls");
    }

    private static void current(PlanAnswer answer, long expected) {
        answer.expect(expected);
    }

    private Stored changed(OpenedFile file, PlanAnswer answer, String what, String field) {
        recorder.changed(file, answer, AuditAction.UPDATE, what, List.of(field));
        parts.flush();
        return new Stored(answer.id(), answer.version());
    }

    /** In person, or as told to a worker: nobody answers for another, not even who decides for them. */
    static boolean mayAnswer(OpenedFile file, PlanVersion version, UUID member) {
        return version.isCurrent()
                && (file.view().side().actsAsTeam() || file.view().side().isSelf(member));
    }
}
