// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.passend.cases.HelpLaw;
import nl.passend.cases.Scope;
import nl.passend.cases.internal.file.CaseDoor;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.part.PartChecks;
import nl.passend.cases.internal.part.PartRecorder;
import nl.passend.cases.internal.part.Parts;
import nl.passend.cases.internal.part.Stored;
import nl.passend.directory.Directory;
import nl.passend.directory.PersonId;
import nl.passend.kernel.audit.AuditAction;
import nl.passend.kernel.id.Ids;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.kernel.rest.Patched;

/**
 * Puts down who comes for whom, changes it, and puts down that someone stopped. It registers what is so and decides nothing: ending
 * help of a public body is a decision with a letter of its own.
 */
@ApplicationScoped
public class ChangeHelpers {
    private final CaseDoor door;
    private final Parts parts;
    private final PartRecorder recorder;
    private final Directory directory;
    private final Ids ids;

    @Inject
    public ChangeHelpers(CaseDoor door, Parts parts, PartRecorder recorder, Directory directory, Ids ids) {
        this.door = door;
        this.parts = parts;
        this.recorder = recorder;
        this.directory = directory;
        this.ids = ids;
    }

    /**
     * @param since today unless told
     * @param toldBy the member on whose word
     * @param teamOnly nobody of the household reads it
     */
    public record Coming(
            WhoComes.Told who,
            List<UUID> members,
            Optional<LocalDate> since,
            Optional<LocalDate> until,
            Optional<UUID> toldBy,
            boolean teamOnly) {}

    /** @param mustKnow what whoever follows must know; whoever sees a leaving helper may tell it */
    public record HelperPatch(
            Patched<String> name,
            Patched<String> organisation,
            Patched<HelpLaw> law,
            Patched<String> purpose,
            Patched<LocalDate> since,
            Patched<LocalDate> until,
            Patched<WhoComes.Hours> hours,
            Patched<Integer> costPerYear,
            Patched<String> mustKnow,
            Patched<Boolean> known) {
        private boolean onlyWordsForTheNext() {
            return !(name.present()
                    || organisation.present()
                    || law.present()
                    || purpose.present()
                    || since.present()
                    || until.present()
                    || hours.present()
                    || costPerYear.present()
                    || known.present());
        }
    }

    @Transactional
    public Stored add(UUID fileId, Coming coming) {
        OpenedFile file = door.change(fileId);
        Involvement involvement = added(file, coming);
        recorder.noted(
                file,
                involvement,
                AuditAction.CREATE,
                "involvement.create",
                List.of("helper", "law", "purpose"),
                "Er staat nu bij dat er iemand komt.");
        parts.flush();
        return new Stored(involvement.id(), involvement.version());
    }

    /**
     * Everyone who came already when the file was taken over from elsewhere: each is on record, and the timeline, which says where it
     * comes from, is spared a line for each.
     */
    @Transactional
    public void takeOver(UUID fileId, List<Coming> all) {
        OpenedFile file = door.changeAsTeam(fileId);
        for (Coming coming : all) {
            recorder.changed(
                    file,
                    added(file, coming),
                    AuditAction.CREATE,
                    "involvement.import",
                    List.of("helper", "law", "purpose"));
        }
        parts.flush();
    }

    private Involvement added(OpenedFile file, Coming coming) {
        check(file, coming);
        Optional<UUID> toldBy = file.view().side().member().or(coming::toldBy);
        Involvement involvement = new Involvement(
                ids.next(),
                file.id(),
                coming.who(),
                Optional.empty(),
                file.keys(),
                parts.provenance(
                        file,
                        coming.members(),
                        toldBy,
                        coming.teamOnly() && file.view().side().isTeam() ? Scope.TEAM : Scope.HOUSEHOLD,
                        coming.since().orElse(file.today()),
                        coming.until()));
        parts.add(involvement);
        return involvement;
    }

