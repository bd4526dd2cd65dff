// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.representation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.passend.cases.Scope;
import nl.passend.cases.WithholdingReason;
import nl.passend.cases.internal.file.CaseDoor;
import nl.passend.cases.internal.file.ChangeGuardianships;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.part.PartChecks;
import nl.passend.cases.internal.part.PartRecorder;
import nl.passend.cases.internal.part.Parts;
import nl.passend.cases.internal.part.Stored;
import nl.passend.cases.internal.sharing.DecidingRules;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.audit.AuditAction;
import nl.passend.kernel.id.Ids;
import nl.passend.kernel.problem.ProblemException;

/** Withholds reading along from a representative at once, asks a second reader, and opens it only when two agree. */
@ApplicationScoped
public class WithholdReading {
    /** What holds when somebody said no more than that it is not safe. */
    public static final Why FOR_SAFETY = new Why(WithholdingReason.SAFETY, Optional.empty(), Optional.empty());

    private static final int LONGEST_MONTHS = 12;
    private static final int MONTHS = 3;
    private static final List<String> FIELDS = List.of("reason", "words", "until");

    private final CaseDoor door;
    private final ChangeGuardianships guardianships;
    private final Parts parts;
    private final PartRecorder recorder;
    private final CurrentUser user;
    private final Ids ids;

    @Inject
    WithholdReading(
            CaseDoor door,
            ChangeGuardianships guardianships,
            Parts parts,
            PartRecorder recorder,
            CurrentUser user,
            Ids ids) {
        this.door = door;
        this.guardianships = guardianships;
        this.parts = parts;
        this.recorder = recorder;
        this.user = user;
        this.ids = ids;
    }

    /** @param until day on which it is asked anew; in three months unless told */
    public record Why(WithholdingReason reason, Optional<String> words, Optional<LocalDate> until) {}

    /** From now on, or anew from now on. Either way a second reader is asked for. */
    @Transactional
    public Stored withhold(UUID fileId, UUID representation, Why why) {
        return withhold(door.changeHoldingAsTeam(fileId), representation, why);
    }

    Stored withhold(OpenedFile file, UUID representation, Why why) {
        OpenedFile.Representation from = withholdable(file, representation);
        LocalDate until = why.until().orElseGet(() -> file.today().plusMonths(MONTHS));
        check(file, until);
        if (from.mayRead()) {
            guardianships.letRead(file, representation, false);
        }
        Optional<Withholding> standing = standing(file, representation);
        Withholding withholding = standing.orElseGet(() -> new Withholding(
                ids.next(),
                file.id(),
                representation,
                parts.provenance(
                        file,
                        Set.of(from.represented()),
                        Optional.empty(),
                        Scope.TEAM,
                        file.today(),
                        Optional.empty())));
        withholding.write(
                new Withholding.Told(what(file, from), why.reason(), why.words(), until),
                user.get().personId(),
                file.today(),
                file.keys());
        if (standing.isEmpty()) {
            parts.add(withholding);
        }
        return stored(
                file,
                withholding,
                standing.isPresent() ? AuditAction.UPDATE : AuditAction.CREATE,
                standing.isPresent() ? "withholding.renew" : "withholding.create");
    }

    /** Read by another than who wrote it: it stands, or what was proposed to be opened opens. */
    @Transactional
    public Stored confirm(UUID fileId, UUID representation, long version) {
        OpenedFile file = door.changeHoldingAsTeam(fileId);
        Withholding withholding = at(file, representation, version);
        UUID reader = user.get().personId();
        if (withholding.open(file.keys()).by().equals(reader)) {
            throw ProblemException.invalid("/reader", "Een ander dan wie dit schreef, leest het mee.");
        }
        if (withholding.state().equals(Withholding.OPENING)) {
            guardianships.letRead(file, representation, true);
            withholding.stands(reader, file.today(), file.keys());
            withholding.due(Optional.empty());
            withholding.close(file.today());
            return stored(file, withholding, AuditAction.UPDATE, "withholding.open");
        }
        withholding.stands(reader, file.today(), file.keys());
        return stored(file, withholding, AuditAction.UPDATE, "withholding.confirm");
    }

    /** It goes on until another agrees. */
    @Transactional
    public Stored proposeToOpen(UUID fileId, UUID representation, long version, String why) {
        OpenedFile file = door.changeHoldingAsTeam(fileId);
        Withholding withholding = at(file, representation, version);
        withholding.proposeToOpen(why, user.get().personId(), file.today(), file.keys());
        return stored(file, withholding, AuditAction.UPDATE, "withholding.propose-open");
    }

    void end(OpenedFile file, UUID representation) {
        standing(file, representation).ifPresent(withholding -> {
            withholding.due(Optional.empty());
            withholding.close(file.today());
            stored(file, withholding, AuditAction.UPDATE, "withholding.end");
        });
    }

    private static OpenedFile.Representation withholdable(OpenedFile file, UUID representation) {
        OpenedFile.Representation from = file.representation(representation).orElseThrow(ProblemException::notFound);
        if (from.representative().isEmpty() || !DecidingRules.current().everReads(from.ground())) {
            throw ProblemException.invalid("/representation", "Deze persoon leest hier niet mee.");
        }
        return from;
    }

    private static void check(OpenedFile file, LocalDate until) {
        PartChecks checks = new PartChecks(file);
        if (!until.isAfter(file.today()) || until.isAfter(file.today().plusMonths(LONGEST_MONTHS))) {
            checks.refuse("/until", "Kies een dag na vandaag, hoogstens een jaar vooruit. Dan kijkt u opnieuw.");
        }
        checks.done();
    }

    private static String what(OpenedFile file, OpenedFile.Representation from) {
        return name(file, from.representative().orElseThrow()) + ", over " + name(file, from.represented());
    }

    private static String name(OpenedFile file, UUID member) {
        return file.member(member).map(OpenedFile.Member::givenName).orElse("iemand");
    }

    private Withholding at(OpenedFile file, UUID representation, long version) {
        Withholding withholding = standing(file, representation).orElseThrow(ProblemException::notFound);
        withholding.expect(version);
        return withholding;
    }

    private Optional<Withholding> standing(OpenedFile file, UUID representation) {
        return parts.seen(file).opened(Withholding.class, one -> one).stream()
                .filter(one -> one.closedOn().isEmpty() && one.representation().equals(representation))
                .findFirst();
    }

    private Stored stored(OpenedFile file, Withholding withholding, AuditAction action, String what) {
        recorder.changed(file, withholding, action, what, FIELDS);
        parts.flush();
        return new Stored(withholding.id(), withholding.version());
    }
}
