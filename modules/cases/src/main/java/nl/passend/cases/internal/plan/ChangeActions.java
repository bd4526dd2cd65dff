// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.passend.cases.Scope;
import nl.passend.cases.internal.file.CaseDoor;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.file.Stale;
import nl.passend.cases.internal.part.PartChecks;
import nl.passend.cases.internal.part.PartRecorder;
import nl.passend.cases.internal.part.Parts;
import nl.passend.cases.internal.part.Stored;
import nl.passend.cases.internal.provenance.Provenance;
import nl.passend.directory.Directory;
import nl.passend.directory.PersonId;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.audit.AuditAction;
import nl.passend.kernel.id.Ids;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.kernel.rest.Patched;

/** Writes down who does what and by when, and that it was done. */
@ApplicationScoped
public class ChangeActions {
    private final CaseDoor door;
    private final Parts parts;
    private final PartRecorder recorder;
    private final Directory directory;
    private final CurrentUser user;
    private final Ids ids;

    @Inject
    public ChangeActions(
            CaseDoor door, Parts parts, PartRecorder recorder, Directory directory, CurrentUser user, Ids ids) {
        this.door = door;
        this.parts = parts;
        this.recorder = recorder;
        this.directory = directory;
        this.user = user;
        this.ids = ids;
    }

    /** Who does it: at most one of the three. Nobody told: the one who writes it down. */
    public record Doer(Optional<UUID> worker, Optional<UUID> member, Optional<String> name) {
        boolean isTold() {
            return worker.isPresent() || member.isPresent() || name.isPresent();
        }
    }

    /** @param about members; empty: everyone for the team, oneself for a member */
    public record Agreed(String what, Doer doer, Optional<LocalDate> due, Optional<UUID> goal, List<UUID> about) {}

    public record ActionPatch(
            Patched<String> what, Optional<Doer> doer, Patched<LocalDate> due, Patched<Boolean> done) {
        boolean onlyDone() {
            return !what.present() && doer.isEmpty() && !due.present();
        }
    }

    @Transactional
    public Stored add(UUID fileId, Agreed agreed) {
        OpenedFile file = door.change(fileId);
        Set<UUID> about = about(file, agreed);
        check(file, agreed.doer(), agreed.due())
                .members(List.copyOf(about), "/about")
                .done();
        agreed.goal()
                .filter(goal -> parts.find(Goal.class, file, goal).isEmpty())
                .ifPresent(goal -> {
                    throw ProblemException.invalid("/goal", "Kies een doel uit dit plan.");
                });
        if (!file.view().mayPlanFor(about)) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
        Doer doer = agreed.doer().isTold() ? agreed.doer() : myself(file);
        PlannedAction action = new PlannedAction(
                ids.next(),
                fileId,
                new PlannedAction.Told(
                        agreed.what(), doer.worker(), doer.member(), doer.name(), agreed.due(), agreed.goal()),
                file.keys(),
                parts.provenance(
                        file, about, file.view().side().member(), Scope.HOUSEHOLD, file.today(), Optional.empty()));
        mayKnow(file, action);
        parts.add(action);
        recorder.changed(file, action, AuditAction.CREATE, "action.create", List.of("what", "who", "due"));
        parts.flush();
        return new Stored(action.id(), action.version());
    }

    /**
     * What a table decided, in the running transaction. Who decides has said yes: that is what makes it one of the plan.
     *
     * @param decided by whom, about whom and for whom to read
     */
    public UUID follow(OpenedFile file, Agreed agreed, Provenance decided) {
        PlannedAction action = new PlannedAction(
                ids.next(),
                file.id(),
                new PlannedAction.Told(
                        agreed.what(),
                        agreed.doer().worker(),
                        agreed.doer().member(),
                        agreed.doer().name(),
                        agreed.due(),
                        agreed.goal()),
                file.keys(),
                decided.lasting(file.today(), Optional.empty()));
        action.agreedTogether();
        parts.add(action);
        recorder.recorded(file, action, AuditAction.CREATE, "action.create", List.of("what", "who", "due"));
        return action.id();
    }