    @Transactional
    public Stored change(UUID fileId, UUID id, long version, HelperPatch patch) {
        OpenedFile file = door.change(fileId);
        Involvement involvement = parts.find(Involvement.class, file, id).orElseThrow(ProblemException::notFound);
        if (!file.view().mayWrite()
                || !patch.onlyWordsForTheNext()
                        && !file.view().mayPlanFor(involvement.provenance().subjects())) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
        WhoComes now = involvement.open(file.keys());
        if (!involvement.isAt(version)) {
            throw HelperPatches.stale(now, patch);
        }
        List<String> fields = new ArrayList<>();
        WhoComes.Told told = HelperPatches.apply(now.told(), patch, fields);
        PartChecks checks = new PartChecks(file);
        named(checks, told);
        LocalDate since = patch.since().present() && patch.since().value() != null
                ? patch.since().value()
                : now.since();
        Optional<LocalDate> until =
                patch.until().present() ? Optional.ofNullable(patch.until().value()) : now.until();
        checks.period(since, until).done();
        if (!told.equals(now.told())) {
            involvement.retell(told, file.keys());
        }
        if (!since.equals(now.since()) || !until.equals(now.until())) {
            involvement.lasting(since, until);
            fields.add("period");
        }
        if (patch.mustKnow().present()) {
            involvement.mustKnow(
                    Optional.ofNullable(patch.mustKnow().value()),
                    file.view().side().member(),
                    file.keys());
            fields.add("mustKnow");
            if (next(file, involvement).isPresent()) {
                involvement.known(false, file.keys());
            }
        }
        if (patch.known().present()) {
            known(file, involvement, Boolean.TRUE.equals(patch.known().value()));
            fields.add("known");
        }
        if (!fields.isEmpty()) {
            recorder.changed(file, involvement, AuditAction.UPDATE, "involvement.update", fields);
            parts.flush();
        }
        return new Stored(id, involvement.version());
    }

    /** What had to be known goes along with whoever follows. */
    private void known(OpenedFile file, Involvement leaving, boolean known) {
        Involvement next = next(file, leaving)
                .orElseThrow(() -> ProblemException.invalid("/known", "Er is nog niemand die dit kan weten."));
        if (known) {
            next.hears(
                    leaving.open(file.keys()).leaving().flatMap(told -> told.mustKnow()
                            .map(words -> new WhoComes.Heard(words, told.mustKnowBy()))),
                    file.keys());
        }
        leaving.known(known, file.keys());
    }

    private Optional<Involvement> next(OpenedFile file, Involvement leaving) {
        return leaving.open(file.keys())
                .leaving()
                .flatMap(WhoComes.Leaving::successor)
                .flatMap(id -> parts.find(Involvement.class, file, id))
                .filter(one -> one.closedOn().isEmpty());
    }

    /** Puts down that this helper does not come any more; today was the last day unless another was told. */
    @Transactional
    public void end(UUID fileId, UUID id, Optional<LocalDate> lastDay) {
        OpenedFile file = door.change(fileId);
        Involvement involvement = parts.find(Involvement.class, file, id).orElseThrow(ProblemException::notFound);
        if (!file.view().mayPlanFor(involvement.provenance().subjects())) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
        if (involvement.closedOn().isPresent()) {
            return;
        }
        LocalDate last = lastDay.orElse(file.today());
        if (last.isAfter(file.today())) {
            throw ProblemException.invalid(
                    "/lastDay", "Kies een dag tot en met vandaag. Stopt iemand later? Zeg dat dan aan.");
        }
        involvement.end(last);
        recorder.noted(
                file,
                involvement,
                AuditAction.UPDATE,
                "involvement.end",
                List.of("until"),
                "Er staat nu bij dat iemand niet meer komt.");
        parts.flush();
    }

    private void check(OpenedFile file, Coming coming) {
        PartChecks checks = new PartChecks(file);
        checks.members(coming.members(), "/members");
        checks.toldBy(coming.toldBy());
        named(checks, coming.who());
        checks.period(coming.since().orElse(file.today()), coming.until()).done();
        if (!file.view().mayPlanFor(Set.copyOf(coming.members()))) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
    }

    private void named(PartChecks checks, WhoComes.Told who) {
        if (who.helper().isEmpty() && who.name().isEmpty() && who.organisation().isEmpty()) {
            checks.refuse("/name", "Vul in wie er komt: een naam, of anders een organisatie.");
        }
        who.helper()
                .filter(person -> directory.findPerson(new PersonId(person)).isEmpty())
                .ifPresent(person -> checks.refuse("/helper", "Kies iemand uit de gids, of vul een naam in."));
    }
}
