// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.passend.cases.EmergencyPlanView.Caller;
import nl.passend.cases.Scope;
import nl.passend.cases.internal.file.CaseDoor;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.kernel.audit.AuditAction;
import nl.passend.kernel.id.Ids;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;

/** Writes down, by day, what to do at night. One for each member. */
@ApplicationScoped
public class WriteEmergencyPlan {
    private final CaseDoor door;
    private final PlanParts parts;
    private final PlanRecorder recorder;
    private final Ids ids;

    @Inject
    WriteEmergencyPlan(CaseDoor door, PlanParts parts, PlanRecorder recorder, Ids ids) {
        this.door = door;
        this.parts = parts;
        this.recorder = recorder;
        this.ids = ids;
    }

    /** What is told; at least whom to call. */
    public record Night(
            List<Caller> callers,
            Optional<String> say,
            Optional<String> eats,
            Optional<String> breathes,
            Optional<String> pain,
            Optional<String> medicines,
            Optional<String> never) {
        EmergencyPlan.Told told() {
            return new EmergencyPlan.Told(callers, say, eats, breathes, pain, medicines, never);
        }
    }

    /**
     * Holds the file, so that of two who begin one at once the second sees the first.
     *
     * @param version of the plan that stands; 0 when there was none
     */
    @Transactional
    public Stored write(UUID fileId, UUID member, long version, Night night) {
        OpenedFile file = door.changeHolding(fileId);
        new PlanChecks(file).member(Optional.of(member), "/member").done();
        if (!file.view().mayPlanFor(Set.of(member))) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
        if (night.callers().isEmpty()) {
            throw ProblemException.invalid("/callers/0/name", "Vul in wie u als eerste belt.");
        }
        Optional<EmergencyPlan> standing = parts.of(file).nights().stream()
                .filter(n -> n.member().equals(member))
                .findFirst()
                .flatMap(n -> parts.find(EmergencyPlan.class, file, n.id()));
        if (standing.map(plan -> !plan.isAt(version)).orElse(version != 0)) {
            throw new ProblemException(ProblemType.STALE);
        }
        EmergencyPlan plan = standing.orElseGet(() -> begin(file, member, night));
        plan.retell(night.told(), file.today(), file.keys());
        recorder.noted(
                file,
                plan,
                standing.isPresent() ? AuditAction.UPDATE : AuditAction.CREATE,
                "emergency-plan.write",
                List.of("callers", "care"),
                "Het noodplan is bijgewerkt.");
        parts.flush();
        return new Stored(plan.id(), plan.version());
    }

    private EmergencyPlan begin(OpenedFile file, UUID member, Night night) {
        EmergencyPlan plan = new EmergencyPlan(
                ids.next(),
                file.id(),
                member,
                night.told(),
                file.today(),
                file.keys(),
                parts.provenance(
                        file,
                        Set.of(member),
                        file.view().side().member(),
                        Scope.HOUSEHOLD,
                        file.today(),
                        Optional.empty()));
        parts.add(plan);
        return plan;
    }
}
