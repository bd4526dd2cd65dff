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
import nl.passend.cases.Ground;
import nl.passend.cases.internal.OnRecord;
import nl.passend.kernel.audit.AuditAction;
import nl.passend.kernel.id.Ids;
import nl.passend.kernel.problem.ProblemException;

/**
 * Puts down who decides for whom by law, and ends it. Authority is never guessed from being a parent. Nothing of it stands on the
 * timeline: that reading is withheld from someone is itself something they may not find there.
 */
@ApplicationScoped
public class ChangeGuardianships {
    private final CaseDoor door;
    private final CaseFiles files;
    private final HouseholdRecorder recorder;
    private final OnRecord onRecord;
    private final Ids ids;
    private final Clock clock;

    @Inject
    ChangeGuardianships(
            CaseDoor door, CaseFiles files, HouseholdRecorder recorder, OnRecord onRecord, Ids ids, Clock clock) {
        this.door = door;
        this.files = files;
        this.recorder = recorder;
        this.onRecord = onRecord;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * @param guardian absent for who is not of the household
     * @param details by which decision, and who, when from outside
     */
    public record Told(
            Optional<UUID> guardian,
            UUID ward,
            Ground ground,
            boolean mayRead,
            Optional<LocalDate> from,
            Optional<LocalDate> until,
            Optional<String> details) {}

    @Transactional
    public ChangeHousehold.Stored add(UUID fileId, Told told) {
        OpenedFile file = door.changeHoldingAsTeam(fileId);
        HouseholdChecks checks = new HouseholdChecks(file.today());
        if (told.guardian().filter(id -> file.member(id).isEmpty()).isPresent()) {
            checks.refuse("/guardian", "Kies iemand uit dit gezin.");
        }
        if (file.member(told.ward()).isEmpty()
                || told.guardian().filter(told.ward()::equals).isPresent()) {
            checks.refuse("/ward", "Kies iemand anders uit dit gezin.");
        }
        if (told.until()
                .filter(last -> last.isBefore(told.from().orElse(file.today())))
                .isPresent()) {
            checks.refuse("/until", "Kies een laatste dag die niet voor de eerste ligt.");
        }
        checks.done();
        Guardianship guardianship = new Guardianship(
                ids.next(),
                fileId,
                told.guardian(),
                told.ward(),
                told.ground(),
                told.mayRead(),
                told.details(),
                file.keys(),
                recorder.provenance(
                        file, Set.of(told.ward()), Optional.empty(), told.from().orElse(file.today()), told.until()));
        files.add(guardianship);
        record(file, AuditAction.CREATE, "guardianship.create", told.ward());
        files.flush();
        return new ChangeHousehold.Stored(guardianship.id(), 1);
    }

    /** Opens or closes reading along. Who decided that, and why, whoever calls this puts on record. */
    public void letRead(OpenedFile file, UUID id, boolean along) {
        files.tie(Guardianship.class, file.id(), id)
                .orElseThrow(ProblemException::notFound)
                .reads(along);
        record(file, AuditAction.UPDATE, along ? "guardianship.open" : "guardianship.withhold", wardOf(file, id));
    }

    private static UUID wardOf(OpenedFile file, UUID id) {
        return file.representation(id).orElseThrow(ProblemException::notFound).represented();
    }

    @Transactional
    public void end(UUID fileId, UUID id) {
        OpenedFile file = door.changeHoldingAsTeam(fileId);
        Guardianship guardianship = files.tie(Guardianship.class, fileId, id).orElseThrow(ProblemException::notFound);
        guardianship.end(clock.instant());
        record(file, AuditAction.UPDATE, "guardianship.end", guardianship.about());
        files.flush();
    }

    private void record(OpenedFile file, AuditAction action, String what, UUID ward) {
        onRecord.changed(file, action, what, "sharing", Set.of(ward), List.of("guardianship"), Set.of());
    }
}
