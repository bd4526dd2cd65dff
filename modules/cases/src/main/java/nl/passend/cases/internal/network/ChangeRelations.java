// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.Kinship;
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

/** Puts down how two members are related, says since when and until when, and takes back what was never so. */
@ApplicationScoped
public class ChangeRelations {
    private final CaseDoor door;
    private final Parts parts;
    private final PartRecorder recorder;
    private final Ids ids;

    @Inject
    ChangeRelations(CaseDoor door, Parts parts, PartRecorder recorder, Ids ids) {
        this.door = door;
        this.parts = parts;
        this.recorder = recorder;
        this.ids = ids;
    }

    /**
     * @param one is of {@code other} the {@code kinship}
     * @param teamOnly what would endanger or hurt somebody when told, such as whose child someone is
     */
    public record Typed(
            UUID one,
            UUID other,
            Kinship kinship,
            Optional<LocalDate> since,
            Optional<LocalDate> until,
            boolean teamOnly) {
        private Relation.Told told() {
            return new Relation.Told(one, other, kinship, since, until).straight();
        }
    }

    /** Holds the file, so that of two who say the same at once the second sees the first. */
    @Transactional
    public Stored add(UUID fileId, Typed typed) {
        OpenedFile file = door.changeHolding(fileId);
        check(file, typed, Optional.empty());
        Relation relation = new Relation(
                ids.next(),
                fileId,
                typed.told(),
                file.keys(),
                parts.provenance(
                        file,
                        typed.told().both(),
                        file.view().side().member(),
                        typed.teamOnly() ? Scope.TEAM : Scope.HOUSEHOLD,
                        file.today(),
                        Optional.empty()));
        parts.add(relation);
        recorder.changed(
                file, relation, AuditAction.CREATE, "family-tie.create", List.of("one", "other", "kinship", "since"));
        parts.flush();
        return new Stored(relation.id(), relation.version());
    }

    /** Whom it is about stays: two others are another relation. */
    @Transactional
    public Stored change(
            UUID fileId,
            UUID id,
            long version,
            Kinship kinship,
            Optional<LocalDate> since,
            Optional<LocalDate> until,
            boolean teamOnly) {
        OpenedFile file = door.changeHolding(fileId);
        Relation relation = standing(file, id);
        Relation.Told now = relation.told(file.keys());
        if (!relation.isAt(version)) {
            throw new Stale()
                    .field("since", now.since(), true, since)
                    .field("until", now.until(), true, until)
                    .at(relation.version());
        }
        Typed typed = new Typed(now.one(), now.other(), kinship, since, until, teamOnly);
        check(file, typed, Optional.of(id));
        relation.tellAnew(typed.told(), file.keys());
        relation.toldAs(parts.provenance(
                file,
                typed.told().both(),
                relation.provenance().toldBy(),
                teamOnly ? Scope.TEAM : Scope.HOUSEHOLD,
                relation.provenance().validFrom(),
                Optional.empty()));
        recorder.changed(
                file,
                relation,
                AuditAction.UPDATE,
                "family-tie.update",
                List.of("kinship", "since", "until", "readers"));
        parts.flush();
        return new Stored(id, relation.version());
    }

    /** It was never so: nobody reads it any more. What is over gets a last day instead. */
    @Transactional
    public void takeBack(UUID fileId, UUID id, long version) {
        OpenedFile file = door.change(fileId);
        Relation relation = standing(file, id);
        relation.expect(version);
        relation.close(file.today());
        recorder.changed(file, relation, AuditAction.DELETE, "family-tie.delete", List.of());
        parts.flush();
    }

    private Relation standing(OpenedFile file, UUID id) {
        Relation relation = parts.standing(Relation.class, file, id);
        if (!maySay(file, relation.one(), relation.other())) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
        return relation;
    }

    private void check(OpenedFile file, Typed typed, Optional<UUID> itself) {
        if (!file.view().mayWrite()) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
        PartChecks checks = new PartChecks(file)
                .member(Optional.of(typed.one()), "/one")
                .member(Optional.of(typed.other()), "/other")
                .day(typed.since(), "/since")
                .day(typed.until(), "/until");
        if (typed.one().equals(typed.other())) {
            checks.refuse("/other", "Kies twee verschillende mensen.");
        }
        if (typed.since()
                .flatMap(first -> typed.until().filter(last -> last.isBefore(first)))
                .isPresent()) {
            checks.refuse("/until", "Kies een laatste dag die niet voor de eerste ligt.");
        }
        checks.done();
        if (!maySay(file, typed.one(), typed.other())
                || typed.teamOnly() && !file.view().side().isTeam()) {
            checks.refuse(
                    "/one", "U schrijft hier over uzelf, of over wie u beslist. Iets anders? Vertel het aan uw team.");
        }
        parts.seen(file).opened(Relation.class, one -> one).stream()
                .filter(one -> one.closedOn().isEmpty() && !itself.equals(Optional.of(one.id())))
                .map(one -> one.told(file.keys()))
                .filter(earlier -> typed.told().saysAs(earlier)
                        && earlier.until().isEmpty()
                        && typed.until().isEmpty())
                .findFirst()
                .ifPresent(earlier -> checks.refuse("/kinship", "Dit staat er al."));
        checks.done();
    }

    /** The team of everybody; a member of themselves and of whom they decide for alone. */
    static boolean maySay(OpenedFile file, UUID one, UUID other) {
        var view = file.view();
        return view.side().actsAsTeam()
                || view.mayWrite()
                        && view.side()
                                .member()
                                .filter(me -> me.equals(one)
                                        || me.equals(other)
                                        || view.decidesAlone(one)
                                        || view.decidesAlone(other))
                                .isPresent();
    }
}
