// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.passend.cases.EmergencyPlanView.Caller;
import nl.passend.cases.Scope;
import nl.passend.cases.internal.file.CaseDoor;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.file.Stale;
import nl.passend.cases.internal.part.PartChecks;
import nl.passend.cases.internal.part.PartRecorder;
import nl.passend.cases.internal.part.Parts;
import nl.passend.cases.internal.part.Stored;
import nl.passend.kernel.audit.AuditAction;
import nl.passend.kernel.id.Ids;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;

/** Writes down, by day, what to do at night. One for each member. */
@ApplicationScoped
public class WriteEmergencyPlan {
    private final CaseDoor door;
    private final Parts parts;
    private final PlanParts plans;
    private final PartRecorder recorder;
    private final AfterNight afterNight;
    private final Ids ids;

    @Inject
    WriteEmergencyPlan(
            CaseDoor door, Parts parts, PlanParts plans, PartRecorder recorder, AfterNight afterNight, Ids ids) {
        this.door = door;
        this.parts = parts;
        this.plans = plans;
        this.recorder = recorder;
        this.afterNight = afterNight;
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
        new PartChecks(file).member(Optional.of(member), "/member").done();
        if (!file.view().mayPlanFor(Set.of(member))) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
        if (night.callers().isEmpty()) {
            throw ProblemException.invalid("/callers/0/name", "Vul in wie u als eerste belt.");
        }
        Optional<EmergencyPlan> standing = plans.of(file).nights().stream()
                .filter(n -> n.member().equals(member))
                .findFirst()
                .flatMap(n -> parts.find(EmergencyPlan.class, file, n.id()));
        if (standing.map(plan -> !plan.isAt(version)).orElse(version != 0)) {
            throw stale(standing.map(plan -> plan.open(file.keys())), night.told());
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
        afterNight.written(file, member);
        parts.flush();
        return new Stored(plan.id(), plan.version());
    }

    private static ProblemException stale(Optional<EmergencyPlan.Night> standing, EmergencyPlan.Told yours) {
        Optional<EmergencyPlan.Told> now = standing.map(EmergencyPlan.Night::told);
        return new Stale()
                .field("callers", now.map(WriteEmergencyPlan::callers), true, Optional.of(callers(yours)))
                .field("say", now.flatMap(EmergencyPlan.Told::say), true, yours.say())
                .field("eats", now.flatMap(EmergencyPlan.Told::eats), true, yours.eats())
                .field("breathes", now.flatMap(EmergencyPlan.Told::breathes), true, yours.breathes())
                .field("pain", now.flatMap(EmergencyPlan.Told::pain), true, yours.pain())
                .field("medicines", now.flatMap(EmergencyPlan.Told::medicines), true, yours.medicines())
                .field("never", now.flatMap(EmergencyPlan.Told::never), true, yours.never())
                .at(standing.map(EmergencyPlan.Night::version).orElse(0L));
    }

    private static List<String> callers(EmergencyPlan.Told told) {
        return told.callers().stream()
                .map(one -> Stream.of(Optional.of(one.name()), one.phone(), one.note())
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(", ")))
                .toList();
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
