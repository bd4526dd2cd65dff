// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.passend.cases.Evidence;
import nl.passend.cases.Scope;
import nl.passend.cases.internal.file.CaseDoor;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.file.Stale;
import nl.passend.cases.internal.part.PartChecks;
import nl.passend.cases.internal.part.PartRecorder;
import nl.passend.cases.internal.part.Parts;
import nl.passend.cases.internal.part.Stored;
import nl.passend.cases.internal.plan.Goal;
import nl.passend.cases.internal.provenance.Provenance;
import nl.passend.kernel.audit.AuditAction;
import nl.passend.kernel.id.Ids;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;

/** Follows a goal: what is expected is agreed at the start, what is noticed stands by its day. */
@ApplicationScoped
public class FollowGoal {
    private final CaseDoor door;
    private final Parts parts;
    private final PartRecorder recorder;
    private final Ids ids;

    @Inject
    FollowGoal(CaseDoor door, Parts parts, PartRecorder recorder, Ids ids) {
        this.door = door;
        this.parts = parts;
        this.recorder = recorder;
        this.ids = ids;
    }

    public record Expected(String expected, Optional<String> evaluation, Optional<LocalDate> lookBackOn) {}

    /** @param toldBy for the team: the member whose words these are; the worker's own unless told */
    public record Noticed(
            Optional<String> step,
            String noticed,
            Optional<String> influences,
            Evidence evidence,
            Optional<UUID> toldBy) {}

    /** @param version of what stands there; 0 when nothing does */
    @Transactional
    public Stored expect(UUID fileId, UUID goalId, long version, Expected told) {
        OpenedFile file = door.changeHolding(fileId);
        Goal goal = goal(file, goalId);
        new PartChecks(file).toCome(told.lookBackOn(), "/lookBackOn").done();
        Optional<Expectation> standing = standing(file, goalId);
        if (standing.map(one -> !one.isAt(version)).orElse(version != 0)) {
            throw stale(file, standing, told);
        }
        Expectation expectation = standing.orElseGet(() -> first(file, goal));
        if (standing.isPresent() && expectation.expected(file.keys()).equals(told)) {
            return new Stored(expectation.id(), expectation.version());
        }
        expectation.expect(told, file.keys());
        if (file.view().side().member().equals(goal.member())) {
            expectation.agree(file.today(), file.keys());
        }
        if (standing.isEmpty()) {
            parts.add(expectation);
        }
        recorder.changed(
                file,
                expectation,
                standing.isPresent() ? AuditAction.UPDATE : AuditAction.CREATE,
                standing.isPresent() ? "contribution-expectation.update" : "contribution-expectation.create",
                fields(told));
        parts.flush();
        return new Stored(expectation.id(), expectation.version());
    }

    private static List<String> fields(Expected told) {
        List<String> fields = new ArrayList<>(List.of("expected"));
        told.evaluation().ifPresent(one -> fields.add("evaluation"));
        told.lookBackOn().ifPresent(one -> fields.add("lookBackOn"));
        return fields;
    }

    private ProblemException stale(OpenedFile file, Optional<Expectation> standing, Expected told) {
        Optional<Expected> current = standing.map(one -> one.expected(file.keys()));
        return new Stale()
                .field("expected", current.map(Expected::expected), true, Optional.of(told.expected()))
                .field("evaluation", current.flatMap(Expected::evaluation), true, told.evaluation())
                .at(standing.map(Expectation::version).orElse(0L));
    }

    /** The person agrees that this is what one will look at; for the team: they said so. */
    @Transactional
    public Stored agree(UUID fileId, UUID goalId, long version) {
        OpenedFile file = door.changeHolding(fileId);
        goal(file, goalId);
        Expectation expectation = standing(file, goalId).orElseThrow(ProblemException::notFound);
        expectation.expect(version);
        expectation.agree(file.today(), file.keys());
        recorder.changed(file, expectation, AuditAction.UPDATE, "contribution-expectation.agree", List.of("agreed"));
        parts.flush();
        return new Stored(expectation.id(), expectation.version());
    }

    @Transactional
    public Stored notice(UUID fileId, UUID goalId, Noticed told) {
        OpenedFile file = door.change(fileId);
        Goal goal = goal(file, goalId);
        new PartChecks(file).toldBy(told.toldBy()).done();
        Observation observation = new Observation(
                ids.next(),
                fileId,
                goalId,
                goal.member().orElseThrow(),
                told,
                file.keys(),
                provenance(file, goal, file.view().side().member().or(told::toldBy)));
        parts.add(observation);
        recorder.changed(file, observation, AuditAction.CREATE, "contribution-noticed.create", List.of("noticed"));
        parts.flush();
        return new Stored(observation.id(), observation.version());
    }

    /** A goal that stands, and that this side may plan for. */
    private Goal goal(OpenedFile file, UUID id) {
        Goal goal = parts.find(Goal.class, file, id).orElseThrow(ProblemException::notFound);
        if (!file.view().mayPlanFor(Set.of(goal.member().orElseThrow()))) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
        return goal;
    }

    private Optional<Expectation> standing(OpenedFile file, UUID goal) {
        return parts.seen(file).opened(Expectation.class, one -> one).stream()
                .filter(one -> one.parent().filter(goal::equals).isPresent())
                .findFirst();
    }

    private Expectation first(OpenedFile file, Goal goal) {
        return new Expectation(
                ids.next(),
                file.id(),
                goal.id(),
                goal.member().orElseThrow(),
                provenance(file, goal, file.view().side().member()));
    }

    /** For whoever reads the goal. */
    private Provenance provenance(OpenedFile file, Goal goal, Optional<UUID> toldBy) {
        return parts.provenance(
                file, goal.provenance().subjects(), toldBy, Scope.HOUSEHOLD, file.today(), Optional.empty());
    }
}
