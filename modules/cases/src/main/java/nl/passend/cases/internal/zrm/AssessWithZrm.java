// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.zrm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.passend.cases.InstrumentView;
import nl.passend.cases.Scope;
import nl.passend.cases.ZrmAssessmentView;
import nl.passend.cases.internal.file.CaseDoor;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.instrument.Instrument;
import nl.passend.cases.internal.part.PartChecks;
import nl.passend.cases.internal.part.PartRecorder;
import nl.passend.cases.internal.part.Parts;
import nl.passend.cases.internal.part.Stored;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.audit.AuditAction;
import nl.passend.kernel.id.Ids;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;

/**
 * Keeps what a professional judges an adult to manage. The person reads it from the first moment (it is about them: GDPR 15) and writes
 * beside it what they think of it.
 */
@ApplicationScoped
public class AssessWithZrm {
    private static final int GROWN = 18;

    private final CaseDoor door;
    private final Parts parts;
    private final PartRecorder recorder;
    private final CurrentUser user;
    private final Ids ids;

    @Inject
    AssessWithZrm(CaseDoor door, Parts parts, PartRecorder recorder, CurrentUser user, Ids ids) {
        this.door = door;
        this.parts = parts;
        this.recorder = recorder;
        this.user = user;
        this.ids = ids;
    }

    /**
     * @param levels at least one
     * @param on the day about which it is; today unless told
     * @param training which training for it the worker had
     */
    public record NewAssessment(
            UUID about, List<ZrmAssessmentView.Level> levels, Optional<LocalDate> on, Optional<String> training) {}

    @Transactional
    public Stored assess(UUID fileId, NewAssessment told) {
        OpenedFile file = door.changeAsTeam(fileId);
        InstrumentView names = Instrument.ZRM.current();
        check(file, names, told);
        ZrmAssessment assessment = new ZrmAssessment(
                ids.next(),
                fileId,
                told.about(),
                user.get().personId(),
                names.version(),
                ordered(names, told.levels()),
                told.training(),
                file.keys(),
                parts.provenance(
                        file,
                        Set.of(told.about()),
                        Optional.empty(),
                        Scope.HOUSEHOLD,
                        told.on().orElse(file.today()),
                        Optional.empty()));
        parts.add(assessment);
        recorder.changed(file, assessment, AuditAction.CREATE, "zrm-assessment.create", List.of("levels"));
        parts.flush();
        return new Stored(assessment.id(), assessment.version());
    }

    private static void check(OpenedFile file, InstrumentView names, NewAssessment told) {
        PartChecks checks = new PartChecks(file).member(Optional.of(told.about()), "/about");
        if (isKnownToBeYoung(file, told.about())) {
            checks.refuse(
                    "/about", "De domeinen in Passend zijn die voor volwassenen. Kies iemand van 18 jaar of ouder.");
        }
        checks.day(told.on(), "/on");
        told.on()
                .filter(day -> day.isAfter(file.today()))
                .ifPresent(day -> checks.refuse("/on", "Kies vandaag of een eerdere dag."));
        if (told.levels().isEmpty()) {
            checks.refuse("/levels", "Kies bij één domein een niveau. Meer hoeft niet.");
        }
        List<String> seen = new ArrayList<>();
        for (int i = 0; i < told.levels().size(); i++) {
            ZrmAssessmentView.Level level = told.levels().get(i);
            if (names.part(level.domain()).isEmpty() || seen.contains(level.domain())) {
                checks.refuse("/levels/" + i + "/domain", "Kies elk domein hoogstens één keer, uit de lijst.");
            }
            seen.add(level.domain());
            if (level.level() < 1 || level.level() > names.levels().size()) {
                checks.refuse("/levels/" + i + "/level", "Kies een niveau van 1 tot en met 5.");
            }
        }
        checks.done();
    }

    private static boolean isKnownToBeYoung(OpenedFile file, UUID member) {
        return file.member(member)
                .flatMap(OpenedFile.Member::birthDate)
                .filter(born -> born.plusYears(GROWN).isAfter(file.today()))
                .isPresent();
    }

    private static List<ZrmAssessmentView.Level> ordered(InstrumentView names, List<ZrmAssessmentView.Level> levels) {
        return names.parts().stream()
                .flatMap(part -> levels.stream().filter(level -> level.domain().equals(part.code())))
                .toList();
    }

    /** What the person says of it, in person; what a professional judged does not change by it. */
    @Transactional
    public Stored answer(UUID fileId, UUID id, long version, String words) {
        OpenedFile file = door.change(fileId);
        ZrmAssessment assessment = parts.standing(ZrmAssessment.class, file, id);
        if (!mayAnswer(file, assessment)) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
        assessment.expect(version);
        assessment.answer(words, file.today(), file.keys());
        recorder.changed(file, assessment, AuditAction.UPDATE, "zrm-assessment.answer", List.of("ownView"));
        parts.flush();
        return new Stored(id, assessment.version());
    }

    static boolean mayAnswer(OpenedFile file, ZrmAssessment assessment) {
        return file.view().side().isSelf(assessment.about());
    }

    /** It was wrong. It stays in the file as what was, and on record. */
    @Transactional
    public void takeBack(UUID fileId, UUID id, long version) {
        OpenedFile file = door.change(fileId);
        ZrmAssessment assessment = parts.mendable(ZrmAssessment.class, file, id);
        assessment.expect(version);
        assessment.close(file.today());
        recorder.changed(file, assessment, AuditAction.DELETE, "zrm-assessment.delete", List.of());
        parts.flush();
    }
}
