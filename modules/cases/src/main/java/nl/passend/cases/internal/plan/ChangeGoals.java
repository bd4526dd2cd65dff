// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.passend.cases.LifeDomain;
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
import nl.passend.kernel.rest.Patched;

/** Writes down what someone wants, in their words, and how it went. */
@ApplicationScoped
public class ChangeGoals {
    private final CaseDoor door;
    private final Parts parts;
    private final PartRecorder recorder;
    private final Ids ids;

    @Inject
    public ChangeGoals(CaseDoor door, Parts parts, PartRecorder recorder, Ids ids) {
        this.door = door;
        this.parts = parts;
        this.recorder = recorder;
        this.ids = ids;
    }

    /**
     * @param member whose goal; from an own side one's own unless told
     * @param toldBy for the team: on whose word; empty for a goal of the team's
     * @param domain part of life, when somebody wants to say it
     */
    public record Wanted(String words, Optional<UUID> member, Optional<UUID> toldBy, Optional<LifeDomain> domain) {
        public Wanted(String words, Optional<UUID> member, Optional<UUID> toldBy) {
            this(words, member, toldBy, Optional.empty());
        }
    }

    /** @param outcome {@code reached} or {@code dropped}; null makes it a goal again */
    public record GoalPatch(Patched<String> words, Patched<LifeDomain> domain, Patched<String> outcome) {}

    @Transactional
    public Stored add(UUID fileId, Wanted wanted) {
        OpenedFile file = door.change(fileId);
        UUID member = wanted.member()
                .or(() -> file.view().side().member())
                .orElseThrow(() -> ProblemException.invalid("/member", "Kies van wie dit doel is."));
        new PartChecks(file)
                .member(Optional.of(member), "/member")
                .toldBy(wanted.toldBy())
                .done();
        if (!file.view().mayPlanFor(Set.of(member))) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
        Goal goal = new Goal(
                ids.next(),
                fileId,
                member,
                wanted.words(),
                wanted.domain(),
                file.keys(),
                parts.provenance(
                        file,
                        Set.of(member),
                        file.view().side().member().or(wanted::toldBy),
                        Scope.HOUSEHOLD,
                        file.today(),
                        Optional.empty()));
        parts.add(goal);
        recorder.changed(file, goal, AuditAction.CREATE, "goal.create", List.of("words"));
        parts.flush();
        return new Stored(goal.id(), goal.version());
    }

    @Transactional
    public Stored change(UUID fileId, UUID id, long version, GoalPatch patch) {
        OpenedFile file = door.change(fileId);
        Goal goal = parts.find(Goal.class, file, id).orElseThrow(ProblemException::notFound);
        if (!file.view().mayPlanFor(goal.provenance().subjects())) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
        Goal.Wish now = goal.open(file.keys());
        if (!goal.isAt(version)) {
            throw new Stale()
                    .field(
                            "words",
                            Optional.of(now.words()),
                            patch.words().present(),
                            Optional.ofNullable(patch.words().value()))
                    .field(
                            "domain",
                            now.domain().map(LifeDomain::code),
                            patch.domain().present(),
                            Optional.ofNullable(patch.domain().value()).map(LifeDomain::code))
                    .field(
                            "outcome",
                            now.outcome(),
                            patch.outcome().present(),
                            Optional.ofNullable(patch.outcome().value()))
                    .at(now.version());
        }
        List<String> fields = new ArrayList<>();
        String words = patch.words().present() ? patch.words().value() : now.words();
        Optional<LifeDomain> domain =
                patch.domain().present() ? Optional.ofNullable(patch.domain().value()) : now.domain();
        if (!words.equals(now.words())) {
            fields.add("words");
        }
        if (!domain.equals(now.domain())) {
            fields.add("domain");
        }
        if (!fields.isEmpty()) {
            goal.retell(words, domain, file.keys());
        }
        if (patch.outcome().present()) {
            goal.became(Optional.ofNullable(patch.outcome().value()), file.today());
            fields.add("outcome");
        }
        if (!fields.isEmpty()) {
            record(file, goal, fields);
            parts.flush();
        }
        return new Stored(id, goal.version());
    }

    private void record(OpenedFile file, Goal goal, List<String> fields) {
        if (goal.code().filter("reached"::equals).isPresent()) {
            recorder.noted(
                    file,
                    goal,
                    AuditAction.UPDATE,
                    "goal.update",
                    fields,
                    "Gelukt: " + goal.open(file.keys()).words());
        } else {
            recorder.changed(file, goal, AuditAction.UPDATE, "goal.update", fields);
        }
    }
}
