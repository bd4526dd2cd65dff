// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.familyplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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
import nl.passend.kernel.audit.AuditAction;
import nl.passend.kernel.id.Ids;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;

/** A family writes its own plan, with whom it likes. It needs no form: a few sentences are a plan. */
@ApplicationScoped
public class WriteOwnPlan {
    private final CaseDoor door;
    private final Parts parts;
    private final PartRecorder recorder;
    private final Ids ids;

    @Inject
    WriteOwnPlan(CaseDoor door, Parts parts, PartRecorder recorder, Ids ids) {
        this.door = door;
        this.parts = parts;
        this.recorder = recorder;
        this.ids = ids;
    }

    /**
     * @param with who thought along
     * @param about children
     * @param toldBy for the team: whose words these are
     */
    public record NewOwnPlan(String words, Optional<String> with, List<UUID> about, Optional<UUID> toldBy) {}

    @Transactional
    public Stored write(UUID fileId, NewOwnPlan told) {
        OpenedFile file = door.change(fileId);
        if (!file.view().mayWrite()) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
        Set<UUID> about = Set.copyOf(told.about());
        PartChecks checks =
                new PartChecks(file).members(List.copyOf(about), "/about").toldBy(told.toldBy());
        boolean minors = about.stream().allMatch(id -> file.member(id)
                .filter(member -> ShownGroupPlan.isMinor(file, member))
                .isPresent());
        if (!minors || !ShownGroupPlan.mayWrite(file, about)) {
            checks.refuse("/about", "Kies kinderen over wie u beslist.");
        }
        checks.done();
        OwnPlan plan = new OwnPlan(
                ids.next(),
                fileId,
                told.words(),
                told.with(),
                file.keys(),
                parts.provenance(
                        file,
                        about,
                        file.view().side().member().or(told::toldBy),
                        Scope.HOUSEHOLD,
                        file.today(),
                        Optional.empty()));
        parts.add(plan);
        recorder.noted(
                file,
                plan,
                AuditAction.CREATE,
                "family-group-plan.write",
                List.of("words"),
                "Het gezin schreef een eigen plan.");
        parts.flush();
        return new Stored(plan.id(), plan.version());
    }

    @Transactional
    public Stored rewrite(UUID fileId, UUID id, long version, String words, Optional<String> with) {
        OpenedFile file = door.change(fileId);
        OwnPlan plan = changeable(file, id, version);
        plan.rewrite(words, with, file.keys());
        recorder.changed(file, plan, AuditAction.UPDATE, "family-group-plan.write", List.of("words"));
        parts.flush();
        return new Stored(id, plan.version());
    }

    @Transactional
    public void takeBack(UUID fileId, UUID id, long version) {
        OpenedFile file = door.change(fileId);
        OwnPlan plan = changeable(file, id, version);
        plan.close(file.today());
        recorder.changed(file, plan, AuditAction.DELETE, "family-group-plan.delete", List.of());
        parts.flush();
    }

    private OwnPlan changeable(OpenedFile file, UUID id, long version) {
        OwnPlan plan =
                parts.find(OwnPlan.class, file, id).filter(OwnPlan::stands).orElseThrow(ProblemException::notFound);
        if (!file.mayMend(plan.provenance())) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
        plan.expect(version);
        return plan;
    }
}
