// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.reflection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.passend.cases.Principle;
import nl.passend.cases.internal.file.CaseDoor;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.part.PartChecks;
import nl.passend.cases.internal.part.PartRecorder;
import nl.passend.cases.internal.part.Parts;
import nl.passend.cases.internal.part.Stored;
import nl.passend.cases.internal.part.WhoMayRead;
import nl.passend.kernel.audit.AuditAction;
import nl.passend.kernel.id.Ids;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;

/**
 * Writes down how somebody looks back. What the team finds of its own work is for the team; what the person finds is theirs, and for
 * the team when they say so.
 */
@ApplicationScoped
public class LookBack {
    private final CaseDoor door;
    private final Parts parts;
    private final PartRecorder recorder;
    private final Ids ids;

    @Inject
    LookBack(CaseDoor door, Parts parts, PartRecorder recorder, Ids ids) {
        this.door = door;
        this.parts = parts;
        this.recorder = recorder;
        this.ids = ids;
    }

    /**
     * @param toldBy for the team: the member whose words these are; the team's own unless told
     * @param readers of a person's words: themself, or the team too (unless told); the team's own are for the team
     */
    public record NewReflection(
            Principle principle, String words, Optional<UUID> toldBy, Optional<WhoMayRead> readers) {}

    @Transactional
    public Stored write(UUID fileId, NewReflection told) {
        OpenedFile file = door.change(fileId);
        if (!file.view().mayWrite()) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
        Optional<UUID> teller = file.view().side().member().or(told::toldBy);
        PartChecks checks = new PartChecks(file).toldBy(told.toldBy());
        WhoMayRead readers = told.readers().orElse(teller.isPresent() ? WhoMayRead.TELLER : WhoMayRead.TEAM);
        if (readers == WhoMayRead.SELF && file.view().side().isTeam()) {
            checks.refuse("/readers", "Alleen voor zichzelf schrijft iemand in het eigen account.");
        } else if (!possible(teller).contains(readers)) {
            checks.refuse("/readers", "Kies wie dit mag lezen.");
        }
        checks.done();
        Reflection reflection = new Reflection(
                ids.next(),
                fileId,
                told.principle(),
                told.words(),
                file.keys(),
                parts.provenance(
                        file,
                        teller.map(Set::of).orElseGet(() -> everybody(file)),
                        teller,
                        readers.scope(),
                        file.today(),
                        Optional.empty()));
        parts.add(reflection);
        recorder.changed(file, reflection, AuditAction.CREATE, "looking-back.create", List.of("words"));
        parts.flush();
        return new Stored(reflection.id(), reflection.version());
    }

    /** What somebody finds of the help is not for the others at home either, whatever else was opened to them. */
    private static Set<WhoMayRead> possible(Optional<UUID> teller) {
        return teller.isPresent() ? Set.of(WhoMayRead.SELF, WhoMayRead.TELLER) : Set.of(WhoMayRead.TEAM);
    }

    /** The team's work is for all of them. */
    private static Set<UUID> everybody(OpenedFile file) {
        return file.members().stream().map(OpenedFile.Member::id).collect(Collectors.toSet());
    }

    /** Takes it back: nobody reads it any more. */
    @Transactional
    public void takeBack(UUID fileId, UUID id, long version) {
        OpenedFile file = door.change(fileId);
        Reflection reflection = parts.mendable(Reflection.class, file, id);
        reflection.expect(version);
        reflection.close(file.today());
        recorder.changed(file, reflection, AuditAction.DELETE, "looking-back.delete", List.of());
        parts.flush();
    }
}
