// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.safety;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.MeldcodeStep;
import nl.passend.cases.SafetyOutcome;
import nl.passend.cases.Weighing;
import nl.passend.cases.internal.file.CaseDoor;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.part.PartChecks;
import nl.passend.cases.internal.part.PartRecorder;
import nl.passend.cases.internal.part.Parts;
import nl.passend.cases.internal.part.Stored;
import nl.passend.cases.internal.part.WhoMayRead;
import nl.passend.cases.internal.provenance.Provenance;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.audit.AuditAction;
import nl.passend.kernel.id.Ids;
import nl.passend.kernel.problem.ProblemException;

/** Writes down whether everybody is safe, and the steps that a worry leads to. A worry has a day on which somebody looks again. */
@ApplicationScoped
public class LookAtSafety {
    private final CaseDoor door;
    private final Parts parts;
    private final PartRecorder recorder;
    private final CurrentUser user;
    private final Ids ids;

    @Inject
    LookAtSafety(CaseDoor door, Parts parts, PartRecorder recorder, CurrentUser user, Ids ids) {
        this.door = door;
        this.parts = parts;
        this.recorder = recorder;
        this.user = user;
        this.ids = ids;
    }

    /**
     * @param about members; at least one
     * @param lookAgainOn must be told unless everybody is safe
     */
    public record NewCheck(
            List<UUID> about,
            SafetyOutcome outcome,
            String words,
            Optional<String> agreed,
            Optional<LocalDate> lookAgainOn) {}

    /**
     * @param frame by which was weighed, a code of {@link WeighingFrames} or of whom it is in words; for that step alone
     * @param answers to its questions, as far as they were answered; for that step alone
     * @param report whether it is reported; for the last step, with {@code help}, and for no other
     */
    public record NewStep(
            MeldcodeStep step,
            String words,
            Optional<String> frame,
            Map<Weighing, Boolean> answers,
            Optional<Boolean> report,
            Optional<Boolean> help) {}

    @Transactional
    public Stored look(UUID fileId, NewCheck told) {
        OpenedFile file = team(fileId);
        PartChecks checks =
                new PartChecks(file).members(told.about(), "/about").toCome(told.lookAgainOn(), "/lookAgainOn");
        if (told.outcome() != SafetyOutcome.SAFE && told.lookAgainOn().isEmpty()) {
            checks.refuse("/lookAgainOn", "Kies wanneer het team opnieuw kijkt.");
        }
        checks.done();
        SafetyCheck check = new SafetyCheck(
                ids.next(),
                fileId,
                told.outcome(),
                told.words(),
                told.agreed(),
                told.lookAgainOn(),
                user.get().personId(),
                file.keys(),
                provenance(file, told.about()));
        parts.ever(SafetyCheck.class, file).stream()
                .filter(former -> former.closedOn().isEmpty())
                .forEach(former -> former.close(file.today()));
        parts.add(check);
        recorder.changed(file, check, AuditAction.CREATE, "safety.look", List.of("outcome", "words"));
        parts.flush();
        return new Stored(check.id(), check.version());
    }

    /** In whatever order: in danger nobody waits for a step. */
    @Transactional
    public Stored take(UUID fileId, UUID checkId, NewStep told) {
        OpenedFile file = team(fileId);
        SafetyCheck check = parts.find(SafetyCheck.class, file, checkId).orElseThrow(ProblemException::notFound);
        PartChecks checks = new PartChecks(file);
        if (check.outcome() == SafetyOutcome.SAFE) {
            checks.refuse("/step", "Hier is geen zorg. Schrijf eerst op wat u zorgen geeft.");
        }
        boolean decides = told.step() == MeldcodeStep.DECIDE;
        if (decides && told.report().isEmpty()) {
            checks.refuse("/report", "Kies of melden nodig is.");
        }
        if (decides && told.help().isEmpty()) {
            checks.refuse("/help", "Kies of hulp geven mogelijk is.");
        }
        if (!decides && (told.report().isPresent() || told.help().isPresent())) {
            checks.refuse("/step", "Beslissen doet u in de laatste stap.");
        }
        if (told.frame().isPresent() && told.step() != MeldcodeStep.WEIGH) {
            checks.refuse("/frame", "Het afwegingskader hoort bij wegen.");
        }
        if (!told.answers().isEmpty() && told.step() != MeldcodeStep.WEIGH) {
            checks.refuse("/answers", "De vragen van het afwegingskader horen bij wegen.");
        }
        checks.done();
        StepTaken step = new StepTaken(
                ids.next(),
                fileId,
                checkId,
                told,
                file.keys(),
                provenance(file, check.provenance().subjects()));
        parts.add(step);
        recorder.changed(file, step, AuditAction.CREATE, "safety.step", List.of("step", "words"));
        parts.flush();
        return new Stored(step.id(), step.version());
    }

    /** To somebody of the household this is as unknown as anything that is not there. */
    private OpenedFile team(UUID fileId) {
        OpenedFile file = door.change(fileId);
        if (!file.view().side().actsAsTeam()) {
            throw ProblemException.notFound();
        }
        return file;
    }

    private Provenance provenance(OpenedFile file, Collection<UUID> about) {
        return parts.provenance(file, about, Optional.empty(), WhoMayRead.TEAM.scope(), file.today(), Optional.empty());
    }
}