    private static Set<UUID> about(OpenedFile file, Agreed agreed) {
        if (!agreed.about().isEmpty()) {
            return new LinkedHashSet<>(agreed.about());
        }
        return file.view().side().member().map(Set::of).orElseGet(file::memberIds);
    }

    private Doer myself(OpenedFile file) {
        Optional<UUID> member = file.view().side().member();
        return new Doer(
                member.isPresent() ? Optional.empty() : Optional.of(user.get().personId()), member, Optional.empty());
    }

    @Transactional
    public Stored change(UUID fileId, UUID id, long version, ActionPatch patch) {
        OpenedFile file = door.change(fileId);
        PlannedAction action = parts.find(PlannedAction.class, file, id).orElseThrow(ProblemException::notFound);
        PlannedAction.Step now = action.open(file.keys());
        boolean mine = file.view().side().isSelf()
                && file.view().side().member().equals(now.told().member());
        if (!file.view().mayPlanFor(now.about()) && !(mine && patch.onlyDone())) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
        if (!action.isAt(version)) {
            throw new Stale()
                    .field(
                            "what",
                            Optional.of(now.told().what()),
                            patch.what().present(),
                            Optional.ofNullable(patch.what().value()))
                    .field(
                            "due",
                            now.told().due(),
                            patch.due().present(),
                            Optional.ofNullable(patch.due().value()))
                    .field(
                            "done",
                            Optional.of(now.done().isPresent()),
                            patch.done().present(),
                            Optional.ofNullable(patch.done().value()))
                    .at(now.version());
        }
        Optional<LocalDate> due = patch.due().present()
                ? Optional.ofNullable(patch.due().value())
                : now.told().due();
        check(file, patch.doer().orElse(new Doer(Optional.empty(), Optional.empty(), Optional.empty())), due)
                .done();
        apply(file, action, now, due, patch);
        parts.flush();
        return new Stored(id, action.version());
    }

    private void apply(
            OpenedFile file, PlannedAction action, PlannedAction.Step now, Optional<LocalDate> due, ActionPatch patch) {
        Doer doer = patch.doer()
                .orElse(new Doer(
                        now.told().worker(), now.told().member(), now.told().name()));
        PlannedAction.Told told = new PlannedAction.Told(
                patch.what().present() ? patch.what().value() : now.told().what(),
                doer.worker(),
                doer.member(),
                doer.name(),
                due,
                now.told().goal());
        List<String> fields = new ArrayList<>();
        if (!told.equals(now.told())) {
            action.retell(told, file.keys());
            mayKnow(file, action);
            fields.add("what");
        }
        boolean becameDone = false;
        if (patch.done().present()
                && Boolean.TRUE.equals(patch.done().value()) != now.done().isPresent()) {
            becameDone = now.done().isEmpty();
            action.done(becameDone, file.today());
            fields.add("done");
        }
        if (becameDone) {
            recorder.noted(file, action, AuditAction.UPDATE, "action.update", fields, "Gedaan: " + told.what());
        } else if (!fields.isEmpty()) {
            recorder.changed(file, action, AuditAction.UPDATE, "action.update", fields);
        }
    }

    /** Nobody is given something to do that they may not read. */
    private static void mayKnow(OpenedFile file, PlannedAction action) {
        if (!file.view()
                .readersOf(action.row())
                .containsAll(action.member().stream().toList())) {
            throw ProblemException.invalid(
                    "/member",
                    "Deze persoon mag dit niet lezen, want het gaat ook over iemand anders. Kies iemand anders.");
        }
    }

    private PartChecks check(OpenedFile file, Doer doer, Optional<LocalDate> due) {
        PartChecks checks = new PartChecks(file);
        checks.member(doer.member(), "/member").day(due, "/due");
        doer.worker()
                .filter(person -> directory.findPerson(new PersonId(person)).isEmpty())
                .ifPresent(person -> checks.refuse("/worker", "Kies iemand die hier werkt."));
        long told = Stream.of(doer.worker(), doer.member(), doer.name())
                .filter(Optional::isPresent)
                .count();
        if (told > 1) {
            checks.refuse("/who", "Kies één iemand: een helper, iemand uit het gezin, of een naam.");
        }
        return checks;
    }
}
